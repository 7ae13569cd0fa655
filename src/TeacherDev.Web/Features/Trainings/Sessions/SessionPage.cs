using TeacherDev.Domain.Trainings;

namespace TeacherDev.Web.Features.Trainings.Sessions;

/// <param name="Session">Which is changed; null for new ones.</param>
public sealed record SessionPage(SessionForm Form, Training Training, TrainingSession? Session, string CancelTyped);
