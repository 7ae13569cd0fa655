namespace TeacherDev.Web.Features.Trainings;

/// <summary>Names the sentences of this room.</summary>
public sealed class TrainingsText;
