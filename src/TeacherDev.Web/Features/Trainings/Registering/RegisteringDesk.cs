using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Trainings.Attendance;
using TeacherDev.Web.Features.Trainings.Sessions;

namespace TeacherDev.Web.Features.Trainings.Registering;

/// <summary>A session as somebody registers it.</summary>
/// <param name="Planned">Which planned one it was; null for one that nobody planned.</param>
/// <param name="Seen">The version of that one that was read.</param>
/// <param name="Occasion">What it was.</param>
/// <param name="Key">The form's own.</param>
/// <param name="Marks">Everybody who stood in the form.</param>
public sealed record HeldSession(int? Planned, int Seen, SessionTime Time, string Topic, string Place, Occasion Occasion, string Key, IReadOnlyList<MarkChange> Marks);

/// <summary>A session that was held, who was there and one's word for it: one step, whole or not at all. What has not begun is planned, what still runs is not confirmed.</summary>
public sealed class RegisteringDesk(TeacherDevDb db, TrainingDesk desk, Planning planning, RegisterDesk register, AttendanceDesk attendance, DistrictClock clock)
{
    /// <returns>The session as it stands then, also where the same form was sent before.</returns>
    public async Task<(TrainingSession? Session, Refusal? Refusal)> Register(int trainingId, HeldSession held, CancellationToken cancel)
    {
        TrainingSession? session = null;
        var refusal = await desk.StepAmongCheckIns(trainingId, async training =>
        {
            (session, var found) = await Register(training, held, cancel);
            return found;
        }, cancel);
        // As after every confirmation: somebody may have checked in at the same moment.
        return refusal is null ? (session, await attendance.Settle(trainingId, session!.Id, cancel)) : (null, refusal);
    }

    private async Task<(TrainingSession?, Refusal?)> Register(Training training, HeldSession held, CancellationToken cancel)
    {
        if (await db.TrainingSessions.Include(s => s.Speakers).SingleOrDefaultAsync(s => s.TrainingId == training.Id && s.Key == held.Key, cancel) is { } sent)
        {
            return await Says(sent, held, cancel) ? (sent, null) : (null, new("session-sent-before", sent.Time.ToString()));
        }

        if (training.State != TrainingState.Approved)
        {
            return (null, new("training-not-running"));
        }

        var local = clock.LocalOf(clock.UtcNow);
        var (session, refusal) = await Place(training, held, held.Time.HasBegun(local), cancel);
        if (session is null || refusal is not null)
        {
            return (null, refusal);
        }

        session.Register(held.Key);
        await db.SaveChangesAsync(cancel);
        return (session, session.WhyNotMark(local) is null ? await Mark(training, session, held, local, cancel) : null);
    }

    /// <summary>The planned one, changed where it went otherwise, or a new one.</summary>
    private async Task<(TrainingSession?, Refusal?)> Place(Training training, HeldSession held, bool begun, CancellationToken cancel)
    {
        if (held.Planned is not { } id)
        {
            var (added, refusal) = await planning.Add(training, new(held.Time, held.Topic, held.Place, null, "", held.Occasion), [held.Time.On], cancel, begun);
            return (added.SingleOrDefault(), refusal);
        }

        if (await db.TrainingSessions.Include(s => s.Speakers).SingleOrDefaultAsync(s => s.Id == id && s.TrainingId == training.Id, cancel) is not { } planned)
        {
            return (null, new("session-gone"));
        }

        return planned.IsCancelled ? (null, new("session-cancelled", planned.On))
            : planned.IsConfirmed ? (null, new("session-registered", planned.Time.ToString()))
            : (planned.Time, planned.Topic, planned.Place) == (held.Time, held.Topic, held.Place) && planned.Occasion.Is(held.Occasion) ? (planned, null)
            : (planned, await planning.Move(training, id, new(held.Time, held.Topic, held.Place, planned.SetTenths, planned.SetBecause, held.Occasion), held.Seen, "", cancel, begun));
    }

    private async Task<Refusal?> Mark(Training training, TrainingSession session, HeldSession held, DateTime local, CancellationToken cancel)
    {
        var (marked, refusal) = await register.Mark(training, session.Id, held.Marks, MarkedBy.Hand, "", cancel);
        if (marked is null)
        {
            return refusal;
        }

        if (marked.Overtaken.Count > 0)
        {
            return new("register-overtaken", marked.Overtaken.Count);
        }

        if (session.WhyNotConfirm(local) is not null)
        {
            return null;
        }

        await db.SaveChangesAsync(cancel);
        return await register.Confirm(training, session.Id, MarkReading.Seen(held.Marks.Where(m => m.Now is not null).Select(m => (m.TeacherId, m.Now!.Value))), cancel);
    }

    /// <summary>Whether what stands is what was sent: otherwise something new would be lost without a word.</summary>
    private async Task<bool> Says(TrainingSession session, HeldSession held, CancellationToken cancel)
    {
        if ((session.Time, session.Topic, session.Place) != (held.Time, held.Topic, held.Place) || !session.Occasion.Is(held.Occasion))
        {
            return false;
        }

        var kept = await db.AttendanceMarks.AsNoTracking().Where(m => m.SessionId == session.Id).ToDictionaryAsync(m => m.TeacherId, cancel);
        return session.WhyNotMark(clock.LocalOf(clock.UtcNow)) is not null || held.Marks.All(m => kept.GetValueOrDefault(m.TeacherId)?.Marking == m.Now);
    }
}
