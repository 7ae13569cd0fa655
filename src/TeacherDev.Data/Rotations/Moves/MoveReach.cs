using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Rotations.Moves;

public static class MoveReach
{
    /// <summary>
    /// Whose moves somebody may see: those in reach, and for a school also whoever is at it as a guest, or comes to it. Who was there once is the
    /// other school's concern again.
    /// </summary>
    /// <param name="today">The district's business date.</param>
    public static IQueryable<Teacher> MovesSeenBy(this TeacherDevDb db, TeacherReach reach, DateOnly today)
    {
        var people = db.InReach(reach, today);
        return reach.Everybody || reach.SchoolId is not { } school ? people : db.Teachers.Where(t => people.Any(p => p.Id == t.Id)
            || db.Placements.Any(p => p.TeacherId == t.Id && p.SchoolId == school && p.WithdrawnAt == null && (p.EndOn == null || p.EndOn >= today)));
    }
}
