using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;

namespace TeacherDev.Web.Features.Rotations.Rounds.Listing;

/// <summary>One round in the list.</summary>
public sealed record RoundRow(RotationRound Round, int People, int Moving, int Places);

/// <param name="Form">What opens one; null for whoever may not.</param>
/// <param name="Tail">What follows the address of a round where the reader goes.</param>
public sealed record RoundsPage(IReadOnlyList<RoundRow> Rows, RoundForm? Form, RoundRules Rules, string Tail, DateOnly Today);
