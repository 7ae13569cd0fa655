using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rounds;

namespace TeacherDev.Web.Features.Rotations.Rounds;

/// <summary>One step of a round in one transaction, once nobody else is at that round.</summary>
public sealed class RoundTurn(TeacherDevDb db, RoundLetters letters, Actor actor)
{
    /// <param name="step">What is done with the whole round; a refusal leaves everything as it was.</param>
    /// <returns>Null too where the same form took its step before.</returns>
    public async Task<Refusal?> Take(int id, Func<RotationRound, Task<Refusal?>> step, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        db.ChangeTracker.Clear();
        await db.RotationRounds.Where(r => r.Id == id).ExecuteUpdateAsync(r => r.SetProperty(x => x.Version, x => x.Version + 1), cancel);
        if (await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        if (await step(await db.WholeRounds().SingleAsync(r => r.Id == id, cancel)) is { } refusal)
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
