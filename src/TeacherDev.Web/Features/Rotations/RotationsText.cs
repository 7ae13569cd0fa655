namespace TeacherDev.Web.Features.Rotations;

/// <summary>Names the sentences about rotation between schools.</summary>
public sealed class RotationsText;
