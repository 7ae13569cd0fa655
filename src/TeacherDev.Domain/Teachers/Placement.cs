using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Teachers;

/// <summary>How somebody is at a school.</summary>
public enum PlacementKind
{
    /// <summary>任职, the legal post; a person's legal posts never overlap.</summary>
    Post,

    /// <summary>交流轮岗, at a host school beside the legal post.</summary>
    Rotation,

    /// <summary>支教, at a host school beside the legal post.</summary>
    Support,
}

/// <summary>
/// A dated stay at a school. Never rewritten: a correction withdraws the row and records another, so that what was known
/// at an earlier instant can still be asked.
/// </summary>
public sealed class Placement
{
    public int Id { get; set; }
    public int TeacherId { get; set; }
    public int SchoolId { get; set; }
    public PlacementKind Kind { get; set; }
    public DateOnly StartOn { get; set; }

    /// <summary>The last day; null while it goes on.</summary>
    public DateOnly? EndOn { get; set; }

    /// <summary>是否调动人事关系.</summary>
    public bool MovesPersonnel { get; set; }

    public DateTime RecordedAt { get; set; }
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>The days of the stay; one without an end goes on for ever.</summary>
    public DateRange Days => new(StartOn, EndOn ?? DateOnly.MaxValue);

    public bool WasKnownAt(DateTime instant) => RecordedAt <= instant && (WithdrawnAt is null || WithdrawnAt > instant);
}
