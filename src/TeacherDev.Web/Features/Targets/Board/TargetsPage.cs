using TeacherDev.Domain.Careers.Targets;

namespace TeacherDev.Web.Features.Targets.Board;

/// <param name="Keeps">Whether the reader may have the past counted anew.</param>
/// <param name="Typed">The reason as it was typed, where it was not enough.</param>
public sealed record TargetsPage(TargetPlan Plan, IReadOnlyList<TargetLine> Lines, bool Keeps, bool IsSchool, DateOnly Today, string Typed);
