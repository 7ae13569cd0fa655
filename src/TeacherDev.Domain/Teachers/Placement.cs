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

    /// <summary>借用, lent to a school that is short of somebody.</summary>
    Loan,

    /// <summary>挂职, to lead or to learn leading at a host school.</summary>
    Secondment,

    /// <summary>跟岗, beside somebody whose work one learns.</summary>
    Shadowing,

    /// <summary>走教, on some days of each week; at several schools at once, on different days.</summary>
    Walking,
}

/// <summary>Days of the week on which somebody walks to a school.</summary>
[Flags]
public enum WeekDays
{
    /// <summary>Nobody said.</summary>
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Saturday = 32,
    Sunday = 64,
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

    /// <summary>Of a walking stay; none for every other.</summary>
    public WeekDays Weekdays { get; set; }

    public DateTime RecordedAt { get; set; }
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>The days of the stay; one without an end goes on for ever.</summary>
    public DateRange Days => new(StartOn, EndOn ?? DateOnly.MaxValue);

    /// <summary>A stay beside the legal post that goes on that day.</summary>
    public bool IsAwayOn(DateOnly day) => Kind != PlacementKind.Post && Days.Contains(day);

    /// <summary>The same row recorded anew, for other days or another person.</summary>
    public Placement Again(DateTime at, DateOnly start, DateOnly? end, int? teacherId = null) => new()
    {
        TeacherId = teacherId ?? TeacherId, SchoolId = SchoolId, Kind = Kind, StartOn = start, EndOn = end, MovesPersonnel = MovesPersonnel, Weekdays = Weekdays, RecordedAt = at,
    };

    public bool WasKnownAt(DateTime instant) => RecordedAt <= instant && (WithdrawnAt is null || WithdrawnAt > instant);
}
