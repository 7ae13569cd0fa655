using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Teachers.Schools;

/// <summary>Schools side by side; the files name no person, so taking them is not audited.</summary>
[Authorize(Policy = Access.SeeTeachers)]
[Route("teachers/schools")]
public sealed class SchoolsController(SchoolsReader reader, SchoolSheet sheet, DistrictClock clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Compare(string? duty, string? sort, int? page, CancellationToken cancel) =>
        View("SchoolsPage", await reader.Read(duty, sort, page, cancel));

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(string? duty, string? sort, CancellationToken cancel) =>
        File(await sheet.Csv(duty, sort, cancel), CsvText.MediaType, FileName("csv"));

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(string? duty, string? sort, CancellationToken cancel) =>
        File(await sheet.Workbook(duty, sort, cancel), TextWorkbook.MediaType, FileName("xlsx"));

    private string FileName(string kind) => $"schools-{clock.Today.AsDay()}.{kind}";
}
