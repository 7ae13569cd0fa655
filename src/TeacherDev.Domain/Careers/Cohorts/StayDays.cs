using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Careers.Cohorts;

/// <summary>Counts days of stays.</summary>
public static class StayDays
{
    /// <summary>Calendar days that lie in any of the stays and within the range, each day once.</summary>
    public static int Count(IEnumerable<DateRange> stays, DateRange within)
    {
        var (days, last) = (0, within.Start.DayNumber - 1);
        foreach (var stay in stays.OrderBy(s => s.Start))
        {
            var (from, to) = (Math.Max(stay.Start.DayNumber, last + 1), Math.Min(stay.End.DayNumber, within.End.DayNumber));
            if (to >= from)
            {
                (days, last) = (days + to - from + 1, to);
            }
        }

        return days;
    }
}
