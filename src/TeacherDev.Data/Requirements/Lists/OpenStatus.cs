using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Data.Requirements.Lists;

/// <summary>The statuses of a duty that binds and is not done: whoever holds one is short of it.</summary>
public static class OpenStatus
{
    public static readonly IReadOnlyList<string> Names = [nameof(DutyStatus.OnTrack), nameof(DutyStatus.AtRisk), nameof(DutyStatus.NotMet)];

    /// <summary>The statuses that neither help nor spoil a share: the duty does not bind today.</summary>
    public static readonly IReadOnlyList<string> NotBinding = [nameof(DutyStatus.Exempt), nameof(DutyStatus.NotStarted), nameof(DutyStatus.NotEvaluable)];
}
