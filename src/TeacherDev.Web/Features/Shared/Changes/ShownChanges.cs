using TeacherDev.Domain.Requirements.Comparison;

namespace TeacherDev.Web.Features.Shared.Changes;

/// <summary>What differs for one person, duty by duty, under two headings.</summary>
public sealed record ShownChanges(IReadOnlyList<DutyChange> Changes, string Before, string After);
