using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Windows;

/// <summary>One window of one duty for one person.</summary>
/// <param name="Policy">The version in force for it.</param>
/// <param name="Days">Both ends included.</param>
/// <param name="Whole">The window as the policy draws it, before a joiner's or leaver's cut.</param>
/// <param name="BrokenOff">Ended by leaving and therefore not listed; its days remain what they were.</param>
public sealed record DutyWindow(Policy Policy, DateRange Days, DateRange Whole, bool BrokenOff = false);
