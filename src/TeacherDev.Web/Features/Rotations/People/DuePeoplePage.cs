using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.People;

/// <param name="Day">The day that is looked at.</param>
/// <param name="Schools">To filter by; empty where only one school is seen.</param>
/// <param name="Subjects">Those of the people.</param>
public sealed record DuePeoplePage(
    DueFilter Filter, DateOnly Day, Paging Paging, IReadOnlyList<Standpoint> Rows, IReadOnlyList<School> Schools, IReadOnlyList<string> Subjects, DateOnly Today);
