using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Attendance;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Sessions;

/// <summary>What a session says of itself.</summary>
/// <param name="SetTenths">Hours instead of what its minutes give; null for those.</param>
public sealed record SessionTerms(SessionTime Time, string Topic, string Place, int? SetTenths, string SetBecause);

/// <summary>Planning sessions, moving them, cancelling them; hours that were paid follow, and people are told.</summary>
public sealed class SessionDesk(TeacherDevDb db, TrainingDesk desk, TrainingLetters letters, DistrictClock clock, SignedInPerson me)
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

        if (training.WhyNotPlan(others) is { } approved)
        {
            return approved;
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

        var (was, place, gave) = (session.Time, session.Place, session.SetTenths);
        if (session.IsConfirmed && (was, gave) != (terms.Time, terms.SetTenths) && await IsOwn(trainingId, cancel))
        {
            return new("session-own");
        }

        if (was != terms.Time && await WhyNotMove(session, terms.Time, cancel) is { } marked)
        {
            return marked;
        }

        session.Move(terms.Time, terms.Topic, terms.Place);
        session.SetHours(terms.SetTenths, terms.SetBecause);
        if (training.WhyNotPlan(all) is { } approved)
        {
            return approved;
        }

        desk.Audited(training, session.IsConfirmed ? "session.corrected" : "session.changed", new { training.Title, Was = was.ToString(), Now = terms.Time.ToString(), Tenths = terms.SetTenths }, why.Length == 0 ? null : why);
        if (training.State == TrainingState.Approved && (was, place) != (terms.Time, terms.Place) && !session.IsConfirmed)
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

        if (training.State == TrainingState.Filed)
        {
            return new("training-filed-stays");
        }

        if (session.IsConfirmed && await IsOwn(trainingId, cancel))
        {
            return new("session-own");
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

    /// <summary>Nobody changes what their own hours follow from once somebody else gave their word for it.</summary>
    private async Task<bool> IsOwn(int trainingId, CancellationToken cancel) => me.TeacherId is { } own
        && (await db.TrainingTrainers.AnyAsync(l => l.TrainingId == trainingId && l.TeacherId == own, cancel)
            || await db.SignUps.AnyAsync(s => s.TrainingId == trainingId && s.TeacherId == own && (s.State == SignUpState.Seated || s.State == SignUpState.Dropped), cancel)
            || await db.AttendanceMarks.AnyAsync(m => m.TeacherId == own && db.TrainingSessions.Any(s => s.Id == m.SessionId && s.TrainingId == trainingId), cancel));

    /// <summary>Those who were taken down stay with their session: it may be delayed, not held another time, and not when they were elsewhere.</summary>
    private async Task<Refusal?> WhyNotMove(TrainingSession session, SessionTime time, CancellationToken cancel)
    {
        var marks = await db.AttendanceMarks.AsNoTracking().Where(m => m.SessionId == session.Id).ToListAsync(cancel);
        return marks.Count > 0 && !time.Overlaps(session.Time) && clock.LocalOf(clock.UtcNow) < time.On.ToDateTime(time.Start) ? new("session-marked", session.Time.ToString(), marks.Count)
            : await db.Elsewhere(session.TrainingId, [.. marks.Where(m => !m.Marking.IsAway).Select(m => (m.TeacherId, m.Marking.Within(time)))], cancel) is { } two
                ? new("session-elsewhere", two.Name, two.Taken.Title, two.Taken.Time.ToString())
            : null;
    }

    /// <summary>Those who have a seat or may yet, and those who lead.</summary>
    private async Task Tell(Training training, string about, string what, CancellationToken cancel) => await letters.Tell(
        await db.SignUps.Where(s => s.TrainingId == training.Id && SignUp.Holding.Contains(s.State)).Select(s => s.TeacherId)
            .Union(db.TrainingTrainers.Where(l => l.TrainingId == training.Id).Select(l => l.TeacherId)).ToListAsync(cancel),
        about, training, what, cancel);
}
