using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Sessions;

/// <summary>Planning sessions, moving them, cancelling them; hours that were paid follow, and people are told.</summary>
public sealed class SessionDesk(TeacherDevDb db, TrainingDesk desk, Planning planning, DistrictClock clock, SignedInPerson me)
{
    /// <summary>Plans sessions that differ only in their day.</summary>
    public Task<Refusal?> Plan(int trainingId, SessionTerms terms, IReadOnlyList<DateOnly> days, CancellationToken cancel) =>
        desk.Step(trainingId, async training => (await planning.Add(training, terms, days, cancel)).Refusal, cancel);

    /// <param name="seen">The version that was looked at.</param>
    /// <param name="why">Needed once its attendance is confirmed.</param>
    public Task<Refusal?> Change(int trainingId, int sessionId, SessionTerms terms, int seen, string why, CancellationToken cancel) => desk.Step(trainingId, async training =>
    {
        if (await planning.Move(training, sessionId, terms, seen, why, cancel) is { } refusal)
        {
            return refusal;
        }

        await desk.Settle(training, why, cancel);
        return null;
    }, cancel);

    public Task<Refusal?> Cancel(int trainingId, int sessionId, string why, CancellationToken cancel) => desk.Step(trainingId, async training =>
    {
        var session = await db.TrainingSessions.SingleAsync(s => s.Id == sessionId && s.TrainingId == trainingId, cancel);
        if (session.IsCancelled)
        {
            return new("session-cancelled", session.On);
        }

        if (training.State == TrainingState.Filed)
        {
            return new("training-filed-stays");
        }

        if (await WhyNotCancel(training, session, cancel) is { } own)
        {
            return own;
        }

        session.Cancel(clock.UtcNow, why);
        desk.Audited(training, "session.cancelled", new { training.Title, Session = session.Time.ToString() }, why);
        if (training.State == TrainingState.Approved)
        {
            await planning.Tell(training, "Letter.SessionCancelled", $"{session.Time} {why}", cancel);
        }

        await desk.Settle(training, why, cancel);
        return null;
    }, cancel);

    /// <summary>Whoever leads a session takes back what they registered, as long as nobody else gave their word for it; where a share of the class is asked for, one session fewer could help them.</summary>
    public async Task<Refusal?> WhyNotCancel(Training training, TrainingSession session, CancellationToken cancel)
    {
        var (id, own) = (session.Id, me.TeacherId);
        return session.IsConfirmed && await planning.IsOwn(training.Id, cancel)
            && (training.PaysOn == PaysOn.Completion || await db.Confirmations.AnyAsync(c => c.TrainingId == training.Id && (c.SessionId == id || c.SessionId == Confirmation.WholeClass) && (c.TeacherId == null || c.TeacherId != own), cancel))
            ? new("session-own") : null;
    }

    /// <summary>Who of a training is to be elsewhere at one of these times: they decide where they go, and whoever plans it knows.</summary>
    public async Task<IReadOnlyList<string>> Clashing(int trainingId, IReadOnlyCollection<SessionTime> times, CancellationToken cancel)
    {
        DateOnly[] days = [.. times.Select(t => t.On).Distinct()];
        var places = db.SignUps.Where(s => s.State == SignUpState.Seated).Select(s => new { s.TrainingId, s.TeacherId }).Union(db.TrainingTrainers.Select(l => new { l.TrainingId, l.TeacherId }));
        var there = await (from own in places
                           join other in places on own.TeacherId equals other.TeacherId
                           join training in db.Trainings on other.TrainingId equals training.Id
                           join session in db.TrainingSessions on other.TrainingId equals session.TrainingId
                           join teacher in db.Teachers on own.TeacherId equals teacher.Id
                           where own.TrainingId == trainingId && other.TrainingId != trainingId
                               && training.State == TrainingState.Approved && session.CancelledAt == null && days.Contains(session.On)
                           orderby teacher.NameKeys, teacher.Id
                           select new { teacher.Id, teacher.Name, Session = session }).AsNoTracking().ToListAsync(cancel);
        return [.. there.Where(t => times.Any(t.Session.Time.Overlaps)).DistinctBy(t => t.Id).Select(t => t.Name)];
    }
}
