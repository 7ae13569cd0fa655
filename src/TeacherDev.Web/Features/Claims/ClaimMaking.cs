using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Evidence;

namespace TeacherDev.Web.Features.Claims;

/// <summary>What became of a form.</summary>
/// <param name="Claim">As it is kept; null where nothing is.</param>
/// <param name="Refusals">Why it went no further.</param>
public sealed record MadeClaim(Claim? Claim, params IReadOnlyList<Refusal> Refusals);

/// <summary>The steps of its teacher, each in one transaction with its audit row.</summary>
public sealed class ClaimMaking(TeacherDevDb db, ClaimRules rules, EvidenceStore store, DistrictClock clock, Actor actor)
{
    /// <summary>Keeps what was typed; a form that is sent twice makes one claim.</summary>
    /// <param name="id">Null for a new one.</param>
    /// <param name="seen">The version that the form was made from: what was saved meanwhile is not written over unseen.</param>
    public async Task<MadeClaim> Keep(int teacherId, int? id, string key, int seen, ClaimTerms terms, IReadOnlyList<FitFile> files, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await db.Alone(teacherId, cancel);
        var claim = await db.Claims.Include(c => c.Steps).Include(c => c.Evidence).AsSplitQuery()
            .SingleOrDefaultAsync(c => c.TeacherId == teacherId && (id == null ? c.Key == key : c.Id == id), cancel);
        if (claim is not null && claim.WhyNotWrite() is { } refusal)
        {
            // The same form once more after it was handed in: it is there, and that is what was wanted.
            return id is null && claim.Terms == terms ? new(claim) : new(claim, refusal);
        }

        if (claim is not null && claim.Terms != terms && claim.Version != seen)
        {
            return new(claim, new Refusal("claim-changed"));
        }

        if (claim is null)
        {
            db.Add(claim = Claim.Begun(teacherId, key, clock.UtcNow));
        }

        claim.Write(terms);
        var added = FitFile.Add(claim.Evidence, files, store.UsesFolder, clock.UtcNow);
        if (claim.Evidence.Count > EvidenceFile.MostFiles)
        {
            db.ChangeTracker.Clear();
            return new(null, new Refusal("evidence-many", EvidenceFile.MostFiles));
        }

        await db.SaveChangesAsync(cancel);
        foreach (var (evidence, bytes) in added)
        {
            await store.Keep(db, evidence, bytes, cancel);
        }

        await together.CommitAsync(cancel);
        return new(claim);
    }

    /// <summary>Hands it in, or asks before attending.</summary>
    public async Task<MadeClaim> Send(int id, bool isAhead, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var claim = await Alone(id, cancel);
        var person = (await db.Person(claim.TeacherId, null, cancel))!;
        List<Refusal> refusals = claim.WhyNotWrite() is { } closed ? [closed]
            : [.. claim.Terms.WhyNotSend(rules, clock.Today, claim.Evidence.Count, isAhead, person.Record.Teacher.TeachingStartOn)];
        if (refusals.Count > 0)
        {
            return new(claim, refusals);
        }

        var likely = (await db.LikelyDoubles(claim, cancel)).Any;
        var groups = SecondLooks.Of(person.Record, new(claim.StartOn!.Value, claim.CompletedOn!.Value), rules);
        if (isAhead)
        {
            claim.Ask(rules, groups, likely, clock.UtcNow, clock.Today);
        }
        else
        {
            claim.Send(rules, groups, likely, clock.UtcNow, clock.Today);
        }

        db.Audited(actor, clock.UtcNow, isAhead ? "claim.asked" : "claim.sent", ("teacher", claim.TeacherId), Told(claim));
        return await Saved(claim, together, cancel);
    }

    public async Task<MadeClaim> Withdraw(int id, string? reason, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var claim = await Alone(id, cancel);
        if (claim.WhyNotWithdraw() is { } refusal)
        {
            return new(claim, refusal);
        }

        claim.Withdraw(reason, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "claim.withdrawn", ("teacher", claim.TeacherId), Told(claim), reason);
        return await Saved(claim, together, cancel);
    }

    public async Task<MadeClaim> Object(int id, string reason, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var claim = await Alone(id, cancel);
        if (claim.WhyNotObject(clock.Today) is { } refusal)
        {
            return new(claim, refusal);
        }

        claim.Object(rules, reason, clock.UtcNow, clock.Today);
        db.Audited(actor, clock.UtcNow, "claim.objected", ("teacher", claim.TeacherId), Told(claim), reason);
        return await Saved(claim, together, cancel);
    }

    /// <summary>Takes a file away while the claim is its teacher's to change.</summary>
    public async Task<Refusal?> Drop(int id, int evidenceId, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var claim = await Alone(id, cancel);
        if (claim.WhyNotWrite() is { } refusal)
        {
            return refusal;
        }

        var file = claim.Evidence.Single(e => e.Id == evidenceId);
        try
        {
            await store.Remove(db, [file], cancel);
        }
        catch (EvidenceFault fault)
        {
            return fault.Refusal;
        }

        db.Remove(file);
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        store.Forget(file);
        return null;
    }

    /// <summary>What the audit tells of a claim.</summary>
    public static object Told(Claim claim) => new { Claim = claim.Id, claim.Item, claim.Title, From = claim.StartOn, Until = claim.CompletedOn, Hours = claim.GrantedTenths / 10m };

    /// <summary>The claim as it is now, for this step alone: the same step taken twice at once finds the second time what the first did.</summary>
    private async Task<Claim> Alone(int id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await db.Alone(await db.Claims.Where(c => c.Id == id).Select(c => c.TeacherId).SingleAsync(cancel), cancel);
        return (await db.WholeClaim(id, cancel))!;
    }

    private async Task<MadeClaim> Saved(Claim claim, Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction together, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new(claim, new Refusal("claim-changed"));
        }

        await together.CommitAsync(cancel);
        return new(claim);
    }
}
