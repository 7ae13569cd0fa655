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

    /// <summary>任教: who is seconded to lead or to learn leading, or shadows somebody, does not teach there.</summary>
    public bool IsTeaching => Kind is not (PlacementKind.Secondment or PlacementKind.Shadowing);

    /// <summary>A stay beside the legal post that goes on that day.</summary>
    public bool IsAwayOn(DateOnly day) => Kind != PlacementKind.Post && Days.Contains(day);

    /// <summary>The same row recorded anew, for other days, another person or another school.</summary>
    public Placement Again(DateTime at, DateOnly start, DateOnly? end, int? teacherId = null, int? schoolId = null) => new()
    {
        TeacherId = teacherId ?? TeacherId, SchoolId = schoolId ?? SchoolId, Kind = Kind, StartOn = start, EndOn = end, MovesPersonnel = MovesPersonnel, Weekdays = Weekdays, RecordedAt = at,
    };

    public bool WasKnownAt(DateTime instant) => RecordedAt <= instant && (WithdrawnAt is null || WithdrawnAt > instant);
}

/// <summary>What a move or a merger does to somebody's placements, or what undoes it.</summary>
/// <param name="Withdrawn">Rows that hold no more; they stay in the history.</param>
/// <param name="Recorded">Rows in their place.</param>
public sealed record PlacementChange(int TeacherId, IReadOnlyList<Placement> Withdrawn, IReadOnlyList<Placement> Recorded)
{
    /// <summary>The rows that it withdrew hold again.</summary>
    /// <param name="placements">All of the person that hold.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>Null where what it recorded was changed since, or something in the way was recorded: what came later is not thrown away.</returns>
    public PlacementChange? Undone(IReadOnlyCollection<Placement> placements, DateTime at)
    {
        List<Placement> standing = [];
        foreach (var recorded in Recorded)
        {
            if (placements.FirstOrDefault(p => Same(p, recorded) && !standing.Contains(p)) is not { } found)
            {
                return null;
            }

            standing.Add(found);
        }

        var since = Recorded.Select(r => r.RecordedAt).DefaultIfEmpty(DateTime.MaxValue).Max();
        return placements.Any(p => p.RecordedAt > since && !standing.Contains(p) && Withdrawn.Any(w => Clash(w, p))) ? null
            : new(TeacherId, standing, [.. Withdrawn.Select(w => w.Again(at, w.StartOn, w.EndOn))]);
    }

    /// <summary>Two posts, two stays but walking on different days, or a stay where the post is.</summary>
    private static bool Clash(Placement one, Placement other) => one.Days.Overlaps(other.Days)
        && ((one.Kind == PlacementKind.Post) == (other.Kind == PlacementKind.Post)
            ? one.Kind != PlacementKind.Walking || other.Kind != PlacementKind.Walking || (one.Weekdays & other.Weekdays) != WeekDays.None
            : one.SchoolId == other.SchoolId);

    private static bool Same(Placement one, Placement other) =>
        (one.SchoolId, one.Kind, one.StartOn, one.EndOn, one.MovesPersonnel, one.Weekdays) == (other.SchoolId, other.Kind, other.StartOn, other.EndOn, other.MovesPersonnel, other.Weekdays);
}
