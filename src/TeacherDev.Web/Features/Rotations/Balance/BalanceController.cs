using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Balance;

/// <summary>How titles, ages and backbone teachers are spread over the schools, before and after.</summary>
[Authorize(Access.SeeRotationRounds)]
[Route("rotations/balance")]
public sealed class BalanceController(TeacherDevDb db, BalanceReader reader, DistrictClock clock, Actor actor, IStringLocalizer<RotationsText> say) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(BalanceFilter filter, CancellationToken cancel) => await reader.Read(filter, cancel) is { } page ? View("BalancePage", page) : NotFound();

    [HttpGet("people")]
    public async Task<IActionResult> People(BalanceFilter filter, int? page, CancellationToken cancel)
    {
        var all = await reader.Read(filter with { Stage = null }, cancel);
        var row = all?.Rows.FirstOrDefault(r => r.School.Code == filter.School);
        if (all is null || (row is null && !string.IsNullOrEmpty(filter.School)))
        {
            return NotFound();
        }

        var people = (filter.Then ? all.After : all.Before).People.Where(p => (row is null || p.School.Id == row.School.Id) && (!filter.OnlyCounted || (filter.Measure == Measure.Senior ? p.IsSenior : p.IsBackbone)))
            .OrderBy(p => p.Person.Teacher.NameKeys, StringComparer.Ordinal).ThenBy(p => p.Person.Teacher.Number, StringComparer.Ordinal).ToList();
        var paging = new Paging(page ?? 1, people.Count);
        return View("BalancePeoplePage", new BalancePeoplePage(all, row?.School, paging, [.. people.Skip(paging.Skip).Take(Paging.Size)]));
    }

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(BalanceFilter filter, CancellationToken cancel)
    {
        if (await reader.Read(filter, cancel) is not { } page)
        {
            return NotFound();
        }

        db.Audited(actor, clock.UtcNow, "rotations.exported", detail: new { list = "balance" });
        await db.SaveChangesAsync(cancel);
        var measures = Enum.GetValues<Measure>();
        string[] sides = [say["Balance.Before"], say["Balance.After"]];
        string[] heads = [say["Column.School"], .. sides.Select(s => $"{say["Balance.People"].Value} {s}"), .. measures.SelectMany(m => sides.Select(s => $"{say[$"Measure.{m}"].Value} {s}"))];
        IReadOnlyList<object?> spread = [say["Balance.Spread"].Value, null, null, .. measures.SelectMany(m => new object?[] { page.Before.Spread(m) / 1000m, page.After.Spread(m) / 1000m })];
        return File(TextWorkbook.Of(new TextSheet(say["Balance"], null, heads, [.. page.Rows.Select(r => Cells(r, measures)), spread])), TextWorkbook.MediaType, $"rotation-balance-{clock.Today.AsDay()}.xlsx");
    }

    private static IReadOnlyList<object?> Cells(BalanceRow row, Measure[] measures) =>
    [
        row.Name, row.Before?.People ?? 0, row.After?.People ?? 0,
        .. measures.SelectMany(m => new object?[] { Value(row.Before, m), Value(row.After, m) }),
    ];

    /// <summary>Per cent, or years.</summary>
    private static object? Value(SchoolMix? mix, Measure measure) => mix?.Of(measure) is { } value ? value / 10m : null;
}
