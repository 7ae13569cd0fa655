using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Induction.Results;

/// <summary>The certificate of a first year, to be printed.</summary>
/// <param name="Tenths">What counts of the window's hours today.</param>
public sealed record CertificatePage(InductionResult Result, Teacher Teacher, string? School, int Tenths);
