using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Web.Features.Targets.Board;

namespace TeacherDev.Web.Features.Targets.Charts;

/// <summary>The days and amounts that a picture of a target shows, and where each lies in it.</summary>
internal sealed class TargetScale
{
    /// <summary>So many milestones ahead are drawn at most.</summary>
    private const int MilestonesAhead = 3;

    private readonly double top, ground;

    /// <param name="line">The target.</param>
    /// <param name="today">The district's business date.</param>
    /// <param name="top">Where the highest amount lies, in pixels.</param>
    /// <param name="ground">Where nothing lies.</param>
    public TargetScale(TargetLine line, DateOnly today, double top, double ground)
    {
        (this.top, this.ground, Target) = (top, ground, line.Target);
        Trend = [.. TargetLine.Trend(line.Target, line.Points)];
        var coming = line.Target.Milestones.Where(m => m.By >= today).Take(MilestonesAhead);
        Milestones = [.. line.Target.Milestones.Where(m => m.By < today).TakeLast(MilestonesAhead), .. coming];
        var days = Trend.Select(p => p.On).Append(today).Concat(Milestones.Select(m => m.By)).Concat(line.Target.Baseline is { } b ? [b.On] : Array.Empty<DateOnly>()).ToList();
        (First, Last) = (days.Min(), days.Max());
        Ahead = line.Outlook.Forecast is { } forecast && Trend.Count > 0 && Last > today
            ? [.. Milestones.Select(m => m.By).Where(d => d > today).Prepend(today).Append(Last).Distinct().Select(d => new TrendPoint(d, forecast.At(d)))] : [];
        var highest = Trend.Concat(Ahead).Select(p => p.Tenths).Concat(Milestones.Select(m => m.Tenths)).Append(line.Target.Baseline?.Tenths ?? 0).Max();
        Most = Rounded(highest, line.Target.Unit);
    }

    public Target Target { get; }

    public IReadOnlyList<TrendPoint> Trend { get; }

    public IReadOnlyList<Milestone> Milestones { get; }

    /// <summary>The forecast today, on the days of milestones ahead and on the last day; empty where there is none.</summary>
    public IReadOnlyList<TrendPoint> Ahead { get; }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>The amount at the top, in tenths.</summary>
    public int Most { get; }

    /// <summary>The share of the width at which a day lies; a little is left at either side.</summary>
    public double X(DateOnly day) => .01 + (.97 * (day.DayNumber - First.DayNumber) / Math.Max(1, Last.DayNumber - First.DayNumber));

    public double Y(int tenths) => ground - ((ground - top) * Math.Clamp(tenths, 0, Most) / Most);

    /// <summary>The first days of years that are named below, at most eight.</summary>
    public IEnumerable<DateOnly> Years()
    {
        var step = 1 + ((Last.Year - First.Year) / 8);
        return Enumerable.Range(First.Year, Last.Year - First.Year + 1).Select(y => new DateOnly(y, 1, 1)).Where(d => d >= First && d.Year % step == 0);
    }

    /// <summary>The highest or a little more, such that its half is whole too; a share ends at a hundred.</summary>
    private static int Rounded(int tenths, TargetUnit unit)
    {
        var needed = Math.Max(tenths, 20);
        for (var power = 10L; ; power *= 10)
        {
            foreach (var step in new[] { 2, 4, 6, 8, 10, 12, 14, 16 })
            {
                if (step * power >= needed)
                {
                    return (int)(unit == TargetUnit.Percent ? Math.Min(1000, step * power) : step * power);
                }
            }
        }
    }
}
