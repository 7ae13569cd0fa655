using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Careers.Cohorts;

namespace TeacherDev.Data.Cohorts;

/// <summary>Whose cohorts somebody may see: all of them, or those with a member whom they may see. The rest does not exist for them (404).</summary>
public static class CohortReach
{
    /// <param name="today">The district's business date.</param>
    public static IQueryable<Cohort> CohortsInReach(this TeacherDevDb db, TeacherReach reach, DateOnly today)
    {
        if (reach.Everybody)
        {
            return db.Cohorts;
        }

        var members = db.CohortMembersInReach(reach, today);
        return db.Cohorts.Where(c => members.Any(m => m.CohortId == c.Id));
    }

    /// <summary>The members whom they may see; what was taken back is the office's alone.</summary>
    public static IQueryable<CohortMember> CohortMembersInReach(this TeacherDevDb db, TeacherReach reach, DateOnly today)
    {
        if (reach.Everybody)
        {
            return db.CohortMembers;
        }

        var people = db.InReach(reach, today);
        return db.CohortMembers.Where(m => m.WithdrawnAt == null && people.Any(t => t.Id == m.TeacherId));
    }
}
