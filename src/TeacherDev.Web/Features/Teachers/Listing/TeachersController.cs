using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Teachers.Listing;

/// <summary>People and where they stand: searched, filtered, sorted, taken away as a file.</summary>
[Authorize(Policy = Access.SeeTeachers)]
[Route("teachers")]
public sealed class TeachersController(TeacherDevDb db, TeachersReader reader, TeacherSheet sheet, DistrictClock clock, Actor actor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(TeachersFilter filter, CancellationToken cancel) =>
        filter.IsOnlySearch && await reader.Exact(filter.Q!, cancel) is { } number
            ? LocalRedirect($"~/teachers/{Uri.EscapeDataString(number)}/credits")
            : View("TeachersPage", await reader.Page(filter, cancel));

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(TeachersFilter filter, CancellationToken cancel) =>
        await Taken(File(await sheet.Csv(filter, cancel), CsvText.MediaType, FileName("csv")), cancel);

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(TeachersFilter filter, CancellationToken cancel) =>
        await Taken(File(await sheet.Workbook(filter, cancel), TextWorkbook.MediaType, FileName("xlsx")), cancel);

    private async Task<IActionResult> Taken(FileResult list, CancellationToken cancel)
    {
        db.Audited(actor, clock.UtcNow, "teachers.exported");
        await db.SaveChangesAsync(cancel);
        return list;
    }

    private string FileName(string kind) => $"teachers-{clock.Today.AsDay()}.{kind}";
}
