namespace TeacherDev.Web.Features.Rotations.Rounds;

/// <summary>Names the sentences about the yearly rounds of rotation.</summary>
public sealed class RoundsText;
