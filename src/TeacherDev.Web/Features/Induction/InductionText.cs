namespace TeacherDev.Web.Features.Induction;

/// <summary>Names the sentences about the first year.</summary>
public sealed class InductionText;
