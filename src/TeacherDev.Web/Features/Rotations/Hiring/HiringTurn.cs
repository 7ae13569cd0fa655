using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;

namespace TeacherDev.Web.Features.Rotations.Hiring;

/// <summary>One step of a hiring round, once nobody else is at that round.</summary>
public sealed class HiringTurn(TeacherDevDb db, OneStep one, HiringLetters letters)
{
    /// <param name="step">What is done with the round and its posts; a refusal leaves everything as it was.</param>
    /// <returns>Null too where the same form took its step before.</returns>
    public Task<Refusal?> Take(int id, Func<HiringRound, Task<Refusal?>> step, CancellationToken cancel) => one.Take(
        () => db.HiringRounds.Where(r => r.Id == id).ExecuteUpdateAsync(r => r.SetProperty(x => x.Version, x => x.Version + 1), cancel),
        async () => await step(await db.HiringRounds.Include(r => r.Posts).SingleAsync(r => r.Id == id, cancel)), letters.Send, cancel);
}
