using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements.Tallies;

/// <summary>
/// How one person stands on the lists of the day the standings are of. A cache beside them: rewritten for a person in the
/// transaction that changes a fact of theirs, and for everybody each night.
/// </summary>
public sealed class RosterLine
{
    public int TeacherId { get; set; }

    /// <summary>The school of the legal post; null in none.</summary>
    public int? SchoolId { get; set; }

    /// <summary>The last post is over, and none follows.</summary>
    public bool IsFormer { get; set; }

    /// <summary>A policy's mark holds on a duty of today.</summary>
    public bool Marked { get; set; }

    /// <param name="record">As it is known now.</param>
    /// <param name="day">The day of the standings.</param>
    /// <param name="standings">All of the person's.</param>
    public static RosterLine Of(TeacherRecord record, DateOnly day, IEnumerable<Standing> standings) => new()
    {
        TeacherId = record.Teacher.Id,
        SchoolId = record.LegalSchool(day)?.Id,
        IsFormer = record.IsFormer(day),
        Marked = standings.Any(s => s.IsCurrent && s.Marked),
    };

    public static bool Same(RosterLine a, RosterLine b) => (a.SchoolId, a.IsFormer, a.Marked) == (b.SchoolId, b.IsFormer, b.Marked);
}
