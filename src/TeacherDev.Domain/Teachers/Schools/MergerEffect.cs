using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Teachers.Schools;

/// <summary>What a merger does to somebody's placements. Nothing is changed before the rows are written: the same answer is the preview.</summary>
public static class MergerEffect
{
    /// <summary>
    /// Every row at the school that goes holds there until the day before, and at the successor from then on. A stay beside the legal post at what is
    /// the same school now ends, for nobody is a guest where they belong.
    /// </summary>
    /// <param name="placements">All of the person that hold.</param>
    /// <param name="on">The first day at the successor.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>Null where it does not concern the person.</returns>
    public static PlacementChange? Of(IReadOnlyCollection<Placement> placements, int fromId, int intoId, DateOnly on, DateTime at)
    {
        var going = placements.Where(p => p.SchoolId == fromId && p.Days.End >= on).ToList();
        if (going.Count == 0)
        {
            return null;
        }

        List<Placement> withdrawn = [.. going], recorded = [.. going.Where(p => p.StartOn < on).Select(p => p.Again(at, p.StartOn, on.AddDays(-1)))];
        var posts = going.Where(p => p.Kind == PlacementKind.Post).Select(p => From(p, on)).ToList();
        recorded.AddRange(going.Where(p => p.Kind == PlacementKind.Post).Select(p => p.Again(at, From(p, on).Start, p.EndOn, schoolId: intoId)));
        var home = placements.Where(p => p.Kind == PlacementKind.Post && p.SchoolId == intoId && p.Days.End >= on).Select(p => From(p, on)).Concat(posts).ToList();
        foreach (var stay in going.Where(p => p.Kind != PlacementKind.Post))
        {
            recorded.AddRange(Outside(From(stay, on), home).Select(days => stay.Again(at, days.Start, Last(days), schoolId: intoId)));
        }

        foreach (var guest in placements.Where(p => p.Kind != PlacementKind.Post && p.SchoolId == intoId && posts.Exists(p.Days.Overlaps)))
        {
            withdrawn.Add(guest);
            recorded.AddRange(Outside(guest.Days, posts).Select(days => guest.Again(at, days.Start, Last(days))));
        }

        return new(going[0].TeacherId, withdrawn, recorded);
    }

    private static DateRange From(Placement placement, DateOnly on) => new(placement.StartOn > on ? placement.StartOn : on, placement.Days.End);

    private static DateOnly? Last(DateRange days) => days.End == DateOnly.MaxValue ? null : days.End;

    /// <summary>The days that lie in none of the others.</summary>
    private static List<DateRange> Outside(DateRange days, IEnumerable<DateRange> others)
    {
        List<DateRange> left = [];
        var next = days.Start;
        foreach (var other in others.Where(o => o.Overlaps(days)).OrderBy(o => o.Start))
        {
            if (other.Start > next)
            {
                left.Add(new(next, other.Start.AddDays(-1)));
            }

            if (other.End >= days.End)
            {
                return left;
            }

            next = other.End >= next ? other.End.AddDays(1) : next;
        }

        left.Add(new(next, days.End));
        return left;
    }
}
