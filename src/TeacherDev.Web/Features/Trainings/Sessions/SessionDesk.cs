using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Trainings.Sessions;

/// <summary>What a session says of itself.</summary>
/// <param name="SetTenths">Hours instead of what its minutes give; null for those.</param>
public sealed record SessionTerms(SessionTime Time, string Topic, string Place, int? SetTenths, string SetBecause);

/// <summary>Planning sessions, moving them, cancelling them; hours that were paid follow, and people are told.</summary>
public sealed class SessionDesk(TeacherDevDb db, TrainingDesk desk, TrainingLetters letters, DistrictClock clock)
{
    public const int MostSessions = 200;

    /// <summary>Plans sessions that differ only in their day.</summary>
    public Task<Refusal?> Plan(int trainingId, SessionTerms terms, IReadOnlyList<DateOnly> days, CancellationToken cancel) => desk.Step(trainingId, async training =>
    {
        var others = await db.TrainingSessions.Where(s => s.TrainingId == trainingId).ToListAsync(cancel);
        if (training.IsOver)
        {
            return new("training-over");
        }

        if (others.Count + days.Count > MostSessions)
        {
            return new("sessions-too-many", MostSessions);
        }

        foreach (var time in days.Select(d => terms.Time with { On = d }))
        {
            if (time.WhyNot() is { } refusal)
            {
                return refusal;
            }

            if (others.Find(o => !o.IsCancelled && o.Time.Overlaps(time)) is { } same)
            {
                return new("session-overlaps", same.Time.ToString());
            }

            var session = TrainingSession.Planned(trainingId, time, terms.Topic, terms.Place, RandomNumberGenerator.GetHexString(64, lowercase: true));
            session.SetHours(terms.SetTenths, terms.SetBecause);
            others.Add(session);
            db.Add(session);
        }

        desk.Audited(training, "session.planned", new { training.Title, Sessions = days.Select(d => (terms.Time with { On = d }).ToString()) });
        if (training.State == TrainingState.Approved)
        {
            await Tell(training, "Letter.Added", string.Join(", ", days.Select(d => (terms.Time with { On = d }).ToString())), cancel);
        }

        return null;
    }, cancel);

    /// <param name="seen">The version that was looked at.</param>
    /// <param name="why">Needed once its attendance is confirmed.</param>
    public Task<Refusal?> Change(int trainingId, int sessionId, SessionTerms terms, int seen, string why, CancellationToken cancel) => desk.Step(trainingId, async training =>
    {
        var all = await db.TrainingSessions.Where(s => s.TrainingId == trainingId).ToListAsync(cancel);
        var session = all.Single(s => s.Id == sessionId);
        if (session.Version != seen)
        {
            return new("session-changed", $"{session.Time} {session.Topic} {session.Place}".TrimEnd());
        }

        if (session.WhyNotMove(terms.Time, clock.LocalOf(clock.UtcNow)) is { } refusal)
        {
            return refusal;
        }

        if (all.Find(o => o.Id != sessionId && !o.IsCancelled && o.Time.Overlaps(terms.Time)) is { } same)
        {
            return new("session-overlaps", same.Time.ToString());
        }

        if (session.IsConfirmed && why.Length == 0)
        {
            return new("mark-why-missing");
        }

        var was = session.Time;
        session.Move(terms.Time, terms.Topic, terms.Place);
        session.SetHours(terms.SetTenths, terms.SetBecause);
        desk.Audited(training, "session.changed", new { training.Title, Was = was.ToString(), Now = terms.Time.ToString(), Tenths = terms.SetTenths }, why.Length == 0 ? null : why);
        if (training.State == TrainingState.Approved && was != terms.Time && !session.IsConfirmed)
        {
            await Tell(training, "Letter.Moved", $"{was} → {terms.Time} {terms.Place}", cancel);
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

        session.Cancel(clock.UtcNow, why);
        desk.Audited(training, "session.cancelled", new { training.Title, Session = session.Time.ToString() }, why);
        if (training.State == TrainingState.Approved)
        {
            await Tell(training, "Letter.SessionCancelled", $"{session.Time} {why}", cancel);
        }

        await desk.Settle(training, why, cancel);
        return null;
    }, cancel);

    private async Task Tell(Training training, string about, string what, CancellationToken cancel) => await letters.Tell(
        await db.SignUps.Where(s => s.TrainingId == training.Id && s.State == SignUpState.Seated).Select(s => s.TeacherId).ToListAsync(cancel), about, training, what, cancel);
}
