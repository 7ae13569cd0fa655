using TeacherDev.Data;
using TeacherDev.Data.Cohorts;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts;

/// <summary>Whose cohorts somebody may see, and who keeps them.</summary>
public static class CohortsReach
{
    public static TeacherReach CohortReach(this SignedInPerson me) => new(
        me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.Is(Roles.DistrictHr, Roles.TrainingCentre, Roles.Auditor));

    public static IQueryable<Cohort> CohortsSeenBy(this TeacherDevDb db, SignedInPerson me, DateOnly today) => db.CohortsInReach(me.CohortReach(), today);

    public static IQueryable<CohortMember> CohortMembersSeenBy(this TeacherDevDb db, SignedInPerson me, DateOnly today) => db.CohortMembersInReach(me.CohortReach(), today);

    public static bool KeepsCohorts(this SignedInPerson me) => me.Is(Roles.DistrictHr);

    public static bool SeesOthersInCohorts(this SignedInPerson me) => me.Is(Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor);

    public static CareerSigner CohortSigner(this SignedInPerson me) => new(me.AccountId, me.Name, me.TeacherId);
}
