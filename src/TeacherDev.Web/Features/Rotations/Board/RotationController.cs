using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Board;

/// <summary>Rotation in one school year: its shares, who is due, where people went.</summary>
[Authorize(Access.SeeRotations)]
[Route("rotations")]
public sealed class RotationController(TeacherDevDb db, RotationReader reader, RotationRules rules, DistrictClock clock, SignedInPerson me, Actor actor, IStringLocalizer<RotationsText> say) : Controller
{
    private const int Years = 5, Earliest = 1990, Latest = 2190;

    [HttpGet("")]
    public async Task<IActionResult> Show(BoardFilter filter, CancellationToken cancel) => View("RotationPage", await Read(filter, cancel));

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(BoardFilter filter, CancellationToken cancel)
    {
        var page = await Read(filter, cancel);
        db.Audited(actor, clock.UtcNow, "rotations.exported", detail: new { year = page.Year.Year.FirstYear, by = $"{page.By}" });
        await db.SaveChangesAsync(cancel);
        string[] heads = [say[$"By.{page.By}"], .. RotationPage.Figures.Select(f => say[$"Column.{f}"].Value), .. rules.Ratios.Select(r => r.Name.Spoken())];
        var sheet = new TextSheet(say["Title"], null, heads,
            [.. page.Shares.Select(s => (IReadOnlyList<object?>)[s.Name.Length == 0 ? say["By.None"].Value : s.Name, .. s.Numbers.Cast<object?>(), .. rules.Ratios.Select(r => (object?)s.Of(r).Share())])]);
        return File(TextWorkbook.Of(sheet), TextWorkbook.MediaType, $"rotations-{page.Year.Year}-{clock.Today.AsDay()}.xlsx");
    }

    private async Task<RotationPage> Read(BoardFilter filter, CancellationToken cancel)
    {
        var (day, by) = (filter.Day(clock.Today), filter.Group);
        var year = filter.Year is >= Earliest and <= Latest ? new SchoolYear(filter.Year.Value) : SchoolYear.Of(day);
        var people = await reader.Everybody(cancel);
        var years = Enumerable.Range(year.FirstYear - Years + 1, Years).Select(y => reader.Year(people, new(y), day)).ToList();
        var own = me.RotationListReach().Everybody ? null : me.SchoolId;
        var shares = ShareLine.Of(years[^1], by, day);
        return new(
            years, by, own is null || by != ShareBy.School ? shares : [.. shares.Where(s => s.SchoolId == own)],
            [.. reader.On(people, day).Where(s => s.Stands.Term is not null)], rules, day, filter, own is null);
    }
}
