namespace TeacherDev.Web.Features.Targets;

/// <summary>Names the sentences about the figures that a district set itself.</summary>
public sealed class TargetsText;
