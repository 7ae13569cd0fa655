using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Objections;

namespace TeacherDev.Web.Features.Trainings.Objections.Reading;

/// <summary>One objection as its second reader sees it.</summary>
/// <param name="WhyNotRead">Null where the reader may decide.</param>
public sealed record HourObjectionPage(HourObjection Objection, Training Training, Teacher Teacher, DecidedHours Hours, Refusal? WhyNotRead, ReadingForm Form)
{
    public bool Reads => WhyNotRead is null;

    /// <summary>The sessions that it is about.</summary>
    public IEnumerable<TrainingSession> Sessions => Hours.Held.Standing.Where(s => Objection.IsOfClass || s.Id == Objection.SessionId);

    public bool HasGrade => Objection.IsOfClass && Training.PassGrade > 0 && Hours.TakesPart;
}
