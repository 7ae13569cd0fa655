using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Requirements.Windows;

/// <summary>One window of one duty for one person.</summary>
/// <param name="Days">Both ends included.</param>
/// <param name="Whole">The window as the policy draws it, before a joiner's or leaver's cut.</param>
public readonly record struct DutyWindow(DateRange Days, DateRange Whole)
{
    public DutyWindow(DateRange days)
        : this(days, days)
    {
    }
}
