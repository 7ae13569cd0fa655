using TeacherDev.Data.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Targets;

/// <summary>Whom somebody may see behind a figure. The figures themselves are the whole district's.</summary>
public static class TargetsReach
{
    /// <summary>A principal sees the school's people, the offices of the district everybody; nobody sees themselves for being themselves.</summary>
    public static TeacherReach TargetReach(this SignedInPerson me) =>
        new(null, me.Is(Roles.Principal) ? me.SchoolId : null, me.Is(Roles.DistrictHr, Roles.TrainingCentre, Roles.Auditor));
}
