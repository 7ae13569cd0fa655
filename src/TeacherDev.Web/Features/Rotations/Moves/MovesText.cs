namespace TeacherDev.Web.Features.Rotations.Moves;

/// <summary>Names the sentences about moves and stays of one person.</summary>
public sealed class MovesText;
