using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.People;

/// <summary>Who moved in a school year, from where to where.</summary>
[Authorize(Access.SeeRotations)]
[Route("rotations/moves")]
public sealed class MovesController(TeacherDevDb db, RotationReader reader, MoveSheet sheet, DistrictClock clock, SignedInPerson me, Actor actor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(MoveFilter filter, CancellationToken cancel)
    {
        var all = await All(filter, cancel);
        var rows = filter.Of(all).ToList();
        var paging = new Paging(filter.Page ?? 1, rows.Count);
        var schools = me.RotationListReach().Everybody ? await db.Schools.AsNoTracking().EverOpen().OrderBy(s => s.Code).ToListAsync(cancel) : [];
        List<string> settings = [.. all.SelectMany(r => new[] { r.Move.From.Setting, r.Move.To.Setting }).Where(s => s.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        return View("MovesPage", new MovesPage(filter, filter.Of(clock.Today), filter.LastDay(clock.Today), paging, [.. rows.Skip(paging.Skip).Take(Paging.Size)], schools, settings));
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(MoveFilter filter, CancellationToken cancel) => await Taken(File((await Sheet(filter, cancel)).Csv(), CsvText.MediaType, FileName("csv")), cancel);

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(MoveFilter filter, CancellationToken cancel) => await Taken(File(TextWorkbook.Of(await Sheet(filter, cancel)), TextWorkbook.MediaType, FileName("xlsx")), cancel);

    private async Task<List<MovedRow>> All(MoveFilter filter, CancellationToken cancel)
    {
        var people = await reader.Seen(cancel);
        var teachers = people.ToDictionary(p => p.Teacher.Id, p => p.Teacher);
        return [.. reader.Year(people, filter.Of(clock.Today), filter.LastDay(clock.Today)).Moves.Select(m => new MovedRow(teachers[m.TeacherId], m))];
    }

    private async Task<TextSheet> Sheet(MoveFilter filter, CancellationToken cancel) => sheet.Of(filter.Of(await All(filter, cancel)));

    private async Task<IActionResult> Taken(FileResult list, CancellationToken cancel)
    {
        db.Audited(actor, clock.UtcNow, "rotations.exported", detail: new { list = "moves" });
        await db.SaveChangesAsync(cancel);
        return list;
    }

    private string FileName(string kind) => $"rotation-moves-{clock.Today.AsDay()}.{kind}";
}
