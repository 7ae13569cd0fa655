using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Claims;

public enum ClaimAnswer
{
    Approve,
    Return,
    Refuse,
}

/// <summary>The decisions of the offices, each in one transaction with its audit row.</summary>
public sealed class ClaimDeciding(TeacherDevDb db, ClaimRules rules, ClaimPosting posting, ClaimLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    private static readonly Refusal Overtaken = new("claim-changed");

    /// <param name="seen">The version that was looked at: what has changed since is not decided unseen.</param>
    /// <param name="tenths">The hours that are recognised; null leaves them.</param>
    /// <param name="reason">Null where none was given.</param>
    public async Task<Refusal?> Decide(int id, int seen, ClaimAnswer answer, int? tenths, string? reason, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var claim = (await db.WholeClaim(id, cancel))!;
        var by = await db.SignerFor(me, claim.TeacherId, clock.Today, cancel);
        if (claim.WhyNotDecide(by) is { } refusal)
        {
            return refusal;
        }

        if (claim.Version != seen)
        {
            return Overtaken;
        }

        claim.Compare((await db.LikelyDoubles(claim, cancel)).Any);
        var (step, now, granted) = (claim.OpenStep!, clock.UtcNow, tenths ?? claim.GrantedTenths);
        var unsaid = answer == ClaimAnswer.Approve ? claim.WhyNotApprove(by, granted, reason) : reason is null ? new Refusal("claim-reason-missing") : null;
        if (unsaid is not null)
        {
            return unsaid;
        }

        switch (answer)
        {
            case ClaimAnswer.Approve:
                claim.Approve(rules, by, granted, reason, now, clock.Today);
                break;
            case ClaimAnswer.Return:
                claim.Return(by, reason!, now);
                break;
            default:
                claim.Refuse(rules, by, reason!, now, clock.Today);
                break;
        }

        var action = answer switch { ClaimAnswer.Approve => "claim.approved", ClaimAnswer.Return => "claim.returned", _ => "claim.refused" };
        db.Audited(actor, now, action, ("teacher", claim.TeacherId), Told(claim, step.Code), reason);
        if (LetterOf(claim) is { } about)
        {
            await letters.Tell(claim, about, reason ?? "", cancel);
        }

        return await Saved(together, cancel);
    }

    /// <summary>The second reading of an objection: it stands, or other hours go into the ledger in the same transaction.</summary>
    /// <param name="tenths">The hours recognised instead; null upholds the decision.</param>
    public async Task<Refusal?> Read(int id, int seen, int? tenths, string answer, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var teacherId = await db.Claims.Where(c => c.Id == id).Select(c => c.TeacherId).SingleAsync(cancel);
        await db.Alone(teacherId, cancel);
        var claim = (await db.WholeClaim(id, cancel))!;
        var by = await db.SignerFor(me, teacherId, clock.Today, cancel);
        if ((tenths is { } t ? claim.WhyNotChange(by, t) : claim.WhyNotRead(by)) is { } refusal)
        {
            return refusal;
        }

        if (claim.Version != seen)
        {
            return Overtaken;
        }

        if (tenths is null)
        {
            claim.Uphold(by, answer, clock.UtcNow);
            db.Audited(actor, clock.UtcNow, "claim.objection-upheld", ("teacher", teacherId), Told(claim, "objection"), answer);
            // The claim's own columns stay as they are; its version grows, so that another reader is told.
            db.Entry(claim).Property(c => c.GrantedTenths).IsModified = true;
            await letters.Tell(claim, "Upheld", answer, cancel);
            return await Saved(together, cancel);
        }

        await posting.Change(claim, by, tenths.Value, answer, cancel);
        db.Audited(actor, clock.UtcNow, "claim.objection-changed", ("teacher", teacherId), Told(claim, "objection"), answer);
        await letters.Tell(claim, "Changed", answer, cancel);
        return await posting.Settled(claim, together, cancel) ? null : Overtaken;
    }

    private async Task<Refusal?> Saved(Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction together, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Two looked at the same claim; the other was first, and the page shows what holds now.
            db.ChangeTracker.Clear();
            return Overtaken;
        }

        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }

    /// <summary>What its teacher is told now; null while it goes on from office to office.</summary>
    private static string? LetterOf(Claim claim) => claim.State switch
    {
        ClaimState.Agreed => "Agreed",
        ClaimState.Returned => "Returned",
        ClaimState.Refused => claim.ObjectUntil is null ? "NotAgreed" : "Refused",
        _ => null,
    };

    private static object Told(Claim claim, string step) => new { Claim = claim.Id, Step = step, claim.Round, claim.Title, Hours = claim.GrantedTenths / 10m, Posted = claim.PostedTenths / 10m };
}
