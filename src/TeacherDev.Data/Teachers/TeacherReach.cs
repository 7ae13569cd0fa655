using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Teachers;

/// <summary>Whose rows on the roster somebody may see: their own, those of a school, or everybody's.</summary>
/// <param name="TeacherId">Their own row, if they stand on the roster.</param>
/// <param name="SchoolId">The school whose people they see: those whose legal post of the day is there.</param>
/// <param name="Everybody">They see the whole district, those who left included.</param>
public sealed record TeacherReach(int? TeacherId, int? SchoolId, bool Everybody)
{
    public static readonly TeacherReach Nobody = new(null, null, false);
}

public static class TeachersInReach
{
    /// <summary>The people whom somebody may see on the day; whoever is not among them does not exist for them (404).</summary>
    /// <param name="today">The district's business date.</param>
    public static IQueryable<Teacher> InReach(this TeacherDevDb db, TeacherReach reach, DateOnly today)
    {
        if (reach.Everybody)
        {
            return db.Teachers;
        }

        var (own, school) = (reach.TeacherId, reach.SchoolId);
        return school is null
            ? db.Teachers.Where(t => t.Id == own)
            : db.Teachers.Where(t => t.Id == own || db.Placements.Any(p => p.TeacherId == t.Id
                && p.SchoolId == school && p.Kind == PlacementKind.Post && p.WithdrawnAt == null
                && p.StartOn <= today && (p.EndOn == null || p.EndOn >= today)));
    }
}
