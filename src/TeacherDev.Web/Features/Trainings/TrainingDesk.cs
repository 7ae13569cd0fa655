using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings;

/// <summary>Takes a step on a training alone and whole: the change, its audit row, the hours that follow and where people then stand.</summary>
public sealed class TrainingDesk(
    TeacherDevDb db, StandingWriter standings, TrainingRules rules, TrainingLetters letters, District district, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <summary>Somebody else changed what the step had read.</summary>
    public static readonly Refusal Overtaken = new("training-changed");

    private const int Tries = 5;

    /// <summary>Whoever else takes a step on this training waits until this one is over, and then sees it.</summary>
    /// <param name="take">Changes what it gets; a refusal leaves everything as it was.</param>
    public async Task<Refusal?> Step(int trainingId, Func<Training, Task<Refusal?>> take, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Trainings.Where(t => t.Id == trainingId).ExecuteUpdateAsync(t => t.SetProperty(x => x.Turn, x => x.Turn + 1), cancel) == 0)
        {
            return Overtaken;
        }

        try
        {
            if (await take(await db.Trainings.SingleAsync(t => t.Id == trainingId, cancel)) is { } refusal)
            {
                db.ChangeTracker.Clear();
                return refusal;
            }

            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Overtaken;
        }

        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }

    /// <summary>A step that sets marks: checking in takes no turn of the training, and whoever is overtaken by it looks again.</summary>
    public async Task<Refusal?> StepAmongCheckIns(int trainingId, Func<Training, Task<Refusal?>> take, CancellationToken cancel)
    {
        for (var turn = 1; ; turn++)
        {
            try
            {
                if (await Step(trainingId, take, cancel) is var refusal && (refusal?.Code != Overtaken.Code || turn == Tries))
                {
                    return refusal;
                }
            }
            catch (DbUpdateException) when (turn < Tries)
            {
                // The other's row stands now.
            }
        }
    }

    public void Audited(Training training, string action, object? detail = null, string? why = null) =>
        db.Audited(actor, clock.UtcNow, action, ("training", training.Id), detail ?? new { training.Title }, why);

    /// <summary>Brings the ledger to what is owed now: writes what is missing, takes back what is owed no more. The last thing in a step.</summary>
    /// <param name="why">Stands on what is taken back.</param>
    /// <param name="told">Who reads of it in another letter.</param>
    /// <param name="first">A confirmation or a close: what it pays for the first time is news to nobody.</param>
    /// <returns>The teachers whose entries were written.</returns>
    public async Task<IReadOnlyList<int>> Settle(Training training, string why, CancellationToken cancel, int? told = null, bool first = false)
    {
        await db.SaveChangesAsync(cancel);
        var held = await db.Held(training, cancel);
        var written = Settlement.Of(await db.Paid(held, cancel), held.Due(rules.LeadPercent), why, me.Name, clock.UtcNow);
        if (written.Count == 0)
        {
            return [];
        }

        // A correction is news in either direction.
        var corrected = written.Where(e => e.TeacherId != told && (e.ReversesId is not null || (why.Length > 0 && !first))).Select(e => e.TeacherId).Distinct().ToList();
        Audited(training, "training.credited", new { training.Title, Entries = written.Count(e => e.ReversesId is null), Reversed = written.Count - written.Count(e => e.ReversesId is null) }, why);
        await letters.Tell(corrected, "Letter.Corrected", training, why, cancel);
        db.LedgerEntries.AddRange(written);
        int[] people = [.. written.Select(e => e.TeacherId).Distinct()];
        await standings.Changed(db, people, AsOf.On(clock.Today, district), cancel);
        return people;
    }
}
