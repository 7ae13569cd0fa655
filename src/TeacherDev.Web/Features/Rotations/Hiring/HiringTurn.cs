using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;

namespace TeacherDev.Web.Features.Rotations.Hiring;

/// <summary>One step of a hiring round in one transaction, once nobody else is at that round.</summary>
public sealed class HiringTurn(TeacherDevDb db, HiringLetters letters, Actor actor)
{
    /// <param name="step">What is done with the round and its posts; a refusal leaves everything as it was.</param>
    /// <returns>Null too where the same form took its step before.</returns>
    public async Task<Refusal?> Take(int id, Func<HiringRound, Task<Refusal?>> step, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        db.ChangeTracker.Clear();
        await db.HiringRounds.Where(r => r.Id == id).ExecuteUpdateAsync(r => r.SetProperty(x => x.Version, x => x.Version + 1), cancel);
        if (await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        if (await step(await db.HiringRounds.Include(r => r.Posts).SingleAsync(r => r.Id == id, cancel)) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }

        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }
}
