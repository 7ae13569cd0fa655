using TeacherDev.Web.Features.Trainings.Attendance;

namespace TeacherDev.Web.Features.Trainings.Registering;

/// <summary>Nothing can be registered, and what comes first.</summary>
/// <param name="Why">The last word of its sentences' keys.</param>
/// <param name="Run">The training of which nothing can be registered; null where there is none at all.</param>
/// <param name="Href">Where the first step is taken; null where it is another's.</param>
public sealed record NothingPage(string Why, RunTraining? Run, string? Href);
