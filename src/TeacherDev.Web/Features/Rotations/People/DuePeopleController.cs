using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.People;

/// <summary>Who is due to move, who not yet, who is free and why.</summary>
[Authorize(Access.SeeRotations)]
[Route("rotations/people")]
public sealed class DuePeopleController(TeacherDevDb db, RotationReader reader, RotationRules rules, DueSheet sheet, DistrictClock clock, SignedInPerson me, Actor actor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(DueFilter filter, CancellationToken cancel)
    {
        var all = await All(filter, cancel);
        var rows = filter.Of(all, rules).ToList();
        var paging = new Paging(filter.Page ?? 1, rows.Count);
        var schools = me.RotationListReach().Everybody ? await db.Schools.AsNoTracking().EverOpen().OrderBy(s => s.Code).ToListAsync(cancel) : [];
        List<string> subjects = [.. all.Select(p => p.Person.Fact(FactKind.Subject, p.On)).Where(s => s.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        return View("DuePeoplePage", new DuePeoplePage(filter, filter.Day(clock.Today), paging, [.. rows.Skip(paging.Skip).Take(Paging.Size)], schools, subjects, clock.Today));
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(DueFilter filter, CancellationToken cancel) => await Taken(File((await Sheet(filter, cancel)).Csv(), CsvText.MediaType, FileName("csv")), cancel);

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(DueFilter filter, CancellationToken cancel) => await Taken(File(TextWorkbook.Of(await Sheet(filter, cancel)), TextWorkbook.MediaType, FileName("xlsx")), cancel);

    private async Task<List<Standpoint>> All(DueFilter filter, CancellationToken cancel)
    {
        var (seen, day) = (await reader.Seen(cancel), filter.Day(clock.Today));
        return [.. filter.Year is null ? reader.On(seen, day) : reader.BeforeMoves(seen, day)];
    }

    private async Task<TextSheet> Sheet(DueFilter filter, CancellationToken cancel) => sheet.Of(filter.Of(await All(filter, cancel), rules));

    private async Task<IActionResult> Taken(FileResult list, CancellationToken cancel)
    {
        db.Audited(actor, clock.UtcNow, "rotations.exported", detail: new { list = "people" });
        await db.SaveChangesAsync(cancel);
        return list;
    }

    private string FileName(string kind) => $"rotation-people-{clock.Today.AsDay()}.{kind}";
}
