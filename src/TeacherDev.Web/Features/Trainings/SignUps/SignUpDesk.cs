using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.SignUps;

/// <summary>The steps of signing up, each alone on its training: a seat is never given twice, and the line moves by itself.</summary>
public sealed class SignUpDesk(TeacherDevDb db, TrainingDesk desk, WaitingLine line, TrainingLetters letters, DistrictClock clock, SignedInPerson me)
{
    private Signer By => me.Signer();

    /// <param name="teacherId">Who takes part.</param>
    /// <param name="byOrganiser">The organiser names them (指令性培训): no round and no school's approval binds.</param>
    /// <returns>What the sign-up became, or why not.</returns>
    public async Task<(SignUpState? Became, Refusal? Refusal)> SignUp(int trainingId, int teacherId, bool byOrganiser, CancellationToken cancel)
    {
        SignUpState? became = null;
        var refusal = await desk.Step(trainingId, async training =>
        {
            // Of two sign-ups of one person for two trainings at the same time the second sees the first.
            await db.Teachers.Where(t => t.Id == teacherId).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel);
            if (await db.Person(teacherId, null, cancel) is not { } person)
            {
                return new("training-changed");
            }

            var sessions = await db.TrainingSessions.Where(s => s.TrainingId == trainingId).ToListAsync(cancel);
            var all = await db.SignUps.Where(s => s.TrainingId == trainingId).ToListAsync(cancel);
            var own = all.Find(s => s.TeacherId == teacherId);
            var leads = await db.TrainingTrainers.AnyAsync(l => l.TrainingId == trainingId && l.TeacherId == teacherId, cancel);
            var taken = await db.TakenTimes(teacherId, trainingId, [.. sessions.Select(s => s.On)], cancel);
            if (SigningUp.WhyNot(training, sessions, person.Record, leads, own, taken, clock.Today, byOrganiser) is { } why)
            {
                return why;
            }

            var (now, round) = (clock.UtcNow, training.Terms.RoundOn(clock.Today) ?? (training.TrimmedAt is null ? 1 : 2));
            int? free = training.Places is { } places ? Seats.Free(places, all, now) : null;
            var first = SigningUp.First(training, round, free, Seats.Others(all), byOrganiser);
            if (own is null)
            {
                db.Add(Domain.Trainings.SignUps.SignUp.Of(trainingId, teacherId, round, first, By, now));
            }
            else
            {
                own.Again(round, first, By, now);
            }

            desk.Audited(training, byOrganiser ? "training.named" : "training.signed-up", new { training.Title, person.Record.Teacher.Number, State = first.ToString() });
            if (byOrganiser)
            {
                await Tell(training, teacherId, first, cancel);
            }

            if (first == SignUpState.Waiting)
            {
                await db.SaveChangesAsync(cancel);
                await line.Advance(training, cancel);
            }

            became = first;
            return null;
        }, cancel);
        return (refusal is null ? became : null, refusal);
    }

    /// <summary>Takes a sign-up back in time; after the beginning, drops out: what was attended stays.</summary>
    public Task<Refusal?> Withdraw(int trainingId, int teacherId, string because, bool byOrganiser, CancellationToken cancel) => Change(trainingId, teacherId, byOrganiser ? "training.dropped" : "training.withdrawn", async (training, own) =>
    {
        if (SigningUp.WhyNotLeave(training) is { } follows)
        {
            return follows;
        }

        var begun = await db.TrainingSessions.AnyAsync(s => s.TrainingId == trainingId && s.CancelledAt == null && s.On <= clock.Today, cancel);
        if (!byOrganiser && !begun && own.State == SignUpState.Seated && clock.Today > training.WithdrawUntil)
        {
            return new("sign-up-too-late", training.WithdrawUntil);
        }

        if (begun && own.State == SignUpState.Seated && because.Length == 0)
        {
            return new("sign-up-why-missing");
        }

        own.Become(begun && own.State == SignUpState.Seated ? SignUpState.Dropped : SignUpState.Withdrawn, because, By, clock.UtcNow);
        if (byOrganiser)
        {
            await letters.Tell([teacherId], "Letter.LetGo", training, because, cancel);
        }

        return null;
    }, cancel);

    /// <summary>Takes up the seat that is kept for them.</summary>
    public Task<Refusal?> Accept(int trainingId, int teacherId, CancellationToken cancel) => Change(trainingId, teacherId, "training.offer-taken", async (training, own) =>
    {
        if (own.State != SignUpState.Offered || own.OfferedUntil <= clock.UtcNow)
        {
            return new("sign-up-no-offer");
        }

        var sessions = await db.TrainingSessions.Where(s => s.TrainingId == trainingId).ToListAsync(cancel);
        if (SigningUp.Clash(sessions, await db.TakenTimes(teacherId, trainingId, [.. sessions.Select(s => s.On)], cancel)) is { } clash)
        {
            return new("sign-up-clash", clash.Title, clash.Time.ToString());
        }

        own.Become(SignUpState.Seated, own.Because, By, clock.UtcNow);
        return null;
    }, cancel);

    /// <summary>The school's word on a sign-up of its people.</summary>
    public Task<Refusal?> Decide(int trainingId, int teacherId, bool approve, string because, CancellationToken cancel) => Change(trainingId, teacherId, approve ? "training.sign-up-approved" : "training.sign-up-declined", async (training, own) =>
    {
        if (own.State != SignUpState.Asked)
        {
            return new("sign-up-not-asked");
        }

        if (own.TeacherId == me.TeacherId)
        {
            return new("sign-up-own");
        }

        var now = clock.UtcNow;
        if (!approve)
        {
            own.Become(SignUpState.Declined, because, By, now);
            await letters.Tell([teacherId], "Letter.Declined", training, because, cancel);
            return null;
        }

        var all = await db.SignUps.Where(s => s.TrainingId == trainingId).ToListAsync(cancel);
        int? free = training.Places is { } places ? Seats.Free(places, all, now) : null;
        own.Become(SigningUp.First(training, own.Round, free, Seats.Others(all), approved: true), because, By, now);
        await Tell(training, teacherId, own.State, cancel);
        return null;
    }, cancel);

    /// <summary>
    /// Settles the first round: those chosen have a seat. Where all seats are given the others stand in line in the order in which they
    /// asked; where the organiser left seats free, they were passed over.
    /// </summary>
    /// <param name="chosen">The teachers who get a seat.</param>
    public Task<Refusal?> Trim(int trainingId, IReadOnlySet<int> chosen, CancellationToken cancel) => desk.Step(trainingId, async training =>
    {
        var wishing = await db.SignUps.Where(s => s.TrainingId == trainingId && s.State == SignUpState.Wishing).ToListAsync(cancel);
        var now = clock.UtcNow;
        var seated = await db.SignUps.CountAsync(s => s.TrainingId == trainingId && (s.State == SignUpState.Seated || (s.State == SignUpState.Offered && s.OfferedUntil > now)), cancel);
        if (training.State != TrainingState.Approved)
        {
            return new("sign-up-not-open");
        }

        var take = wishing.Where(s => chosen.Contains(s.TeacherId)).ToList();
        if (training.Places is { } places && seated + take.Count > places)
        {
            return new("trim-too-many", seated + take.Count, places);
        }

        var others = training.Places is { } all && seated + take.Count < all ? SignUpState.Trimmed : SignUpState.Waiting;
        wishing.ForEach(s => s.Become(take.Contains(s) ? SignUpState.Seated : others, s.Because, By, now));
        training.Trimmed(now);
        desk.Audited(training, "training.trimmed", new { training.Title, Seated = take.Count, Others = wishing.Count - take.Count, Became = others.ToString() });
        await letters.Tell([.. take.Select(s => s.TeacherId)], "Letter.Seated", training, "", cancel);
        await letters.Tell([.. wishing.Except(take).Select(s => s.TeacherId)], others == SignUpState.Waiting ? "Letter.Waiting" : "Letter.PassedOver", training, "", cancel);
        await line.Advance(training, cancel);
        return null;
    }, cancel);

    /// <summary>Ends offers that nobody took up and offers what is free to the next in line.</summary>
    public Task<Refusal?> Advance(int trainingId, CancellationToken cancel) => desk.Step(trainingId, async training =>
    {
        await line.Advance(training, cancel);
        return null;
    }, cancel);

    /// <summary>What somebody else's act made of their sign-up.</summary>
    private Task Tell(Training training, int teacherId, SignUpState became, CancellationToken cancel) =>
        became is SignUpState.Seated or SignUpState.Waiting or SignUpState.Wishing ? letters.Tell([teacherId], $"Letter.{became}", training, "", cancel) : Task.CompletedTask;

    private Task<Refusal?> Change(int trainingId, int teacherId, string action, Func<Training, SignUp, Task<Refusal?>> change, CancellationToken cancel) => desk.Step(trainingId, async training =>
    {
        var own = await db.SignUps.SingleOrDefaultAsync(s => s.TrainingId == trainingId && s.TeacherId == teacherId, cancel);
        if (own is not { Holds: true })
        {
            return new("sign-up-none");
        }

        if (training.State != TrainingState.Approved)
        {
            return new("sign-up-not-open");
        }

        if (await change(training, own) is { } refusal)
        {
            return refusal;
        }

        var number = await db.Teachers.Where(t => t.Id == teacherId).Select(t => t.Number).SingleOrDefaultAsync(cancel);
        desk.Audited(training, action, new { training.Title, Number = number, State = own.State.ToString() }, own.Because.Length == 0 ? null : own.Because);
        await line.Advance(training, cancel);
        return null;
    }, cancel);
}
