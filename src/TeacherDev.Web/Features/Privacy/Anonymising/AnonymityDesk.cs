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
        return Anonymity.WhyNot(traces.Teacher, leftOn, times.LeftBy(clock.Today), traces.Ids.Any(held.Contains), waiting);
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
            var erasure = new Erasure(db, traces, store, now);
            var done = await erasure.CarryOut(cancel);
            await InEvents(traces, cancel);
            db.Audited(by, now, "person.anonymised", ("teacher", traces.Teacher.Id), done, why);
            await standings.Changed(db, [.. traces.Ids], AsOf.On(clock.Today, district), cancel);
            await transaction.CommitAsync(cancel);
            if (erasure.SpokeOfInEvents)
            {
                shelf.Forget();
            }

            return (done, null);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            shelf.Forget();
            return (null, new("anonymous-overtaken"));
        }
    }

    /// <summary>A policy event may name them: it goes on to move whom it moved, under the key.</summary>
    private async Task InEvents(Traces traces, CancellationToken cancel)
    {
        foreach (var happened in await db.PolicyEvents.Where(e => e.Audience.Contains("\"number\"")).ToListAsync(cancel))
        {
            foreach (var record in traces.Records)
            {
                happened.Rename(record.Number, traces.Instead);
            }
        }

        if (await db.SaveChangesAsync(cancel) > 0)
        {
            shelf.Forget();
        }
    }
}
