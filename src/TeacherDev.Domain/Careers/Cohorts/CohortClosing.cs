namespace TeacherDev.Domain.Careers.Cohorts;

/// <summary>结业: nothing of the cohort changes any more.</summary>
public sealed class CohortClosing
{
    public const int ReasonLength = 500;

    public int Id { get; private set; }
    public int CohortId { get; private set; }

    /// <summary>The last day on which anybody was in it.</summary>
    public DateOnly LastOn { get; private set; }
    public string Reason { get; private set; } = "";
    public string ClosedBy { get; private set; } = "";
    public DateTime ClosedAt { get; private set; }

    public static CohortClosing Of(DateOnly lastOn, string reason, string by, DateTime at) => new() { LastOn = lastOn, Reason = reason, ClosedBy = by, ClosedAt = at };
}
