using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Claims.Publicity;

/// <summary>One claim that everybody may read of; the name is masked.</summary>
public sealed record PublicClaim(string School, string Name, string Item, string Title, string Organiser, DateOnly CompletedOn, int Tenths, DateOnly Until);

/// <param name="School">The code of the school that is shown; null for all.</param>
/// <param name="Schools">Those that have something to show.</param>
public sealed record PublicityPage(IReadOnlyList<PublicClaim> Rows, Paging Paging, string? School, IReadOnlyList<(string Code, string Name)> Schools, ClaimRules Rules, DateOnly Today);
