using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Claims.Objections;

/// <summary>Objections in reach: those that wait first, the one whose time ends soonest on top.</summary>
[Authorize(Access.SeeObjections)]
[Route("claims/objections")]
public sealed class ObjectionsController(TeacherDevDb db, DistrictClock clock, SignedInPerson me) : Controller
{
    [HttpGet]
    public async Task<IActionResult> List(string? state, int page = 1, CancellationToken cancel = default)
    {
        var all = from o in db.ClaimObjections
                  join c in db.ClaimsSeenBy(me, clock.Today) on o.ClaimId equals c.Id
                  join t in db.Teachers on c.TeacherId equals t.Id
                  select new ObjectionRow
                  {
                      ClaimId = c.Id, Title = c.Title, Number = t.Number, Name = t.Name, Reason = o.Reason, FiledAt = o.FiledAt, DueOn = o.DueOn, State = o.State,
                      DecidedBy = o.DecidedBy, TenthsBefore = o.TenthsBefore, TenthsAfter = o.TenthsAfter,
                  };
        var open = await all.CountAsync(o => o.State == ObjectionState.Open, cancel);
        var asked = Enum.TryParse<ObjectionState>(state, out var known) && Enum.IsDefined(known) && state == known.ToString() ? all.Where(o => o.State == known) : all;
        var paging = new Paging(page, await asked.CountAsync(cancel));
        var rows = await asked.OrderBy(o => o.State == ObjectionState.Open ? 0 : 1).ThenBy(o => o.DueOn).ThenBy(o => o.ClaimId).Skip(paging.Skip).Take(Paging.Size).ToListAsync(cancel);
        return View("ObjectionsPage", new ObjectionsPage(state, paging, rows, open, await db.OpenOfTrainings(me, clock.Today, cancel), clock.Today));
    }
}
