using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations;

/// <summary>One person on one day.</summary>
/// <param name="IsBackbone">骨干教师, on that day.</param>
public sealed record Standpoint(TeacherRecord Person, DateOnly On, Eligibility Stands, bool IsBackbone)
{
    public Teacher Teacher => Person.Teacher;

    /// <summary>The school of the legal post; null for none.</summary>
    public School? School => Person.LegalSchool(On);

    /// <summary>Whole years at it; null where nobody counts them.</summary>
    public int? Years => Stands.Stay?.Years(On);

    /// <summary>Where they are meanwhile; null where they are at their own school.</summary>
    public School? Host => SchoolStay.Away(Person, On) is { } away ? Person.SchoolOf(away) : null;
}
