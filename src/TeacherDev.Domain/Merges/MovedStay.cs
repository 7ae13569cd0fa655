using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Merges;

/// <summary>
/// A stay of the record that goes, and what of it the other takes over. Legal posts never overlap: a post is taken for the days on
/// which the record that stays is in none.
/// </summary>
/// <param name="Pieces">The days taken over; none where the other is placed on all of them.</param>
/// <param name="IsKnown">The other is placed at the same school on some of these days.</param>
public sealed record MovedStay(Placement Placement, IReadOnlyList<DateRange> Pieces, bool IsKnown)
{
    public bool IsWhole => Pieces.Count == 1 && Pieces[0] == Placement.Days;

    public static IReadOnlyList<MovedStay> Of(MergeSide stay, MergeSide from)
    {
        var taken = stay.Placements.ToList();
        var moved = new List<MovedStay>();
        foreach (var placement in from.Placements.OrderBy(p => p.StartOn))
        {
            var isKnown = taken.Exists(t => t.Kind == placement.Kind && t.SchoolId == placement.SchoolId && t.Days.Overlaps(placement.Days));
            var inTheWay = taken.Where(t => t.Kind == placement.Kind && (t.Kind == PlacementKind.Post || t.SchoolId == placement.SchoolId)).Select(t => t.Days);
            moved.Add(new(placement, [.. Left(placement.Days, inTheWay.OrderBy(d => d.Start))], isKnown));
        }

        return moved;
    }

    /// <summary>The placements that the record that stays is given.</summary>
    public IEnumerable<Placement> Placements(int teacherId, DateTime at) =>
        Pieces.Select(days => Placement.Again(at, days.Start, days.End == DateOnly.MaxValue ? null : days.End, teacherId));

    private static IEnumerable<DateRange> Left(DateRange days, IEnumerable<DateRange> inTheWay)
    {
        var start = days.Start;
        foreach (var other in inTheWay.Where(days.Overlaps))
        {
            if (other.Start > start)
            {
                yield return new(start, other.Start.AddDays(-1));
            }

            if (other.End >= days.End)
            {
                yield break;
            }

            start = other.End >= start ? other.End.AddDays(1) : start;
        }

        yield return new(start, days.End);
    }
}
