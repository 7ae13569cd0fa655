using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Targets.People;

/// <param name="Schools">To filter by; empty where only one school is seen.</param>
/// <param name="Subjects">Those of the people behind the figure.</param>
/// <param name="Stages">The same.</param>
public sealed record BehindPage(
    Target Target, BehindFilter Filter, Paging Paging, IReadOnlyList<BehindRow> Rows, IReadOnlyList<School> Schools, IReadOnlyList<string> Subjects, IReadOnlyList<string> Stages, bool IsSchool)
{
    public bool HasMissing => Target.Count is PersonCount { HasMissing: true };

    public bool IsMissing => HasMissing && Filter.Show == BehindFilter.Missing;

    /// <summary>The key of the sentence that says who stands here.</summary>
    public string Who => Target.Count switch { StudioCount => "People.Leads", MemberCount => "People.Members", _ => IsMissing ? "People.Missing" : "People.Counted" };
}
