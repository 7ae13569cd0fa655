using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Trainings.SignUps;

/// <param name="Wrong">The sign-up whose decision was refused.</param>
public sealed record ApprovalsPage(IReadOnlyList<AskedSignUp> Rows, Paging Paging, int? Wrong, string Typed);
