using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Cohort;

/// <summary>The classes of new teachers: the school's, or the district's.</summary>
[Authorize(Access.SeeCohort)]
[Route("inductions")]
public sealed class CohortController(CohortReader reader, CohortSheet sheet, TeacherDevDb db, DistrictClock clock, Actor actor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(CohortFilter filter, CancellationToken cancel) => View("CohortPage", await reader.Read(filter, cancel));

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(CohortFilter filter, CancellationToken cancel) =>
        await Taken(File(sheet.Of(await reader.Listed(filter, cancel)).Csv(), CsvText.MediaType, FileName("csv")), cancel);

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(CohortFilter filter, CancellationToken cancel) =>
        await Taken(File(TextWorkbook.Of(sheet.Of(await reader.Listed(filter, cancel))), TextWorkbook.MediaType, FileName("xlsx")), cancel);

    private async Task<IActionResult> Taken(FileResult list, CancellationToken cancel)
    {
        db.Audited(actor, clock.UtcNow, "inductions.exported");
        await db.SaveChangesAsync(cancel);
        return list;
    }

    private string FileName(string kind) => $"inductions-{clock.Today.AsDay()}.{kind}";
}
