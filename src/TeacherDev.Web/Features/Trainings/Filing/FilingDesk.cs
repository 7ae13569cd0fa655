using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.SignUps;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Filing;

/// <summary>The steps from a draft to an approved training, and its end.</summary>
public sealed class FilingDesk(TeacherDevDb db, TrainingDesk desk, WaitingLine line, TrainingLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <summary>Somebody else changed the terms since they were looked at.</summary>
    public static readonly Refusal Overtaken = new("terms-changed");

    /// <param name="key">Of the form: sent twice, it makes one training.</param>
    /// <param name="from">Another training whose sessions' lengths, topics and places and whose trainers are taken over; null for none.</param>
    public async Task<Training> Draft(TrainingTerms terms, string key, Training? from, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Trainings.AsNoTracking().SingleOrDefaultAsync(t => t.Key == key, cancel) is { } sentBefore)
        {
            return sentBefore;
        }

        var training = Training.Drafted(terms, terms.OrganiserKind == OrganiserKind.School ? me.SchoolId : null, key, me.Signer(), clock.UtcNow);
        db.Add(training);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The same form arrived twice at once; the other was first.
            await together.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            return await db.Trainings.AsNoTracking().SingleAsync(t => t.Key == key, cancel);
        }

        if (from is not null)
        {
            db.AddRange((await db.TrainingTrainers.AsNoTracking().Where(l => l.TrainingId == from.Id).ToListAsync(cancel)).Select(l => TrainingTrainer.Of(training.Id, l.TeacherId)));
        }

        db.Audited(actor, clock.UtcNow, "training.drafted", ("training", training.Id), new { training.Title, training.Organiser });
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return training;
    }

    /// <param name="seen">The version that was looked at.</param>
    public Task<Refusal?> Change(int id, TrainingTerms terms, int seen, CancellationToken cancel) => desk.Step(id, async training =>
    {
        if (training.Version != seen)
        {
            return Overtaken;
        }

        if (training.WhyNotChange(terms) is { } refusal || training.Terms == terms)
        {
            return training.WhyNotChange(terms);
        }

        var now = clock.UtcNow;
        if (terms.Places is { } places && terms.Places != training.Places
            && await db.SignUps.CountAsync(s => s.TrainingId == id && (s.State == SignUpState.Seated || (s.State == SignUpState.Offered && s.OfferedUntil > now)), cancel) is var taken && taken > places)
        {
            return new("training-places-taken", taken);
        }

        training.Change(terms);
        desk.Audited(training, "training.changed");
        await line.Advance(training, cancel);
        return null;
    }, cancel);

    public Task<Refusal?> File(int id, CancellationToken cancel) => desk.Step(id, async training =>
    {
        if (training.WhyNotFile(await db.TrainingSessions.CountAsync(s => s.TrainingId == id && s.CancelledAt == null, cancel)) is { } refusal)
        {
            return refusal;
        }

        training.File(me.Signer(), clock.UtcNow);
        desk.Audited(training, "training.filed");
        return null;
    }, cancel);

    /// <param name="seen">The turn that was looked at: what is approved is what was read, its sessions included.</param>
    /// <param name="because">Needed where it goes back.</param>
    public Task<Refusal?> Decide(int id, bool approve, int seen, string because, CancellationToken cancel) => desk.Step(id, async training =>
    {
        if (training.WhyNotDecide(me.Signer()) is { } refusal)
        {
            return refusal;
        }

        // This step has raised the turn by one itself.
        if (training.Turn != seen + 1)
        {
            return TrainingDesk.Overtaken;
        }

        var sessions = await db.TrainingSessions.Where(s => s.TrainingId == id).ToListAsync(cancel);
        training.Decide(approve, because, me.Signer(), clock.UtcNow, Earnings.Whole(sessions));
        desk.Audited(training, approve ? "training.approved" : "training.returned", null, because.Length == 0 ? null : because);
        await letters.TellKeeper(training, approve ? "Letter.Approved" : "Letter.Returned", because, cancel);
        return null;
    }, cancel);

    /// <summary>Cancels it with the sessions that were not held. What was held stays, and is paid once it is confirmed.</summary>
    public Task<Refusal?> Cancel(int id, string because, CancellationToken cancel) => desk.Step(id, async training =>
    {
        if (training.WhyNotCancel() is { } refusal)
        {
            return refusal;
        }

        var (now, local) = (clock.UtcNow, clock.LocalOf(clock.UtcNow));
        var open = await db.TrainingSessions.Where(s => s.TrainingId == id && s.CancelledAt == null && s.ConfirmedAt == null).ToListAsync(cancel);
        var marked = await db.AttendanceMarks.Where(m => db.TrainingSessions.Any(s => s.Id == m.SessionId && s.TrainingId == id)).Select(m => m.SessionId).Distinct().ToListAsync(cancel);
        foreach (var session in open.Where(s => !s.Time.IsOver(local) || !marked.Contains(s.Id)))
        {
            session.Cancel(now, because);
        }

        var people = await db.SignUps.Where(s => s.TrainingId == id && SignUp.Holding.Contains(s.State)).Select(s => s.TeacherId).ToListAsync(cancel);
        people.AddRange(await db.TrainingTrainers.Where(l => l.TrainingId == id).Select(l => l.TeacherId).ToListAsync(cancel));
        training.Cancel(because, now);
        desk.Audited(training, "training.cancelled", null, because);
        await letters.Tell(people, "Letter.Cancelled", training, because, cancel);
        await desk.Settle(training, because, cancel);
        return null;
    }, cancel);
}
