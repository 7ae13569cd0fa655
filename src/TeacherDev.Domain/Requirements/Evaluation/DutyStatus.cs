namespace TeacherDev.Domain.Requirements.Evaluation;

/// <summary>Where somebody stands on one duty; exclusive, the first that applies (rules.md, "Status of one requirement").</summary>
public enum DutyStatus
{
    /// <summary>Approved exemptions cover every day of the window.</summary>
    Exempt,

    /// <summary>The as-of date lies before the window.</summary>
    NotStarted,

    /// <summary>The target is reached and every clause holds.</summary>
    Met,

    /// <summary>The window is over.</summary>
    NotMet,

    /// <summary>Counted at least the policy's share of an even pace.</summary>
    OnTrack,

    /// <summary>Below that.</summary>
    AtRisk,

    /// <summary>The policy asks for nothing.</summary>
    NotEvaluable,
}
