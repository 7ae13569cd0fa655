namespace TeacherDev.Web.Features.Trainings.Registering;

/// <summary>Names the sentences about registering a session.</summary>
public sealed class RegisteringText;
