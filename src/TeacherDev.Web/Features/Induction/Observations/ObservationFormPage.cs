using TeacherDev.Web.Features.Induction.FirstYear;

namespace TeacherDev.Web.Features.Induction.Observations;

/// <summary>Writing down a lesson that one watched.</summary>
/// <param name="ByMentor">The reader is the mentor of the pair, and watched the apprentice.</param>
/// <param name="MendsId">The record that came back and is written anew; null for a new one.</param>
/// <param name="Answer">Why it came back.</param>
public sealed record ObservationFormPage(ObservationForm Form, PairRow Row, bool ByMentor, int? MendsId, string? Answer, DateOnly Today);
