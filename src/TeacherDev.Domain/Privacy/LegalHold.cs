using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Privacy;

/// <summary>Why data must be kept beyond their time.</summary>
public enum HoldKind
{
    /// <summary>信访投诉.</summary>
    Complaint,

    /// <summary>人事争议仲裁.</summary>
    Arbitration,

    /// <summary>诉讼.</summary>
    Lawsuit,

    /// <summary>审计、巡察.</summary>
    Inspection,
    Other,
}

/// <summary>Stops that somebody's data are made anonymous, or that the district's files and logs age out, until it is lifted.</summary>
public sealed class LegalHold
{
    public int Id { get; set; }

    /// <summary>Whose data; null holds all stored files, refused rows and audit rows of the district.</summary>
    public int? TeacherId { get; set; }

    public HoldKind Kind { get; set; }
    public required string Reason { get; set; }

    /// <summary>The document that asks for it.</summary>
    public required string Document { get; set; }

    /// <summary>The last day; null until somebody lifts it.</summary>
    public DateOnly? UntilOn { get; set; }

    public required string PlacedBy { get; set; }
    public DateTime PlacedAt { get; set; }
    public string? LiftedBy { get; set; }
    public DateTime? LiftedAt { get; set; }
    public string? LiftReason { get; set; }
    public int Version { get; set; }

    public bool Holds(DateOnly today) => LiftedAt is null && (UntilOn is null || UntilOn >= today);

    public Refusal? WhyNotPlace(DateOnly today) => UntilOn < today ? new("hold-ended-already") : null;

    public Refusal? WhyNotLift() => LiftedAt is not null ? new("hold-lifted-already") : null;
}
