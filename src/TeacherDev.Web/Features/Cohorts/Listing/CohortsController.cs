using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts.Listing;

/// <summary>The cohorts: the district's, those with people of the school, one's own.</summary>
[Authorize(Access.SeeCareers)]
[Route("cohorts")]
public sealed class CohortsController(TeacherDevDb db, CareerCatalogue catalogue, CohortSheet sheet, DistrictClock clock, SignedInPerson me, Actor actor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(CohortFilter filter, CancellationToken cancel)
    {
        var today = clock.Today;
        var asked = filter.Of(db.CohortsSeenBy(me, today), today);
        var paging = new Paging(filter.Page ?? 1, await asked.CountAsync(cancel));
        var rows = await asked.Skip(paging.Skip).Take(Paging.Size).AsNoTracking().ToListAsync(cancel);
        return View("CohortsPage", new CohortsPage(filter, paging, rows, catalogue, me.KeepsCohorts(), me.SeesOthersInCohorts(), me.CohortReach().Everybody, today));
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(CohortFilter filter, CancellationToken cancel) =>
        await Taken(File((await Sheet(filter, cancel)).Csv(), CsvText.MediaType, FileName("csv")), cancel);

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(CohortFilter filter, CancellationToken cancel) =>
        await Taken(File(TextWorkbook.Of(await Sheet(filter, cancel)), TextWorkbook.MediaType, FileName("xlsx")), cancel);

    private async Task<TextSheet> Sheet(CohortFilter filter, CancellationToken cancel) =>
        sheet.Of(await filter.Of(db.CohortsSeenBy(me, clock.Today), clock.Today).AsNoTracking().ToListAsync(cancel), me.CohortReach().Everybody, clock.Today);

    private async Task<IActionResult> Taken(FileResult list, CancellationToken cancel)
    {
        db.Audited(actor, clock.UtcNow, "cohorts.exported");
        await db.SaveChangesAsync(cancel);
        return list;
    }

    private string FileName(string kind) => $"cohorts-{clock.Today.AsDay()}.{kind}";
}
