using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.People;

/// <param name="LastDay">The last day whose moves are shown.</param>
/// <param name="Schools">To filter by; empty where only one school is seen.</param>
/// <param name="Settings">Kinds of places among the moves.</param>
public sealed record MovesPage(MoveFilter Filter, SchoolYear Year, DateOnly LastDay, Paging Paging, IReadOnlyList<MovedRow> Rows, IReadOnlyList<School> Schools, IReadOnlyList<string> Settings);
