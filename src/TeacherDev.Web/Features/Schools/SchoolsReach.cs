using TeacherDev.Data;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Schools;

/// <summary>Which schools somebody may see, and who keeps them.</summary>
public static class SchoolsReach
{
    /// <summary>The roles by which an account speaks for a school.</summary>
    public static readonly IReadOnlyList<string> Offices = [Roles.SchoolAdmin, Roles.Principal];

    public static bool KeepsSchools(this SignedInPerson me) => me.Is(Roles.DistrictHr);

    /// <summary>The offices of the district all of them; a school itself, and those that went into it.</summary>
    public static IQueryable<School> SchoolsSeenBy(this TeacherDevDb db, SignedInPerson me)
    {
        var own = me.Reach.SchoolId;
        return me.SeesDistrict ? db.Schools : db.Schools.Where(s => own != null && (s.Id == own || s.SuccessorId == own));
    }
}
