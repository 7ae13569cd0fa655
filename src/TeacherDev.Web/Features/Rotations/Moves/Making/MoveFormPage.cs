using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations.Moves.Making;

/// <param name="Home">The school of the legal post today; null without one.</param>
/// <param name="Schools">All that somebody can come to.</param>
/// <param name="SentBefore">The same form has moved them already, otherwise than it says now.</param>
public sealed record MoveFormPage(MoveForm Form, Teacher Teacher, School? Home, IReadOnlyList<School> Schools, bool SentBefore = false);
