using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Privacy;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Web.Features.Privacy.Anonymising;

/// <summary>Makes one person's data anonymous, for good: in one transaction with the standing and the audit row.</summary>
public sealed class AnonymityDesk(TeacherDevDb db, StandingWriter standings, PolicyShelf shelf, RetentionTimes times, EvidenceStore store, District district, DistrictClock clock)
{
    public async Task<Refusal?> WhyNot(Traces traces, CancellationToken cancel)
    {
        var leftOn = await db.Leavers(clock.Today).Where(l => l.Id == traces.Teacher.Id).Select(l => l.LeftOn).SingleOrDefaultAsync(cancel);
        var held = await db.HeldPeople(clock.Today, cancel);
        var waiting = traces.Files.Where(f => f.Waits).Select(f => (int?)f.BatchId).FirstOrDefault();
        return Anonymity.WhyNot(traces.Teacher, leftOn, times.LeftBy(clock.Today), traces.Ids.Any(held.Contains), waiting)
            ?? store.WhyNotRemove(await Erasure.EvidenceOf(db, traces.Ids).ToListAsync(cancel));
    }

    public async Task<(Anonymised? Done, Refusal? Refusal)> Anonymise(string number, Actor by, string why, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await Traces.Find(db, number, cancel) is not { } traces)
        {
            return (null, new("anonymous-nobody", number));
        }

        if (await WhyNot(traces, cancel) is { } refusal)
        {
            return (null, refusal);
        }

        try
        {
            var now = clock.UtcNow;
            var done = await new Erasure(db, traces, store, now).CarryOut(cancel);
            db.Audited(by, now, "person.anonymised", ("teacher", traces.Teacher.Id), done, why);
            await standings.Changed(db, [.. traces.Ids], AsOf.On(clock.Today, district), cancel);
            await transaction.CommitAsync(cancel);
            return (done, null);
        }
        catch (Exception failed)
        {
            shelf.Forget(); // it may have read events that were never committed
            db.ChangeTracker.Clear();
            if (failed is not (DbUpdateConcurrencyException or EvidenceFault))
            {
                throw;
            }

            return (null, failed is EvidenceFault fault ? fault.Refusal : new("anonymous-overtaken"));
        }
    }
}
