using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Careers.Targets;

namespace TeacherDev.Data.Targets;

public static class TargetReading
{
    /// <summary>Of each line of a plan the last point of each month up to the day, and so that of the day too, by their days.</summary>
    /// <param name="plan">The plan's code.</param>
    /// <param name="upTo">The district's business date.</param>
    public static Task<List<TargetPoint>> MonthsOf(this TeacherDevDb db, string plan, DateOnly upTo, CancellationToken cancel)
    {
        var points = db.TargetPoints.AsNoTracking().Where(p => p.Plan == plan && p.On <= upTo);
        var lasts = points.GroupBy(p => new { p.Target, p.Counting, p.On.Year, p.On.Month }).Select(month => new { month.Key.Target, month.Key.Counting, On = month.Max(p => p.On) });
        return points.Join(lasts, p => new { p.Target, p.Counting, p.On }, l => new { l.Target, l.Counting, l.On }, (p, _) => p).OrderBy(p => p.On).ThenBy(p => p.Id).ToListAsync(cancel);
    }

    /// <summary>Every point of a plan up to the day.</summary>
    /// <param name="plan">The plan's code.</param>
    /// <param name="upTo">The district's business date.</param>
    public static Task<List<TargetPoint>> PointsOf(this TeacherDevDb db, string plan, DateOnly upTo, CancellationToken cancel) =>
        db.TargetPoints.AsNoTracking().Where(p => p.Plan == plan && p.On <= upTo).OrderBy(p => p.Target).ThenBy(p => p.On).ThenBy(p => p.Id).ToListAsync(cancel);
}
