using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Web.Features.Rotations;

/// <summary>One step of a form in one transaction, once nobody else is at what it changes.</summary>
public sealed class OneStep(TeacherDevDb db, Actor actor)
{
    /// <param name="alone">Makes whoever else would change the same wait.</param>
    /// <param name="step">What is done; a refusal leaves everything as it was.</param>
    /// <param name="send">What follows once it is stored.</param>
    /// <returns>Null too where the same form took its step before.</returns>
    public async Task<Refusal?> Take(Func<Task> alone, Func<Task<Refusal?>> step, Action send, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        db.ChangeTracker.Clear();
        await alone();
        if (await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        if (await step() is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }

        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        send();
        return null;
    }
}
