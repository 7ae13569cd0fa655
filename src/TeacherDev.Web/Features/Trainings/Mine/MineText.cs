namespace TeacherDev.Web.Features.Trainings.Mine;

/// <summary>Names the sentences about one's own trainings.</summary>
public sealed class MineText;
