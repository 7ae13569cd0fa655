using TeacherDev.Data.Requirements.Lists;
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

    public LineState State { get; set; }

    /// <summary>A policy's mark holds on a duty of today.</summary>
    public bool Marked { get; set; }

    /// <summary>The most that is missing to any open duty of today, in tenths of an hour.</summary>
    public int MostShort { get; set; }

    /// <summary>The most clauses that any open duty of today lacks.</summary>
    public int MostOpen { get; set; }

    /// <summary>Of the person's <see cref="RosterKey"/>s.</summary>
    public long KeysDigest { get; set; }

    /// <param name="record">As it is known now.</param>
    /// <param name="day">The day of the standings.</param>
    /// <param name="standings">All of the person's.</param>
    /// <param name="keys">The person's <see cref="RosterKey"/>s.</param>
    public static RosterLine Of(TeacherRecord record, DateOnly day, IEnumerable<Standing> standings, IEnumerable<string> keys)
    {
        var current = standings.Where(s => s.IsCurrent).ToList();
        var open = current.Where(s => OpenStatus.Names.Contains(s.Status)).ToList();
        return new()
        {
            TeacherId = record.Teacher.Id,
            SchoolId = record.LegalSchool(day)?.Id,
            State = record.IsFormer(day) ? LineState.Former : open.Count > 0 ? LineState.Owing : LineState.Clear,
            Marked = current.Exists(s => s.Marked),
            MostShort = open.Select(s => s.Short).DefaultIfEmpty().Max(),
            MostOpen = open.Select(s => s.ClausesOpen).DefaultIfEmpty().Max(),
            KeysDigest = RosterKey.Digest(keys),
        };
    }

    public static bool Same(RosterLine a, RosterLine b) =>
        (a.SchoolId, a.State, a.Marked, a.MostShort, a.MostOpen, a.KeysDigest) == (b.SchoolId, b.State, b.Marked, b.MostShort, b.MostOpen, b.KeysDigest);
}

/// <summary>What a list asks first; kept as a number, so that an index answers it on every engine.</summary>
public enum LineState
{
    /// <summary>Hours or a clause of some duty of today are still owed.</summary>
    Owing = 0,

    /// <summary>Nothing is owed today.</summary>
    Clear = 1,

    /// <summary>The last post is over, and none follows.</summary>
    Former = 2,
}
