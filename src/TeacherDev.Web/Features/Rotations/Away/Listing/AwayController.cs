using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Away.Listing;

/// <summary>Who is at another school, until when, and what the host school said or should say.</summary>
[Authorize(Access.SeeRotations)]
[Route("rotations/away")]
public sealed class AwayController(TeacherDevDb db, AwayReader reader, AwaySheet sheet, DistrictClock clock, Actor actor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(AwayFilter filter, CancellationToken cancel)
    {
        var all = await reader.All(cancel);
        var rows = filter.Of(all, clock.Today).ToList();
        var paging = new Paging(filter.Page ?? 1, rows.Count);
        return View("AwayPage", new AwayPage(filter, all, paging, [.. rows.Skip(paging.Skip).Take(Paging.Size)], Schools(all.Select(r => r.Host)), Schools(all.Select(r => r.Term.From)), clock.Today));

        static List<School> Schools(IEnumerable<School> schools) => [.. schools.DistinctBy(s => s.Id).OrderBy(s => s.Code, StringComparer.Ordinal)];
    }

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(AwayFilter filter, CancellationToken cancel)
    {
        var rows = filter.Of(await reader.All(cancel), clock.Today);
        db.Audited(actor, clock.UtcNow, "rotations.exported", detail: new { list = "away" });
        await db.SaveChangesAsync(cancel);
        return File(TextWorkbook.Of(sheet.Of(rows, clock.Today)), TextWorkbook.MediaType, $"rotation-away-{clock.Today.AsDay()}.xlsx");
    }
}
