using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Trainings.Claims;

namespace TeacherDev.Data.Claims;

public static class ClaimReach
{
    /// <summary>The claims that somebody may see on the day: those of the people in reach, but a draft only if it is their own. The rest does not exist for them (404).</summary>
    /// <param name="today">The district's business date.</param>
    public static IQueryable<Claim> ClaimsInReach(this TeacherDevDb db, TeacherReach reach, DateOnly today)
    {
        var people = db.InReach(reach, today);
        var own = reach.TeacherId;
        return db.Claims.Where(c => people.Any(t => t.Id == c.TeacherId) && (c.TeacherId == own || (c.State != ClaimState.Draft && c.SentAt != null)));
    }

    /// <summary>Whose claims a school's office decides today: those of its own people.</summary>
    public static IQueryable<Claim> ClaimsOfSchool(this TeacherDevDb db, int schoolId, DateOnly today)
    {
        var people = db.InReach(new(null, schoolId, false), today);
        return db.Claims.Where(c => people.Any(t => t.Id == c.TeacherId));
    }
}
