using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Web.Features.Studios.Cockpit;

namespace TeacherDev.Web.Features.Studios.Reviews;

/// <param name="Kept">The district's words on the studio so far.</param>
/// <param name="Typed">What was typed and not taken: of whom, and what.</param>
public sealed record ReviewsPage(StudioPage Studio, IReadOnlyList<StudioReview> Kept, (string Number, string Comment)? Typed);
