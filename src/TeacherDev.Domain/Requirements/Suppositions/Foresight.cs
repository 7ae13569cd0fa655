using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Suppositions;

/// <summary>The day on which days off show all that they do: on an earlier one a window that they cover may not have begun.</summary>
public static class Foresight
{
    private const int MostYears = 10;

    /// <summary>Their last day, never before today. Without an end, a year on: by then a whole year under them has begun.</summary>
    public static DateOnly Of(DateRange off, DateOnly today)
    {
        var from = off.Start > today ? off.Start : today;
        var far = from.AddYears(off.End == DateOnly.MaxValue ? 1 : MostYears);
        return off.End < today ? today : off.End < far ? off.End : far;
    }

    /// <summary>The same for one person, after whose last day in post nothing more is listed.</summary>
    public static DateOnly Of(DateRange off, TeacherRecord person, DateOnly today)
    {
        var (day, last) = (Of(off, today), person.Stints.Select(s => s.End).DefaultIfEmpty(DateOnly.MaxValue).Max());
        return last >= day ? day : last > today ? last : today;
    }
}
