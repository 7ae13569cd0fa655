namespace TeacherDev.Data.Requirements;

/// <summary>One version of one policy as it was taken: the document's own text, from which day it holds, when it was recorded.</summary>
public sealed class PolicyVersion
{
    public int Id { get; set; }
    public required string Code { get; set; }
    public required string Version { get; set; }
    public required string Pack { get; set; }
    public DateOnly EffectiveFrom { get; set; }
    public required string Document { get; set; }
    public required string RecordedBy { get; set; }
    public DateTime RecordedAt { get; set; }

    /// <summary>When it was withdrawn, before it began; null while it holds or will.</summary>
    public DateTime? WithdrawnAt { get; set; }

    public string WithdrawnBy { get; set; } = "";

    /// <summary>Why; "" where it was not.</summary>
    public string WithdrawnBecause { get; set; } = "";
}
