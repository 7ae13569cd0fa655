using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers;

/// <summary>Whose career somebody may see, enter or decide on.</summary>
public static class CareersReach
{
    public static IQueryable<Teacher> CareersSeenBy(this TeacherDevDb db, SignedInPerson me, DateOnly today) => db.InReach(me.CareerReach(), today);

    public static TeacherReach CareerReach(this SignedInPerson me) => new(
        me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.Is(Roles.DistrictHr, Roles.TrainingCentre, Roles.Auditor));

    /// <summary>Those about whose proposals they decide: their school's people, or everybody.</summary>
    public static IQueryable<Teacher> CareersDecidedBy(this TeacherDevDb db, SignedInPerson me, DateOnly today) => db.InReach(
        new(null, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.KeepsCareers()), today);

    public static bool KeepsCareers(this SignedInPerson me) => me.Is(Roles.DistrictHr);

    public static bool SeesOtherCareers(this SignedInPerson me) =>
        me.Is(Roles.SchoolAdmin, Roles.Principal, Roles.DistrictHr, Roles.TrainingCentre, Roles.Auditor);

    public static CareerSigner CareerSigner(this SignedInPerson me) => new(me.AccountId, me.Name, me.TeacherId);
}
