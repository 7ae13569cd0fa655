using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Listing;

/// <summary>Opens a round with everybody whose years will be over, and tells them.</summary>
public sealed class OpenDesk(TeacherDevDb db, RotationRules rules, RoundLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <returns>The round that the form opened, now or before; or why none may be.</returns>
    public async Task<(int? Id, Refusal? Refusal)> Open(string key, string name, RoundCalendar days, CancellationToken cancel)
    {
        if (await Sent(key, cancel) is { } sent)
        {
            return (sent, null);
        }

        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var round = RotationRound.Opened(key, name, days, rules.Round, me.Name, clock.UtcNow);
        if (await db.RotationRounds.Where(r => r.SchoolYear == round.SchoolYear && r.CalledOffAt == null && r.UndoneAt == null).Select(r => r.Name).FirstOrDefaultAsync(cancel) is { } running)
        {
            return (null, new("rotation-round-runs", days.Year.ToString(), running));
        }

        var due = await db.DueFor(rules, round, cancel);
        round.People.AddRange(due.Select(r => RotationPerson.In(r.Teacher.Id, r.LegalSchool(round.Eve)!.Id, RotationBasis.Due, "", me.Name, clock.UtcNow)));
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

        db.Audited(actor, clock.UtcNow, "rotation-round.opened", ("rotation-round", round.Id), new { round.Name, round.EffectiveOn, people = round.People.Count });
        await letters.Tell(round, [.. round.People.Select(p => p.TeacherId)], "Due", cancel, round.EffectiveOn.AsDay(), round.CollectFromOn.AsDay(), round.CollectUntilOn.AsDay());
        await letters.TellSchools(round, "Opened", cancel, round.CollectFromOn.AsDay(), round.CollectUntilOn.AsDay());
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        letters.Send();
        return (round.Id, null);
    }

    private Task<int?> Sent(string key, CancellationToken cancel) => db.RotationRounds.Where(r => r.Key == key).Select(r => (int?)r.Id).SingleOrDefaultAsync(cancel);
}
