using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Schools.Listing;

/// <summary>The schools in reach; the files name no person, so taking them is not audited.</summary>
[Authorize(Access.SeeSchools)]
[Route("schools")]
public sealed class SchoolListController(TeacherDevDb db, SchoolListSheet sheet, DistrictClock clock, SignedInPerson me) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(SchoolFilter filter, CancellationToken cancel)
    {
        var asked = await Asked(filter, cancel);
        var paging = new Paging(filter.Page ?? 1, await asked.CountAsync(cancel));
        return View("SchoolListPage", new SchoolListPage(filter, paging, await asked.Skip(paging.Skip).Take(Paging.Size).AsNoTracking().ToListAsync(cancel), me.KeepsSchools(), clock.Today));
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(SchoolFilter filter, CancellationToken cancel) => File((await Sheet(filter, cancel)).Csv(), CsvText.MediaType, FileName("csv"));

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(SchoolFilter filter, CancellationToken cancel) => File(TextWorkbook.Of(await Sheet(filter, cancel)), TextWorkbook.MediaType, FileName("xlsx"));

    private async Task<IQueryable<SchoolRow>> Asked(SchoolFilter filter, CancellationToken cancel) => filter.Of(db, await db.SchoolsSeenBy(me, cancel), clock.Today);

    private async Task<TextSheet> Sheet(SchoolFilter filter, CancellationToken cancel) => sheet.Of(await (await Asked(filter, cancel)).AsNoTracking().ToListAsync(cancel));

    private string FileName(string kind) => $"school-list-{clock.Today.AsDay()}.{kind}";
}
