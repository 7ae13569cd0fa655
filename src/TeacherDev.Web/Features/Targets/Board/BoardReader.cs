using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Web.Features.Targets.Counting;

namespace TeacherDev.Web.Features.Targets.Board;

/// <summary>One target with what was counted of it.</summary>
/// <param name="Figure">Today's; null where nothing could be counted.</param>
/// <param name="Points">The last of each month, by their days; today's is the last.</param>
public sealed record TargetLine(Target Target, TargetFigure? Figure, IReadOnlyList<TargetPoint> Points, Outlook Outlook)
{
    /// <summary>The points that have a value, in tenths of the unit.</summary>
    public static IEnumerable<TrendPoint> Trend(Target target, IEnumerable<TargetPoint> points) =>
        points.Select(p => (p.On, Tenths: target.TenthsOf(p.Figure))).Where(p => p.Tenths is not null).Select(p => new TrendPoint(p.On, p.Tenths!.Value));
}

/// <summary>Reads where the targets stand today.</summary>
public sealed class BoardReader(TargetKeeper keeper, TargetPlan plan, DistrictClock clock)
{
    public async Task<IReadOnlyList<TargetLine>> All(CancellationToken cancel)
    {
        var (points, today) = (await keeper.Points(cancel), clock.Today);
        return [.. plan.Targets.Select(target => Line(target, points, today))];
    }

    public async Task<TargetLine?> One(string code, CancellationToken cancel) =>
        plan.Target(code) is { } target ? Line(target, await keeper.Points(cancel), clock.Today) : null;

    private static TargetLine Line(Target target, IReadOnlyList<TargetPoint> points, DateOnly today)
    {
        var counting = target.Count.Digest();
        var own = points.Where(p => p.Target == target.Code && p.Counting == counting).ToList();
        var figure = own.Find(p => p.On == today)?.Figure;
        return new(target, figure, own, Outlook.Of(target, today, figure, TargetLine.Trend(target, own)));
    }
}
