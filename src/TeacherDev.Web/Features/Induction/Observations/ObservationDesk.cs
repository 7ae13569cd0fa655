using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Induction;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Observations;

/// <summary>
/// The steps of an observation. What a confirmed one counts goes into both ledgers in the transaction of the confirmation, with where both
/// then stand; both people wait for one another's steps.
/// </summary>
public sealed class ObservationDesk(
    TeacherDevDb db, InductionRules rules, StandingWriter standings, InductionLetters letters, District district, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <param name="key">Of the form: sent twice, it makes one record.</param>
    public async Task<(Observation? Observation, Refusal? Refusal)> Write(int pairId, ObservationTerms terms, string key, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var pair = await Alone(pairId, cancel);
        if (await db.Observations.AsNoTracking().SingleOrDefaultAsync(o => o.Key == key, cancel) is { } before)
        {
            return before.PairId == pairId ? (before, null) : (null, Reasons.Overtaken);
        }

        if (terms.WhyNot(pair, rules.Observations, clock.Today) is { } refusal)
        {
            return (null, refusal);
        }

        var made = Observation.Written(pairId, terms, key, me.InductionSigner(), clock.UtcNow);
        db.Add(made);
        await db.SaveChangesAsync(cancel);
        db.Audited(actor, clock.UtcNow, "observation.written", ("teacher", pair.TeacherId), Told(made));
        await letters.Tell([made.Watched(pair)], "Observation", Address(made), me.AccountId, () => [me.Name, made.Topic], cancel);
        return (made, await Kept(together, [], cancel));
    }

    public Task<Refusal?> Mend(int id, ObservationTerms terms, CancellationToken cancel) => Step(id, async (observation, pair) =>
    {
        if ((observation.WhyNotMend(pair, me.InductionSigner()) ?? terms.WhyNot(pair, rules.Observations, clock.Today)) is { } refusal)
        {
            return refusal;
        }

        observation.Mend(terms, me.InductionSigner(), clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "observation.mended", ("teacher", pair.TeacherId), Told(observation));
        await letters.Tell([observation.Watched(pair)], "Observation", Address(observation), me.AccountId, () => [me.Name, observation.Topic], cancel);
        return null;
    }, cancel);

    public Task<Refusal?> Confirm(int id, CancellationToken cancel) => Step(id, async (observation, pair) =>
    {
        if (observation.WhyNotAnswer(pair, me.InductionSigner()) is { } refusal)
        {
            return refusal;
        }

        observation.Confirm(me.InductionSigner(), await Room(observation, pair.TeacherId, false, cancel), await Room(observation, pair.MentorId, true, cancel), clock.UtcNow);
        await Settle(observation, pair, "", cancel);
        db.Audited(actor, clock.UtcNow, "observation.confirmed", ("teacher", pair.TeacherId), Told(observation));
        await letters.Tell([observation.Watcher(pair)], "ObservationConfirmed", Address(observation), me.AccountId, () => [me.Name, observation.Topic], cancel);
        return null;
    }, cancel);

    public Task<Refusal?> Return(int id, string reason, CancellationToken cancel) => Step(id, async (observation, pair) =>
    {
        if (observation.WhyNotAnswer(pair, me.InductionSigner()) is { } refusal)
        {
            return refusal;
        }

        observation.Return(me.InductionSigner(), reason, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "observation.returned", ("teacher", pair.TeacherId), Told(observation), reason);
        await letters.Tell([observation.Watcher(pair)], "ObservationReturned", Address(observation), me.AccountId, () => [me.Name, observation.Topic, reason], cancel);
        return null;
    }, cancel);

    /// <summary>Takes a confirmed one back: its hours are reversed. What a result stands on stays until the result is taken back.</summary>
    public Task<Refusal?> Revoke(int id, bool manages, string reason, CancellationToken cancel) => Step(id, async (observation, pair) =>
    {
        if (observation.WhyNotRevoke(pair, me.InductionSigner(), manages) is { } refusal)
        {
            return refusal;
        }

        if (await db.InductionResults.AnyAsync(r => r.TeacherId == pair.TeacherId && r.Slot == 2 && r.Outcome == Outcome.Passed && r.WindowOn <= observation.On && r.WindowEndOn >= observation.On, cancel))
        {
            return new("observation-result-stands");
        }

        observation.Revoke(me.InductionSigner(), reason, clock.UtcNow);
        await Settle(observation, pair, reason, cancel);
        db.Audited(actor, clock.UtcNow, "observation.revoked", ("teacher", pair.TeacherId), Told(observation), reason);
        await letters.Tell([pair.TeacherId, pair.MentorId], "ObservationRevoked", Address(observation), me.AccountId, () => [me.Name, observation.Topic, reason], cancel);
        return null;
    }, cancel);

    private async Task<Refusal?> Step(int id, Func<Observation, MentorPair, Task<Refusal?>> take, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var pair = await Alone(await db.Observations.Where(o => o.Id == id).Select(o => o.PairId).SingleAsync(cancel), cancel);
        if (await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        var observation = await db.Observations.Include(o => o.Points).SingleAsync(o => o.Id == id, cancel);
        if (await take(observation, pair) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }

        return await Kept(together, observation.State is ObservationState.Confirmed or ObservationState.Revoked ? [pair.TeacherId, pair.MentorId] : [], cancel);
    }

    /// <summary>The pair, once nobody else is at its people.</summary>
    private async Task<MentorPair> Alone(int pairId, CancellationToken cancel)
    {
        var sides = await db.MentorPairs.Where(p => p.Id == pairId).Select(p => new { p.TeacherId, p.MentorId }).SingleAsync(cancel);
        await db.Alone([sides.TeacherId, sides.MentorId], cancel);
        return await db.MentorPairs.AsNoTracking().SingleAsync(p => p.Id == pairId, cancel);
    }

    private async Task<int> Room(Observation observation, int teacherId, bool asMentor, CancellationToken cancel)
    {
        var worth = asMentor ? rules.Observations.Mentor : rules.Observations.Apprentice;
        return ObservationHours.Room(worth, await db.ObservationTenths(teacherId, asMentor, ObservationHours.YearOf(worth, observation.On), observation.Id, cancel));
    }

    /// <summary>Writes what is owed and not there, and reverses what is there and owed no more; twice, it writes nothing.</summary>
    private async Task Settle(Observation observation, MentorPair pair, string why, CancellationToken cancel) => db.LedgerEntries.AddRange(Settlement.Of(
        await db.EntriesOf(observation, cancel), ObservationHours.Due(observation, pair, rules.Observations), why, me.Name, clock.UtcNow));

    private async Task<Refusal?> Kept(IDbContextTransaction together, IReadOnlyCollection<int> moved, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            if (moved.Count > 0)
            {
                await standings.Changed(db, moved, AsOf.On(clock.Today, district), cancel);
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Reasons.Overtaken;
        }

        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }

    private static string Address(Observation observation) => $"/inductions/observations/{observation.Id}";

    private static object Told(Observation observation) => new
    {
        Observation = observation.Id, Pair = observation.PairId, observation.On, observation.ByMentor, Apprentice = observation.ApprenticeTenths / 10m, Mentor = observation.MentorTenths / 10m,
    };
}
