using TeacherDev.Domain.Induction.Pairs;

namespace TeacherDev.Web.Features.Induction.Pairs;

/// <summary>Proposing a pair. Whoever proposes for themselves is one side of it, and signs by proposing.</summary>
/// <param name="IsOffice">They propose for others, and name both sides.</param>
/// <param name="AsMentor">They propose themselves as the mentor; otherwise as the apprentice.</param>
/// <param name="Runs">The pair that would end; null for none.</param>
/// <param name="RunsWith">Its mentor.</param>
/// <param name="Agreement">What both sides will sign.</param>
public sealed record PairFormPage(PairForm Form, bool IsOffice, bool AsMentor, MentorPair? Runs, string? RunsWith, string Agreement);
