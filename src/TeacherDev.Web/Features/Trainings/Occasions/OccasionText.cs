namespace TeacherDev.Web.Features.Trainings.Occasions;

/// <summary>Names the sentences about what a studio's session was.</summary>
public sealed class OccasionText;
