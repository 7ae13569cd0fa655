using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Web.Features.Shared.Figures;

/// <summary>What leave and pauses do to one duty, for the figure that stands with it. Amounts are tenths of an hour.</summary>
/// <param name="Policy">Says whether leave lowers its target.</param>
/// <param name="Status">The name of a <c>DutyStatus</c>.</param>
/// <param name="Before">The target as it would be without them.</param>
public readonly record struct LoweredTarget(Policy Policy, string Status, int Target, int Before, int ExemptDays, int PausedDays)
{
    public static LoweredTarget Of(DutyResult duty) =>
        new(duty.Policy, duty.Status.ToString(), duty.Target, duty.TargetWithoutLeave, duty.ExemptDays, duty.PausedDays);

    private bool IsFree => Status == nameof(DutyStatus.Exempt);

    /// <summary>The days that have a part in it: leave has none where the policy takes nothing off for it.</summary>
    private int Leave => IsFree || Policy.Target is { LessLeave: true } ? ExemptDays : 0;

    /// <summary>A few words beside the figure: "leave: target 13 instead of 24"; null where nothing is changed.</summary>
    public string? Mark(IStringLocalizer words) =>
        IsFree ? Days(words)
        : Target == Before ? null
        : words[PausedDays == 0 ? "LessTarget.Leave" : Leave == 0 ? "LessTarget.Pause" : "LessTarget.Both", Target.AsHours(), Before.AsHours()].Value;

    /// <summary>For a file: "leave 100 days, target before 24"; null where nothing is changed.</summary>
    public string? Told(IStringLocalizer words) =>
        IsFree ? words["DaysOff.Free", Days(words)].Value
        : Target == Before ? null
        : words["DaysOff.Before", Days(words), Before.AsHours()].Value;

    private string Days(IStringLocalizer words) =>
        PausedDays == 0 ? words["DaysOff.Leave", Leave.AsCount()]
        : Leave == 0 ? words["DaysOff.Pause", PausedDays.AsCount()]
        : words["DaysOff.Both", Leave.AsCount(), PausedDays.AsCount()];
}
