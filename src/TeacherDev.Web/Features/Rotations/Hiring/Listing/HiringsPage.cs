using TeacherDev.Domain.Rotations.Hiring;

namespace TeacherDev.Web.Features.Rotations.Hiring.Listing;

/// <summary>One round in the list.</summary>
/// <param name="People">Who takes part: of the district, or of the reader's school.</param>
/// <param name="Posted">How many of them have a post.</param>
public sealed record HiringRow(HiringRound Round, int People, int Posted, int Posts);

/// <param name="Form">What opens one; null for whoever may not.</param>
/// <param name="Source">The text that orders hiring; null where the district's document says nothing of it.</param>
/// <param name="Tail">What follows the address of a round where the reader goes.</param>
public sealed record HiringsPage(IReadOnlyList<HiringRow> Rows, HiringForm? Form, string? Source, string Tail, DateOnly Today);
