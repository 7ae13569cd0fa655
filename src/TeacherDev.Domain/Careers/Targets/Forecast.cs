namespace TeacherDev.Domain.Careers.Targets;

/// <summary>A figure on a day, in tenths of the target's unit.</summary>
public sealed record TrendPoint(DateOnly On, int Tenths);

/// <summary>Why nothing is said about the days ahead.</summary>
public enum NoForecast
{
    /// <summary>Fewer points than a line needs.</summary>
    FewPoints,

    /// <summary>The points lie too close together.</summary>
    ShortTime,
}

/// <summary>
/// Where a figure would be if it went on from today as in the last twelve months: it starts at today's figure, with the slope of the line
/// of least squares through the last point of each month (decision 0033). It needs three such points over sixty days.
/// </summary>
public sealed class Forecast
{
    public const int LeastPoints = 3, LeastDays = 60, MonthsBack = 12;

    private readonly DateOnly today;
    private readonly double slope;
    private readonly int start;
    private readonly int? most;
    private readonly bool isShare;

    private Forecast(IReadOnlyList<TrendPoint> points, DateOnly today, int start, TargetUnit unit, int? most)
    {
        (this.today, this.start, this.most, isShare) = (today, start, most, unit == TargetUnit.Percent);
        var middle = points.Average(p => (double)p.On.DayNumber);
        var mean = points.Average(p => (double)p.Tenths);
        var spread = points.Sum(p => Math.Pow(p.On.DayNumber - middle, 2));
        slope = points.Sum(p => (p.On.DayNumber - middle) * (p.Tenths - mean)) / spread;
    }

    /// <summary>The points that are looked at: of each month the last, in the twelve months up to today; of several on a day the highest.</summary>
    public static IReadOnlyList<TrendPoint> Used(IEnumerable<TrendPoint> points, DateOnly today) =>
    [
        .. points.Where(p => p.On <= today && p.On > today.AddMonths(-MonthsBack)).GroupBy(p => (p.On.Year, p.On.Month))
            .Select(month => month.MaxBy(p => (p.On, p.Tenths))!).OrderBy(p => p.On),
    ];

    /// <param name="points">In any order.</param>
    /// <param name="today">The district's business date; later points are not looked at.</param>
    /// <param name="now">Today's figure, in tenths; null where nothing was counted today: it starts at the last point then.</param>
    /// <param name="unit">A share keeps its decimal, everything else is whole.</param>
    /// <param name="most">The most that the figure can be, in tenths; null for no bound.</param>
    public static (Forecast? Forecast, NoForecast? Why) Of(IEnumerable<TrendPoint> points, DateOnly today, int? now, TargetUnit unit, int? most)
    {
        var used = Used(points, today);
        return used.Count < LeastPoints ? (null, NoForecast.FewPoints)
            : used[^1].On.DayNumber - used[0].On.DayNumber < LeastDays ? (null, NoForecast.ShortTime)
            : (new(used, today, now ?? used[^1].Tenths, unit, most), null);
    }

    /// <summary>The figure on a day, in tenths of the unit: never below nothing, nor above the most.</summary>
    public int At(DateOnly day)
    {
        var tenths = start + (slope * (day.DayNumber - today.DayNumber));
        var rounded = isShare ? Math.Round(tenths, MidpointRounding.AwayFromZero) : Math.Round(tenths / 10, MidpointRounding.AwayFromZero) * 10;
        return (int)Math.Clamp(rounded, 0, most ?? int.MaxValue / 2);
    }
}
