using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Claims.Times;

/// <summary>What one round did.</summary>
/// <param name="Posted">Claims whose days of being shown were over.</param>
/// <param name="HandedOver">Steps and objections whose time was over: their deputies may decide now.</param>
public sealed record RoundDone(int Posted, int HandedOver);

/// <summary>What happens to claims by time alone. What is due is read from the data, so a second round finds nothing, and two at once do nothing twice.</summary>
public sealed class ClaimRound(TeacherDevDb db, ClaimPosting posting, DistrictClock clock)
{
    public async Task<RoundDone> Run(Actor actor, CancellationToken cancel)
    {
        var (posted, handed) = (0, 0);
        foreach (var id in await db.ClaimsToPost(clock.Today, cancel))
        {
            db.ChangeTracker.Clear();
            posted += await posting.Post(id, actor, cancel) ? 1 : 0;
        }

        foreach (var id in await db.ClaimsToHandOver(clock.Today, cancel))
        {
            db.ChangeTracker.Clear();
            handed += await HandOver(id, actor, cancel) ? 1 : 0;
        }

        return new(posted, handed);
    }

    private async Task<bool> HandOver(int id, Actor actor, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await db.Alone(await db.Claims.Where(c => c.Id == id).Select(c => c.TeacherId).SingleAsync(cancel), cancel);
        var claim = (await db.WholeClaim(id, cancel))!;
        var (step, objection) = (claim.IsToHandOver(clock.Today), claim.IsObjectionToHandOver(clock.Today));
        if (!step && !objection)
        {
            return false;
        }

        var now = clock.UtcNow;
        if (step)
        {
            claim.HandOver(now);
        }

        if (objection)
        {
            claim.HandObjectionOver(now);
        }

        db.Audited(actor, now, "claim.handed-over", ("teacher", claim.TeacherId),
            new { Claim = id, Step = step ? claim.OpenStep!.Code : "objection", Due = step ? claim.OpenStep!.DueOn : claim.OpenObjection!.DueOn });
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return true;
    }
}
