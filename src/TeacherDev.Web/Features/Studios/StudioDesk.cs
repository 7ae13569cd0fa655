using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;

namespace TeacherDev.Web.Features.Studios;

/// <summary>Takes a step on a studio alone and whole: the change, its audit row and what people are told.</summary>
public sealed class StudioDesk(TeacherDevDb db, StudioLetters letters, StudioRules rules, DistrictClock clock, Actor actor)
{
    /// <summary>Somebody else changed what the step had read.</summary>
    public static readonly Refusal Overtaken = new("studio-changed");

    /// <summary>Whoever else takes a step on this studio waits until this one is over, and then sees it.</summary>
    /// <param name="take">Changes what it gets; a refusal leaves everything as it was. The same form sent again is done already.</param>
    /// <param name="isKeyed">The step knows its form by a key, and what it made.</param>
    public async Task<Refusal?> Step(int studioId, Func<Studio, Task<Refusal?>> take, CancellationToken cancel, bool isKeyed = false)
    {
        db.ChangeTracker.Clear();
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await db.Studios.Where(s => s.Id == studioId).ExecuteUpdateAsync(s => s.SetProperty(x => x.Turn, x => x.Turn + 1), cancel);
        if (!isKeyed && await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        try
        {
            if (await take(await db.Studios.SingleAsync(s => s.Id == studioId, cancel)) is { } refusal)
            {
                db.ChangeTracker.Clear();
                return refusal;
            }

            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Overtaken;
        }

        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }

    /// <summary>Of two who do something with one person in two studios at the same time the second sees the first.</summary>
    public Task Alone(int teacherId, CancellationToken cancel) =>
        db.Teachers.Where(t => t.Id == teacherId).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel);

    /// <summary>Why somebody may not belong to a studio on these days, in whichever role: they belong to another, and the district allows one at once. They are held as by <see cref="Alone"/>.</summary>
    /// <param name="id">The studio; null before it is applied for.</param>
    public async Task<Refusal?> WhyNotBeside(int? id, StudioKind kind, int teacherId, DateOnly since, DateOnly until, CancellationToken cancel)
    {
        await Alone(teacherId, cancel);
        return Seating.WhyNotBeside(await db.ElsewhereBetween(id, kind, teacherId, since, until, cancel), rules.TwoAtOnce);
    }

    public void Audited(Studio studio, string action, object? detail = null, string? why = null) =>
        db.Audited(actor, clock.UtcNow, action, ("studio", studio.Id), detail ?? new { studio.Name }, string.IsNullOrEmpty(why) ? null : why);
}
