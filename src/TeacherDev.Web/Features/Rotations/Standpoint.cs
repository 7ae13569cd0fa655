using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations;

/// <summary>One person on one day.</summary>
/// <param name="IsBackbone">骨干教师, on that day.</param>
public sealed record Standpoint(TeacherRecord Person, DateOnly On, Eligibility Stands, bool IsBackbone)
{
    /// <summary>The reader may not see leave and exemptions one by one.</summary>
    public bool HidesPapers { get; init; }

    /// <summary>What frees them is personal, and not the reader's to know.</summary>
    public bool HidesReason => HidesPapers && Stands.Reason?.IsPersonal is true;

    public Teacher Teacher => Person.Teacher;

    /// <summary>The school of the legal post; null for none.</summary>
    public School? School => Person.LegalSchool(On);

    /// <summary>Whole years at it; null where nobody counts them.</summary>
    public int? Years => Stands.Stay?.Years(On);

    /// <summary>Where they are meanwhile; null where they are at their own school.</summary>
    public School? Host => SchoolStay.Away(Person, On) is { } away ? Person.SchoolOf(away) : null;
}
