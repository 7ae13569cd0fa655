using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Trainings.Occasions;

namespace TeacherDev.Web.Features.Trainings.Sessions;

/// <param name="Session">Which is changed; null for new ones.</param>
/// <param name="WhyNotCancel">Why the reader may not cancel it; null where they may.</param>
/// <param name="Occasion">What it may be; null where it is no studio's.</param>
public sealed record SessionPage(SessionForm Form, Training Training, TrainingSession? Session, OccasionChoice? Occasion, string CancelTyped, Refusal? WhyNotCancel);
