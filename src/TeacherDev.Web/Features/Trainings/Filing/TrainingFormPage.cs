using TeacherDev.Domain.Trainings;

namespace TeacherDev.Web.Features.Trainings.Filing;

/// <param name="Training">Which is changed; null for a new one.</param>
/// <param name="Kinds">As whom the reader may file.</param>
/// <param name="Theirs">How it stands, where somebody else changed it meanwhile; null otherwise.</param>
/// <param name="Stages">Those that people on the roster have.</param>
public sealed record TrainingFormPage(
    TrainingForm Form, Training? Training, IReadOnlyList<OrganiserKind> Kinds, IReadOnlyList<string> Stages, IReadOnlyList<string> Subjects, IReadOnlyList<string> Titles, int? From, Training? Theirs);
