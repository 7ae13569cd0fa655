namespace TeacherDev.Domain.Careers.Targets;

/// <summary>How a figure stands before its next milestone.</summary>
public enum Verdict
{
    Reached,

    /// <summary>It would be reached if it went on like this.</summary>
    OnCourse,

    /// <summary>It would not.</summary>
    Behind,

    /// <summary>The day of the last milestone has passed without it.</summary>
    Missed,

    /// <summary>There are too few points to say.</summary>
    TooEarly,
}

/// <summary>What is said about a target today; amounts are tenths of its unit.</summary>
/// <param name="Milestone">The next; the last one where all have passed.</param>
/// <param name="Value">Today's figure; null where nothing can be told.</param>
/// <param name="Gap">How far it is from the milestone today; 0 where it is reached.</param>
/// <param name="Ahead">The forecast on the milestone's day; null where there is none or the day has passed.</param>
/// <param name="AheadGap">How far it would then be from the milestone.</param>
/// <param name="Why">Why there is no forecast; null where there is one.</param>
public sealed record Outlook(Milestone Milestone, int? Value, int Gap, Verdict Verdict, int? Ahead, int AheadGap, Forecast? Forecast, NoForecast? Why)
{
    /// <param name="target">What is to be reached.</param>
    /// <param name="today">The district's business date.</param>
    /// <param name="figure">What was counted today; null where nothing was.</param>
    /// <param name="points">What was counted up to today, in any order.</param>
    public static Outlook Of(Target target, DateOnly today, TargetFigure? figure, IEnumerable<TrendPoint> points)
    {
        var milestone = target.Milestones.FirstOrDefault(m => m.By >= today) ?? target.Milestones[^1];
        var value = figure is null ? null : target.TenthsOf(figure);
        var (forecast, why) = Forecast.Of(points, today, value, target.Unit, target.MostTenths(figure));
        int? ahead = milestone.By < today ? null : forecast?.At(milestone.By);
        var verdict = value is null ? Verdict.TooEarly
            : target.IsReached(value.Value, milestone) ? Verdict.Reached
            : milestone.By < today ? Verdict.Missed
            : ahead is null ? Verdict.TooEarly
            : target.IsReached(ahead.Value, milestone) ? Verdict.OnCourse
            : Verdict.Behind;
        return new(milestone, value, Short(target, value, milestone), verdict, ahead, Short(target, ahead, milestone), forecast, why);
    }

    private static int Short(Target target, int? value, Milestone milestone) =>
        value is not { } known || target.IsReached(known, milestone) ? 0 : Math.Abs(milestone.Tenths - known);
}
