using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Induction;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Results;

/// <summary>
/// What becomes of an attempt: the school proposes, district HR decides. A repeat, a late start and an extension are told to the engine by
/// an event of the person's career, and where they then stand is written in the same transaction.
/// </summary>
public sealed class ResultDesk(
    TeacherDevDb db, PolicyShelf shelf, InductionRules rules, StandingWriter standings, InductionLetters letters, District district, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <summary>Where proposals of every class wait for the district.</summary>
    private const string Waiting = "/inductions?year=all&waiting=true";

    public async Task<IReadOnlyList<Refusal>> Propose(int teacherId, ResultTerms terms, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await db.Alone([teacherId], cancel);
        if (await db.TookItsStep(actor, cancel))
        {
            return [];
        }

        var (duty, person, results) = await Looked(teacherId, terms, cancel);
        if (duty is null)
        {
            return [new("result-no-attempt")];
        }

        var open = results.Find(r => r.State == ResultState.Proposed && r.WindowOn == terms.Window.Start);
        if (open is not null && (open.Outcome, open.NextOn, open.Reason, open.ProposedById) == (terms.Outcome, terms.NextOn, terms.Reason, me.AccountId))
        {
            return [];
        }

        if (terms.WhyNot(duty, person.Record, results, me.InductionSigner(), rules, clock.Today) is { } refusal)
        {
            return [refusal];
        }

        if (open is not null)
        {
            // Another proposal takes its place; it is written first, since one is open at a time.
            open.Overrule(me.InductionSigner(), clock.UtcNow);
            await db.SaveChangesAsync(cancel);
        }

        var proposed = InductionResult.Proposed(teacherId, terms, me.InductionSigner(), clock.UtcNow);
        db.Add(proposed);
        db.Audited(actor, clock.UtcNow, "induction.proposed", ("teacher", teacherId), Told(proposed), terms.Reason.Length == 0 ? null : terms.Reason);
        await letters.TellDistrict("Waits", Waiting, me.AccountId, () => [person.Record.Teacher.Name], cancel);
        return await Kept(together, null, cancel) is { } late ? [late] : [];
    }

    /// <param name="exception">Why somebody passes who lacks something; "" for nothing said.</param>
    /// <returns>All that stands against it; nothing once it is decided.</returns>
    public async Task<IReadOnlyList<Refusal>> Decide(int teacherId, ResultTerms terms, string exception, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await db.Alone([teacherId], cancel);
        if (await db.TookItsStep(actor, cancel))
        {
            return [];
        }

        var (duty, person, results) = await Looked(teacherId, terms, cancel);
        if (duty is null)
        {
            return [new("result-no-attempt")];
        }

        if (results.Exists(r => r.Stands && r.WindowOn == terms.Window.Start && (r.Outcome, r.NextOn, r.DecidedById) == (terms.Outcome, terms.NextOn, me.AccountId) && (r.IsFinal || r.NextOn == duty.Window.End)))
        {
            return [];
        }

        if (terms.WhyNot(duty, person.Record, results, me.InductionSigner(), rules, clock.Today) is { } refusal)
        {
            return [refusal];
        }

        var missing = terms.Outcome == Outcome.Passed ? (await Passing(teacherId, duty, cancel)).Missing(rules) : [];
        if (missing.Count > 0 && (exception.Length == 0 || !rules.Result.Exceptions))
        {
            return missing;
        }

        var decided = Decided(teacherId, terms, missing.Count > 0 ? exception : null, results);
        await db.SaveChangesAsync(cancel);
        decided.Certify(rules.Result.Prefix, clock.Today);
        await Begin(decided, cancel);
        db.Audited(actor, clock.UtcNow, "induction.decided", ("teacher", teacherId), Told(decided), decided.ExceptionReason ?? (decided.Reason.Length == 0 ? null : decided.Reason));
        await letters.Tell([teacherId], $"Result{decided.Outcome}", Address(teacherId), me.AccountId, () => [decided.NextOn is { } next ? $"{next:yyyy-MM-dd}" : "", decided.CertificateNumber ?? "", decided.Reason], cancel);
        return await Kept(together, teacherId, cancel) is { } late ? [late] : [];
    }

    /// <summary>Takes a result back; the event that it caused goes, its certificate keeps its number and says so.</summary>
    public async Task<Refusal?> Revoke(int id, string reason, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var teacherId = await db.InductionResults.Where(r => r.Id == id).Select(r => r.TeacherId).SingleAsync(cancel);
        await db.Alone([teacherId], cancel);
        if (await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        var results = await db.InductionResults.Where(r => r.TeacherId == teacherId).ToListAsync(cancel);
        var result = results.Single(r => r.Id == id);
        if (result.WhyNotRevoke(me.InductionSigner()) is { } refusal)
        {
            return refusal;
        }

        if (results.Exists(r => r.Stands && r.Id != id && (r.WindowOn > result.WindowOn || (result.Outcome == Outcome.Extended && r.WindowOn == result.WindowOn && r.Id > id))))
        {
            return new("result-later-stands");
        }

        result.Revoke(me.InductionSigner(), reason, clock.UtcNow);
        if (result.NextOn is { } next)
        {
            var kind = KindOf(result.Outcome);
            db.RemoveRange(await db.CareerEvents.Where(e => e.TeacherId == teacherId && e.Kind == kind && e.HappenedOn == next).ToListAsync(cancel));
        }

        db.Audited(actor, clock.UtcNow, "induction.revoked", ("teacher", teacherId), Told(result), reason);
        await letters.Tell([teacherId], "ResultRevoked", Address(teacherId), me.AccountId, () => [reason], cancel);
        return await Kept(together, teacherId, cancel);
    }

    private InductionResult Decided(int teacherId, ResultTerms terms, string? exception, List<InductionResult> results)
    {
        var open = results.Find(r => r.State == ResultState.Proposed && r.WindowOn == terms.Window.Start);
        if (open is not null && (open.Outcome, open.NextOn) == (terms.Outcome, terms.NextOn))
        {
            open.Decide(exception, me.InductionSigner(), clock.UtcNow);
            return open;
        }

        open?.Overrule(me.InductionSigner(), clock.UtcNow);
        var decided = InductionResult.Decided(teacherId, terms, exception, me.InductionSigner(), clock.UtcNow);
        db.Add(decided);
        return decided;
    }

    /// <summary>What the engine draws the next window, or the new last day, from.</summary>
    private async Task Begin(InductionResult decided, CancellationToken cancel)
    {
        var kind = KindOf(decided.Outcome);
        if (decided.NextOn is { } next && !await db.CareerEvents.AnyAsync(e => e.TeacherId == decided.TeacherId && e.Kind == kind && e.HappenedOn == next, cancel))
        {
            db.CareerEvents.Add(new() { TeacherId = decided.TeacherId, Kind = kind, HappenedOn = next });
        }
    }

    private string KindOf(Outcome outcome) => outcome == Outcome.Extended ? CareerEvent.Extending(rules.Policy) : CareerEvent.InductionRepeat;

    private async Task<(DutyResult? Duty, Person Person, List<InductionResult> Results)> Looked(int teacherId, ResultTerms terms, CancellationToken cancel)
    {
        var person = (await db.Person(teacherId, null, cancel))!;
        var attempts = Attempts.Of(rules, await shelf.Book(db, null, cancel), person.Record, person.Ledger, AsOf.On(clock.Today, district), withLines: false);
        return (attempts.FirstOrDefault(a => a.Window.Start == terms.Window.Start), person, await db.InductionResults.Where(r => r.TeacherId == teacherId).ToListAsync(cancel));
    }

    private async Task<Passing> Passing(int teacherId, DutyResult duty, CancellationToken cancel)
    {
        var (byMentor, byApprentice) = await db.ObservationsOf(teacherId, duty.Window, cancel);
        var steps = await db.InductionSteps.AsNoTracking().Where(s => s.TeacherId == teacherId && s.WithdrawnAt == null).ToListAsync(cancel);
        return new(duty, byMentor, byApprentice, (await db.OpinionsOf(teacherId, cancel)).Standing(), steps);
    }

    private async Task<Refusal?> Kept(IDbContextTransaction together, int? moved, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            if (moved is { } id)
            {
                await standings.Changed(db, [id], AsOf.On(clock.Today, district), cancel);
            }
        }
        catch (DbUpdateException)
        {
            // Somebody else decided first; one result stands, and one number is given.
            db.ChangeTracker.Clear();
            return Reasons.Overtaken;
        }

        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }

    private static string Address(int teacherId) => $"/inductions/{teacherId}#result";

    private static object Told(InductionResult result) => new { result.Outcome, Attempt = result.WindowOn, Next = result.NextOn, Certificate = result.CertificateNumber };
}
