namespace TeacherDev.Web.Features.Rotations.Away;

/// <summary>Names the sentences about whoever is at a host school.</summary>
public sealed class AwayText;
