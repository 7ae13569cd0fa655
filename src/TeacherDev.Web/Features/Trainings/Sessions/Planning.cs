using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Attendance;
using TeacherDev.Web.Features.Trainings.Occasions;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Sessions;

/// <summary>What a session says of itself.</summary>
/// <param name="SetTenths">Hours instead of what its minutes give; null for those.</param>
/// <param name="Occasion">What it is, in a studio.</param>
public sealed record SessionTerms(SessionTime Time, string Topic, string Place, int? SetTenths, string SetBecause, Occasion Occasion);

/// <summary>What a step on a training does to its sessions, whoever takes it: plans them or registers one that was held.</summary>
public sealed class Planning(TeacherDevDb db, TrainingDesk desk, OccasionDesk occasions, TrainingLetters letters, DistrictClock clock, SignedInPerson me)
{
    public const int MostSessions = 200;

    /// <summary>Adds sessions that differ only in their day.</summary>
    /// <param name="held">They were held or run already: nobody needs to be told to come.</param>
    public async Task<(IReadOnlyList<TrainingSession> Added, Refusal? Refusal)> Add(Training training, SessionTerms terms, IReadOnlyList<DateOnly> days, CancellationToken cancel, bool held = false)
    {
        var others = await db.TrainingSessions.Where(s => s.TrainingId == training.Id).ToListAsync(cancel);
        List<TrainingSession> added = [];
        if (training.IsOver)
        {
            return (added, new("training-over"));
        }

        if (others.Count + days.Count > MostSessions)
        {
            return (added, new("sessions-too-many", MostSessions));
        }

        if (await db.WhyNotHold(training, days, isNew: true, cancel) is { } outside)
        {
            return (added, outside);
        }

        if (await occasions.WhyNot(training, terms.Occasion, days, [], cancel) is { } odd)
        {
            return (added, odd);
        }

        foreach (var time in days.Select(d => terms.Time with { On = d }))
        {
            if (time.WhyNot() is { } refusal)
            {
                return (added, refusal);
            }

            if (others.Find(o => !o.IsCancelled && o.Time.Overlaps(time)) is { } same)
            {
                return (added, new("session-overlaps", same.Time.ToString()));
            }

            var session = TrainingSession.Planned(training.Id, time, terms.Topic, terms.Place, RandomNumberGenerator.GetHexString(64, lowercase: true));
            session.SetHours(terms.SetTenths, terms.SetBecause);
            session.Becomes(terms.Occasion);
            others.Add(session);
            added.Add(session);
            db.Add(session);
        }

        if (training.WhyNotPlan(others) is { } approved)
        {
            return (added, approved);
        }

        desk.Audited(training, "session.planned", new { training.Title, Sessions = added.Select(s => s.Time.ToString()), Kind = terms.Occasion.Kind?.ToString(), Level = terms.Occasion.Level?.ToString(), terms.Occasion.Speakers });
        if (training.State == TrainingState.Approved && !held)
        {
            await Tell(training, "Letter.Added", string.Join(", ", added.Select(s => s.Time.ToString())), cancel);
        }

        return (added, null);
    }

    /// <summary>Gives a session other terms; what it paid is settled by whoever takes the step.</summary>
    /// <param name="seen">The version that was looked at.</param>
    /// <param name="why">Needed once its attendance is confirmed.</param>
    /// <param name="held">As for <see cref="Add"/>.</param>
    public async Task<Refusal?> Move(Training training, int sessionId, SessionTerms terms, int seen, string why, CancellationToken cancel, bool held = false)
    {
        var all = await db.TrainingSessions.Include(s => s.Speakers).Where(s => s.TrainingId == training.Id).ToListAsync(cancel);
        var session = all.Single(s => s.Id == sessionId);
        if (session.Version != seen)
        {
            return new("session-changed", $"{session.Time} {session.Topic} {session.Place}".TrimEnd());
        }

        if (session.WhyNotMove(terms.Time, clock.LocalOf(clock.UtcNow)) is { } refusal)
        {
            return refusal;
        }

        if (session.On != terms.Time.On && await db.WhyNotHold(training, [terms.Time.On], isNew: false, cancel) is { } outside)
        {
            return outside;
        }

        if (all.Find(o => o.Id != sessionId && !o.IsCancelled && o.Time.Overlaps(terms.Time)) is { } same)
        {
            return new("session-overlaps", same.Time.ToString());
        }

        if (await occasions.WhyNot(training, terms.Occasion, [terms.Time.On], session.Occasion.Speakers, cancel) is { } odd)
        {
            return odd;
        }

        if (session.IsConfirmed && why.Length == 0)
        {
            return new("mark-why-missing");
        }

        var (was, place, gave, occasion) = (session.Time, session.Place, session.SetTenths, session.Occasion);
        if (session.IsConfirmed && (was, gave) != (terms.Time, terms.SetTenths) && await IsOwn(training.Id, cancel))
        {
            return new("session-own");
        }

        if (!occasion.Is(terms.Occasion) && await IsOwn(training.Id, cancel) && await db.Confirmations.AnyAsync(c => c.SessionId == sessionId
            && (c.TeacherId == null || (c.TeacherId != me.TeacherId && !db.StudioLeads.Any(l => l.StudioId == training.StudioId && l.TeacherId == c.TeacherId))), cancel))
        {
            return new("session-own-occasion");
        }

        if (was != terms.Time && await WhyNotMove(session, terms.Time, cancel) is { } marked)
        {
            return marked;
        }

        session.Move(terms.Time, terms.Topic, terms.Place);
        session.SetHours(terms.SetTenths, terms.SetBecause);
        session.Becomes(terms.Occasion);
        if (training.WhyNotPlan(all) is { } approved)
        {
            return approved;
        }

        desk.Audited(training, session.IsConfirmed ? "session.corrected" : "session.changed", new
        {
            training.Title, Was = was.ToString(), Now = terms.Time.ToString(), Tenths = terms.SetTenths, KindWas = occasion.Kind?.ToString(), Kind = session.Kind?.ToString(),
            Level = session.Level?.ToString(), SpeakersWas = occasion.Speakers, terms.Occasion.Speakers,
        }, why.Length == 0 ? null : why);
        if (training.State == TrainingState.Approved && (was, place) != (terms.Time, terms.Place) && !session.IsConfirmed && !held)
        {
            await Tell(training, "Letter.Moved", $"{was} → {terms.Time} {terms.Place}", cancel);
        }

        return null;
    }

    /// <summary>Nobody changes what their own hours follow from once somebody else gave their word for it.</summary>
    public async Task<bool> IsOwn(int trainingId, CancellationToken cancel) => me.TeacherId is { } own
        && (await db.TrainingTrainers.AnyAsync(l => l.TrainingId == trainingId && l.TeacherId == own, cancel)
            || await db.SignUps.AnyAsync(s => s.TrainingId == trainingId && s.TeacherId == own && (s.State == SignUpState.Seated || s.State == SignUpState.Dropped), cancel)
            || await db.AttendanceMarks.AnyAsync(m => m.TeacherId == own && db.TrainingSessions.Any(s => s.Id == m.SessionId && s.TrainingId == trainingId), cancel));

    /// <summary>Those who have a seat or may yet, and those who lead.</summary>
    public async Task Tell(Training training, string about, string what, CancellationToken cancel) => await letters.Tell(
        await db.SignUps.Where(s => s.TrainingId == training.Id && SignUp.Holding.Contains(s.State)).Select(s => s.TeacherId)
            .Union(db.TrainingTrainers.Where(l => l.TrainingId == training.Id).Select(l => l.TeacherId)).ToListAsync(cancel),
        about, training, what, cancel);

    /// <summary>Those who were taken down stay with their session: it may be delayed, not held another time, and not when they were elsewhere.</summary>
    private async Task<Refusal?> WhyNotMove(TrainingSession session, SessionTime time, CancellationToken cancel)
    {
        var marks = await db.AttendanceMarks.AsNoTracking().Where(m => m.SessionId == session.Id).ToListAsync(cancel);
        return marks.Count > 0 && !time.Overlaps(session.Time) && clock.LocalOf(clock.UtcNow) < time.On.ToDateTime(time.Start) ? new("session-marked", session.Time.ToString(), marks.Count)
            : await db.Elsewhere(session.TrainingId, [.. marks.Where(m => !m.Marking.IsAway).Select(m => (m.TeacherId, m.Marking.Within(time)))], cancel) is { } two
                ? new("session-elsewhere", two.Name, two.Taken.Title, two.Taken.Time.ToString())
            : null;
    }
}
