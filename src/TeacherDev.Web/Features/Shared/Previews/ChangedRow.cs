using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Shared.Previews;

/// <summary>Somebody for whom something would be different.</summary>
/// <param name="School">The school of the legal post on the day asked.</param>
public sealed record ChangedRow(string Number, string Name, string? School, IReadOnlyList<DutyChange> Duties);

/// <summary>A page of them.</summary>
public sealed record ChangedRows(Paging Paging, IReadOnlyList<ChangedRow> Rows);
