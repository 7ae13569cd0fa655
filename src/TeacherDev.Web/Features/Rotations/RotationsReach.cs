using TeacherDev.Data.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations;

/// <summary>Whom somebody may see by name. The figures themselves are the whole district's.</summary>
public static class RotationsReach
{
    /// <summary>A school its people, the offices of the district everybody, and each themselves.</summary>
    public static TeacherReach RotationReach(this SignedInPerson me) => new(
        me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.Is(Roles.DistrictHr, Roles.TrainingCentre, Roles.Auditor));

    /// <summary>Whether they see leave and exemptions one by one: illness is nobody's business but the person's, the school's and the deciding office's.</summary>
    public static bool SeesPapers(this SignedInPerson me, int teacher) => me.TeacherId == teacher || me.Is(Roles.SchoolAdmin, Roles.Principal, Roles.DistrictHr, Roles.Auditor);

    /// <summary>Whether they see others: a school's office, an office of the district.</summary>
    public static TeacherReach RotationListReach(this SignedInPerson me) => me.RotationReach() with { TeacherId = null };
}
