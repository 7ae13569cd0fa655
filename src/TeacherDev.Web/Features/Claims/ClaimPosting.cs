using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Web.Features.Claims;

/// <summary>Puts hours into the ledger: entry, claim and standings in one transaction, one claim of a person at a time.</summary>
public sealed class ClaimPosting(TeacherDevDb db, ClaimRules rules, StandingWriter standings, ClaimLetters letters, District district, DistrictClock clock)
{
    /// <summary>
    /// Posts a claim that was shown to the end; once, however many try at once. What may be the same and came up since the last office
    /// looked is looked at first: then it goes back to that office instead.
    /// </summary>
    /// <returns>Whether this call posted it.</returns>
    public async Task<bool> Post(int id, Actor actor, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var teacherId = await db.Claims.Where(c => c.Id == id).Select(c => c.TeacherId).SingleAsync(cancel);
        await db.Alone(teacherId, cancel);
        var claim = (await db.WholeClaim(id, cancel))!;
        if (claim.WhyNotPost(clock.Today) is not null)
        {
            return false;
        }

        var now = clock.UtcNow;
        var doubles = await db.LikelyDoubles(claim, cancel);
        if (claim.IsToLookAgain(doubles.Since))
        {
            claim.LookAgain(rules, clock.Today);
            db.Audited(actor, now, "claim.held", ("teacher", teacherId), new
            {
                Claim = id, claim.Title, Step = claim.OpenStep!.Code,
                Beside = string.Join(", ", doubles.Trainings.Select(t => t.ClaimId is { } other ? $"claim {other}" : t.TrainingId is { } here ? $"training {here}" : $"entry {t.EntryId}")
                    .Concat(doubles.Files.Select(f => $"file of claim {f.OtherClaimId}"))),
            });
            await letters.Tell(claim, "Held", "", cancel);
            await Settled(claim, together, cancel);
            return false;
        }

        if (claim.Post(rules, await Used(claim, cancel), PartAfter(claim, await db.EntriesOf(claim, cancel)), now, clock.Today) is { } entry)
        {
            db.LedgerEntries.Add(entry);
        }

        db.Audited(actor, now, "claim.posted", ("teacher", teacherId), new { Claim = id, claim.Title, Hours = claim.GrantedTenths / 10m, Posted = claim.PostedTenths / 10m });
        await letters.Tell(claim, "Posted", "", cancel);
        return await Settled(claim, together, cancel);
    }

    /// <summary>Other hours after an objection: what stands is reversed and posted anew under the next part. The caller settles.</summary>
    public async Task Change(Claim claim, ClaimSigner by, int tenths, string answer, CancellationToken cancel)
    {
        var entries = await db.EntriesOf(claim, cancel);
        var standing = await db.StandingOf(entries, cancel);
        var now = clock.UtcNow;
        if (claim.Change(by, tenths, answer, await Used(claim, cancel), PartAfter(claim, entries), now, clock.Today) is not { } entry)
        {
            return;
        }

        if (standing is not null)
        {
            db.LedgerEntries.Add(standing.Reversed(answer, by.Name, now));
        }

        db.LedgerEntries.Add(entry);
    }

    /// <summary>Saves, computes where the person stands, and commits; false where somebody else was first.</summary>
    public async Task<bool> Settled(Claim claim, IDbContextTransaction together, CancellationToken cancel)
    {
        try
        {
            await standings.Changed(db, [claim.TeacherId], AsOf.On(clock.Today, district), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }

        await together.CommitAsync(cancel);
        letters.Send();
        return true;
    }

    private async Task<int> Used(Claim claim, CancellationToken cancel) =>
        claim.CapYear is { } year ? await db.CapUsed(claim.TeacherId, claim.Item, year, claim.Id, cancel) : 0;

    /// <summary>Never one that it had before, under whatever record its hours stood then.</summary>
    private static int PartAfter(Claim claim, IReadOnlyList<LedgerEntry> entries) =>
        entries.Where(e => e.SourceKind == EntrySource.Claim).Select(e => e.SourcePart).Append(claim.PostedPart).Max() + 1;
}

internal static class OneAtATime
{
    /// <summary>Whoever else is at this person's claims waits here until the transaction is over, and then sees what it did.</summary>
    public static Task<int> Alone(this TeacherDevDb db, int teacherId, CancellationToken cancel) =>
        db.Teachers.IgnoreQueryFilters().Where(t => t.Id == teacherId).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel);
}
