using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Listing;

/// <summary>Opens a hiring round with everybody who has a legal post at a school whose staff it concerns, and tells them.</summary>
public sealed class HiringOpening(TeacherDevDb db, RotationRules rules, HiringLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <returns>The round that the form opened, now or before; or why none may be.</returns>
    public async Task<(int? Id, Refusal? Refusal)> Open(string key, string name, HiringCalendar days, CancellationToken cancel)
    {
        if (rules.Hiring is not { } hiring)
        {
            return (null, new("hiring-no-rules"));
        }

        if (await Sent(key, cancel) is { } sent)
        {
            return (sent, null);
        }

        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var round = HiringRound.Opened(key, name, days, hiring, me.Name, clock.UtcNow);
        if (await db.HiringRounds.Where(r => r.SchoolYear == round.SchoolYear && r.CalledOffAt == null && r.UndoneAt == null).Select(r => r.Name).FirstOrDefaultAsync(cancel) is { } running)
        {
            return (null, new("hiring-round-runs", days.Year.ToString(), running));
        }

        round.People.AddRange(await db.HiringStaff(rules, round, null, clock.Today, me.Name, clock.UtcNow, cancel));
        db.Add(round);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The same form came twice at once; the other was first.
            await together.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            return (await Sent(key, cancel) ?? throw new InvalidOperationException("The round could not be stored."), null);
        }

        db.Audited(actor, clock.UtcNow, "hiring.opened", ("hiring", round.Id), new { round.Name, round.EffectiveOn, people = round.People.Count });
        await letters.TellAll(round, "Opened", cancel, round.InFromOn.AsDay(), round.InUntilOn.AsDay(), round.EffectiveOn.AsDay());
        await letters.TellSchool(round, null, "School", cancel, round.InFromOn.AsDay(), round.InUntilOn.AsDay());
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        letters.Send();
        return (round.Id, null);
    }

    private Task<int?> Sent(string key, CancellationToken cancel) => db.HiringRounds.Where(r => r.Key == key).Select(r => (int?)r.Id).SingleOrDefaultAsync(cancel);
}
