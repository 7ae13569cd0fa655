using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Teachers;

/// <summary>An approved reason for which a duty does not bind, or binds less, on certain days.</summary>
public sealed class Exemption
{
    /// <summary>The code of an exemption from rotation alone; every other one is a policy's.</summary>
    public const string Rotation = "rotation";

    public int Id { get; set; }
    public int TeacherId { get; set; }

    /// <summary>The policy it frees from, or <see cref="Rotation"/>; null frees from every duty.</summary>
    public string? PolicyCode { get; set; }

    /// <summary>What it is, in the district's words (病假, 产假, 援藏 …).</summary>
    public required string Kind { get; set; }

    public required string Reason { get; set; }
    public required string Document { get; set; }
    public DateOnly StartOn { get; set; }
    public DateOnly? EndOn { get; set; }
    public DateTime RecordedAt { get; set; }
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>Leave from every duty: the person is away. Whoever is free from one duty alone is there.</summary>
    public bool IsLeave => PolicyCode is null;

    public DateRange Days => new(StartOn, EndOn ?? DateOnly.MaxValue);

    public bool WasKnownAt(DateTime instant) => RecordedAt <= instant && (WithdrawnAt is null || WithdrawnAt > instant);
}
