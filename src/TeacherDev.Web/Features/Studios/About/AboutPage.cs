using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;

namespace TeacherDev.Web.Features.Studios.About;

/// <param name="Members">How many take part today; of an alliance everybody in its studios, each once.</param>
/// <param name="Held">What was held, the last first.</param>
/// <param name="Studios">Those that an alliance holds.</param>
/// <param name="MayApply">The reader may ask for a seat, and would not be refused.</param>
/// <param name="Elsewhere">The studio for which they may not, on the same days; null for none.</param>
/// <param name="Own">Their last application; null for none.</param>
/// <param name="HasSeat">A seat is free from today on.</param>
/// <param name="Coming">How many have a seat from a later day on.</param>
/// <param name="Leaders">How many in post lead it today.</param>
/// <param name="Names">Theirs, for whoever is signed in; nobody else reads names here.</param>
/// <param name="Inside">The reader sees it from within too.</param>
/// <param name="Watches">The reader sees everybody's work, and so what is behind a figure.</param>
public sealed record AboutPage(
    Studio Studio, string School, int Members, IReadOnlyList<(DateOnly On, string Topic)> Held, IReadOnlyList<(ScoreItem Item, int Count)> Outcomes, IReadOnlyList<HeldStudio> Studios,
    bool MayApply, string? Elsewhere, StudioMember? Own, bool HasSeat, int Coming, int Leaders, IReadOnlyList<string> Names, bool Inside, bool Watches, DateOnly Today, string Typed);
