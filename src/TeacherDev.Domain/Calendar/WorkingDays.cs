namespace TeacherDev.Domain.Calendar;

/// <summary>Which days offices are open: Monday to Friday, less holidays, and the weekend days that are worked instead.</summary>
/// <param name="holidays">Days off, whatever day of the week.</param>
/// <param name="workdays">Days worked, whatever day of the week; they win over holidays.</param>
public sealed class WorkingDays(IReadOnlyList<DateRange> holidays, IReadOnlyList<DateRange> workdays)
{
    public static readonly WorkingDays Weekdays = new([], []);

    public bool IsWorked(DateOnly day) =>
        workdays.Any(w => w.Contains(day)) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Any(h => h.Contains(day)));

    /// <summary>The last of so many working days after the day; the day itself is not one of them. None: the day itself.</summary>
    /// <param name="days">0 or more.</param>
    public DateOnly After(DateOnly day, int days)
    {
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            left -= IsWorked(day) ? 1 : 0;
        }

        return day;
    }
}
