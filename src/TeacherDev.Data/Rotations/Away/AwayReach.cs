using TeacherDev.Data.Rotations.Moves;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Rotations.Away;

public static class AwayReach
{
    /// <summary>So many months after a stay the host school still says what it owes.</summary>
    private const int Months = 6;

    /// <summary>Whose time at a host school somebody may see: whose moves they see, and for a school whoever was its guest until lately.</summary>
    /// <param name="schools">The school of the reach, and those that went into it: what they owed it owes now.</param>
    /// <param name="today">The district's business date.</param>
    public static IQueryable<Teacher> AwaySeenBy(this TeacherDevDb db, TeacherReach reach, IReadOnlyCollection<int> schools, DateOnly today)
    {
        var people = db.MovesSeenBy(reach, today);
        var since = today.AddMonths(-Months);
        return (reach.Everybody || reach.SchoolId is null ? people : db.Teachers.Where(t => people.Any(p => p.Id == t.Id)
            || db.Placements.Any(p => p.TeacherId == t.Id && schools.Contains(p.SchoolId) && p.Kind != PlacementKind.Post && p.WithdrawnAt == null && p.EndOn >= since))).Where(t => t.AnonymisedAt == null);
    }

    /// <summary>Those of them who have been elsewhere at any time: at a host school, or at another school by their legal post.</summary>
    public static IQueryable<int> WhoWereAway(this TeacherDevDb db, TeacherReach reach, IReadOnlyCollection<int> schools, DateOnly today) =>
        db.AwaySeenBy(reach, schools, today).Where(t => db.Placements.Any(p => p.TeacherId == t.Id && p.WithdrawnAt == null && p.Kind != PlacementKind.Post && p.Kind != PlacementKind.Walking)
            || db.Placements.Where(p => p.TeacherId == t.Id && p.WithdrawnAt == null && p.Kind == PlacementKind.Post).Select(p => p.SchoolId).Distinct().Count() > 1).Select(t => t.Id);
}
