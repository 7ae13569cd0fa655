using TeacherDev.Data.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations;

/// <summary>Whom somebody may see by name. The figures themselves are the whole district's.</summary>
public static class RotationsReach
{
    /// <summary>A school its people, the offices of the district everybody, and each themselves.</summary>
    public static TeacherReach RotationReach(this SignedInPerson me) => new(
        me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.Is(Roles.DistrictHr, Roles.TrainingCentre, Roles.Auditor));

    /// <summary>
    /// Whether they see leave and exemptions one by one, personal reasons, and what was typed or handed in with an objection: illness is nobody's business
    /// but the person's, the school's and the deciding office's.
    /// </summary>
    public static bool SeesPapers(this SignedInPerson me, int teacher) => me.TeacherId == teacher || me.SeesPapers();

    /// <summary>The same of everybody in their lists. The training centre's hold the whole district, and a school's office there reads of its own people alone.</summary>
    public static bool SeesPapers(this SignedInPerson me) => me.Is(Roles.DistrictHr, Roles.Auditor) || (me.Is(Roles.SchoolAdmin, Roles.Principal) && !me.Is(Roles.TrainingCentre));

    /// <summary>Whether they see others: a school's office, an office of the district.</summary>
    public static TeacherReach RotationListReach(this SignedInPerson me) => me.RotationReach() with { TeacherId = null };
}
