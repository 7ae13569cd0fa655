using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Board;

/// <summary>The district's page of a hiring round, and one person's in it.</summary>
[Authorize(Access.SeeRotationRounds)]
[Route("rotations/hirings/{id:int}")]
public sealed class HiringController(TeacherDevDb db, HiringReader reader, HiringSheet sheet, DistrictClock clock, Actor actor) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, PlaceFilter filter, CancellationToken cancel) => await reader.Read(id, filter, cancel) is { } page ? View("HiringBoardPage", page) : NotFound();

    [HttpGet("export.csv")]
    public Task<IActionResult> Csv(int id, PlaceFilter filter, CancellationToken cancel) => Taken(id, filter, "csv", s => File(s.Csv(), CsvText.MediaType), cancel);

    [HttpGet("export.xlsx")]
    public Task<IActionResult> Workbook(int id, PlaceFilter filter, CancellationToken cancel) => Taken(id, filter, "xlsx", s => File(TextWorkbook.Of(s), TextWorkbook.MediaType), cancel);

    [HttpGet("people/{place:int}")]
    public async Task<IActionResult> Person(int id, int place, CancellationToken cancel) => await reader.Person(id, place, cancel) is { } page ? View("PlacePage", page) : NotFound();

    private async Task<IActionResult> Taken(int id, PlaceFilter filter, string kind, Func<TextSheet, FileResult> make, CancellationToken cancel)
    {
        if (await reader.Read(id, filter, cancel) is not { } page)
        {
            return NotFound();
        }

        db.Audited(actor, clock.UtcNow, "rotations.exported", ("hiring", id), new { list = "hiring" });
        await db.SaveChangesAsync(cancel);
        var file = make(sheet.Of(page));
        file.FileDownloadName = $"hiring-{id}-{clock.Today.AsDay()}.{kind}";
        return file;
    }
}
