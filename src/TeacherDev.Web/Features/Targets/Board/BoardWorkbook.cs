using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Targets;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Targets.Board;

/// <summary>The board as a workbook: a sheet of the targets, a sheet of every point that was kept.</summary>
public sealed class BoardWorkbook(TeacherDevDb db, TargetPlan plan, DistrictClock clock, TargetWords words, IStringLocalizer<TargetsText> say)
{
    private static readonly string[] Board = ["Target", "Unit", "Today", "Counted", "Of", "BaselineOn", "Baseline", "By", "Milestone", "Gap", "Ahead", "Verdict"];
    private static readonly string[] Points = ["Target", "Unit", "On", "Figure", "Counted", "Of", "How"];

    public async Task<IReadOnlyList<TextSheet>> Of(IReadOnlyList<TargetLine> lines, CancellationToken cancel)
    {
        var points = await db.PointsOf(plan.Code, clock.Today, cancel);
        var now = lines.ToDictionary(l => (l.Target.Code, l.Target.Count.Digest()), l => l.Target);
        return
        [
            new(say["Sheet.Board"], say["Sheet.Title", plan.Name.Spoken(), clock.Today.AsDay()], Headings(Board), [.. lines.Select(Cells)]),
            new(say["Sheet.Points"], null, Headings(Points), [.. points.Where(p => now.ContainsKey((p.Target, p.Counting))).Select(p => Cells(now[(p.Target, p.Counting)], p))]),
        ];
    }

    private IReadOnlyList<string> Headings(string[] columns) => [.. columns.Select(c => say[$"Column.{c}"].Value)];

    private IReadOnlyList<object?> Cells(TargetLine line)
    {
        var (target, outlook) = (line.Target, line.Outlook);
        return
        [
            target.Name.Spoken(), say[$"Unit.{target.Unit}"].Value, outlook.Value / 10m, line.Figure?.Numerator, line.Figure?.Denominator, target.Baseline?.On.AsDay(), target.Baseline?.Tenths / 10m,
            outlook.Milestone.By.AsDay(), outlook.Milestone.Tenths / 10m, outlook.Gap / 10m, outlook.Ahead / 10m, words.Verdict(line),
        ];
    }

    private IReadOnlyList<object?> Cells(Target target, TargetPoint point) =>
    [
        target.Name.Spoken(), say[$"Unit.{target.Unit}"].Value, point.On.AsDay(), target.TenthsOf(point.Figure) / 10m, point.Numerator, point.Denominator,
        say[point.IsComputedLater ? "How.Later" : "How.Kept"].Value,
    ];
}
