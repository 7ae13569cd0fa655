namespace TeacherDev.Web.Features.Rotations.Hiring;

/// <summary>Names the sentences about hiring rounds.</summary>
public sealed class HiringText;
