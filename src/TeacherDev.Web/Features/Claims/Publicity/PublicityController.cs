using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Claims.Publicity;

/// <summary>What was approved and is about to be posted, for everybody to read and to print; names are masked.</summary>
[Authorize(Access.SignedIn)]
[Route("claims/publicity")]
public sealed class PublicityController(TeacherDevDb db, ClaimRules rules, DistrictClock clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string? at, int page = 1, CancellationToken cancel = default)
    {
        var today = clock.Today;
        var all = from c in db.Claims
                  where c.State == ClaimState.Public && c.PublicUntil >= today
                  join t in db.Teachers on c.TeacherId equals t.Id
                  join s in db.Schools on t.SchoolId equals s.Id into schools
                  from s in schools.DefaultIfEmpty()
                  select new { c, t.Name, Code = s == null ? null : s.Code, School = s == null ? null : s.Name };
        var listed = await all.Where(r => r.Code != null).Select(r => new { r.Code, r.School }).Distinct().OrderBy(r => r.Code).ToListAsync(cancel);
        var asked = string.IsNullOrEmpty(at) ? all : all.Where(r => r.Code == at);
        var paging = new Paging(page, await asked.CountAsync(cancel));
        var rows = await asked.OrderBy(r => r.Code).ThenBy(r => r.c.PublicUntil).ThenBy(r => r.c.Id).Skip(paging.Skip).Take(Paging.Size)
            .Select(r => new { r.School, r.Name, r.c.Item, r.c.Title, r.c.Organiser, r.c.CompletedOn, r.c.GrantedTenths, r.c.PublicUntil }).ToListAsync(cancel);
        return View("PublicityPage", new PublicityPage(
            [.. rows.Select(r => new PublicClaim(r.School ?? "", Masking.Name(r.Name), r.Item, r.Title, r.Organiser, r.CompletedOn!.Value, r.GrantedTenths, r.PublicUntil!.Value))],
            paging, at, [.. listed.Select(s => (s.Code!, s.School!))], rules, today));
    }
}
