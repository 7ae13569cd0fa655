using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Studios.Applying;

/// <param name="Studio">Which is changed; null for a new one.</param>
/// <param name="Enters">The district enters it for somebody.</param>
/// <param name="Alliances">Those that could hold it.</param>
/// <param name="Decides">The reader decides on studios.</param>
/// <param name="Holds">The names of those that it holds, where it is an alliance.</param>
public sealed record StudioFormPage(
    StudioForm Form, Studio? Studio, bool Enters, IReadOnlyList<School> Schools, IReadOnlyList<string> Stages, IReadOnlyList<string> Subjects, IReadOnlyList<(int Id, string Name)> Alliances,
    IReadOnlyList<string> Holds, StudioRules Rules, bool Decides)
{
    /// <summary>It was admitted: what its hours hang on stays.</summary>
    public bool IsSet => Studio is { IsPublic: true };

    /// <summary>Its term and seats are the district's to change.</summary>
    public bool IsBound => IsSet && !Decides;
}
