namespace TeacherDev.Data.Requirements.Drafts;

/// <summary>
/// A version of a policy that somebody prepares: kept as it was typed, right or wrong, until it is taken or thrown away. It is
/// in force for nobody.
/// </summary>
public sealed class PolicyDraft
{
    public int Id { get; set; }

    /// <summary>The policy that it began from; "" for a policy of its own.</summary>
    public string Code { get; set; } = "";

    /// <summary>The document as it stands.</summary>
    public required string Document { get; set; }

    /// <summary>The first day on which it is to hold.</summary>
    public DateOnly? FromOn { get; set; }

    public required string SavedBy { get; set; }
    public DateTime SavedAt { get; set; }

    /// <summary>Raised by every save, so that nobody overwrites what another saved meanwhile.</summary>
    public int Version { get; set; }
}
