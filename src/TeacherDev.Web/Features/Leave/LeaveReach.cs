using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Leave;

/// <summary>Whose leave somebody may see: illness is nobody's business but the person's, the school's and the deciding office's.</summary>
public static class LeaveReach
{
    public static IQueryable<Teacher> SeenBy(this TeacherDevDb db, SignedInPerson me, DateOnly today) => db.InReach(
        new(me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.Is(Roles.DistrictHr, Roles.Auditor)), today);

    /// <summary>For whom they may ask.</summary>
    public static IQueryable<Teacher> SpokenForBy(this TeacherDevDb db, SignedInPerson me, DateOnly today) => db.InReach(
        new(me.TeacherId, me.Is(Roles.SchoolAdmin) ? me.SchoolId : null, me.MayDecideLeave()), today);

    public static bool MayDecideLeave(this SignedInPerson me) => me.Is(Roles.DistrictHr);

    /// <summary>They ask for others too, and so name whom.</summary>
    public static bool AsksForOthers(this SignedInPerson me) => me.Is(Roles.SchoolAdmin, Roles.DistrictHr);

    public static LeaveSigner Signer(this SignedInPerson me) => new(me.AccountId, me.Name, me.TeacherId);
}
