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
    public IEnumerable<TrainingSession> Sessions => Hours.Held.Sessions.Where(s => (Objection.IsOfClass && !s.IsCancelled) || s.Id == Objection.SessionId);

    /// <summary>No mark or grade decides it: the reader gives hours.</summary>
    public bool IsByWord => Hours.IsByWord(Objection.SessionId);

    /// <summary>It gives as much as it can.</summary>
    public bool GivesAll => IsByWord && Hours.Tenths(Objection.SessionId) >= Hours.Most(Objection.SessionId);

    public bool HasGrade => !IsByWord && Objection.IsOfClass && Training.PassGrade > 0 && Hours.TakesPart;
}
