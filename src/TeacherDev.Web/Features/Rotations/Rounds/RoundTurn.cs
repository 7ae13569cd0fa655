using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rounds;

namespace TeacherDev.Web.Features.Rotations.Rounds;

/// <summary>One step of a yearly round, once nobody else is at that round.</summary>
public sealed class RoundTurn(TeacherDevDb db, OneStep one, RoundLetters letters)
{
    /// <param name="step">What is done with the whole round; a refusal leaves everything as it was.</param>
    /// <returns>Null too where the same form took its step before.</returns>
    public Task<Refusal?> Take(int id, Func<RotationRound, Task<Refusal?>> step, CancellationToken cancel) => one.Take(
        () => db.RotationRounds.Where(r => r.Id == id).ExecuteUpdateAsync(r => r.SetProperty(x => x.Version, x => x.Version + 1), cancel),
        async () => await step(await db.WholeRounds().SingleAsync(r => r.Id == id, cancel)), letters.Send, cancel);
}
