using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Windows;

/// <summary>One window of one duty for one person.</summary>
/// <param name="Policy">The version in force for it.</param>
/// <param name="Days">Both ends included.</param>
/// <param name="Whole">The window as the policy draws it, before a joiner's or leaver's cut and before an event moved its end.</param>
/// <param name="BrokenOff">Ended by leaving and therefore not listed; its days remain what they were.</param>
/// <param name="MovedBy">The events that moved its first or its last day.</param>
public sealed record DutyWindow(
    Policy Policy, DateRange Days, DateRange Whole, bool BrokenOff = false, IReadOnlyList<PolicyEvent>? MovedBy = null)
{
    /// <summary>What of it the policy itself draws: the target and the version rest on these days, not on an extension.</summary>
    public DateRange Due => new(Days.Start, Days.End < Whole.End ? Days.End : Whole.End);

    public bool IsExtended => Days.End > Whole.End;
}
