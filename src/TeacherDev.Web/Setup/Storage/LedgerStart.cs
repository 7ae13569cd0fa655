using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Setup.Storage;

/// <summary>From here on the ledger proves itself: what an older version recorded is sealed once, and that is on record.</summary>
internal sealed class LedgerStart(TeacherDevDb db, DistrictClock clock)
{
    public async Task Begin(CancellationToken stop)
    {
        if (await db.LedgerHasBegun(stop)) return;
        var (now, actor) = (clock.UtcNow, Actor.Command("start"));
        var today = clock.DayOf(now);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.BeginLedger(new(today.Year, today.Month, 1), now, actor.Name, stop) is { Position: > 0 } root)
            db.Audited(actor, now, "ledger.sealed", detail: new { entries = root.Position, root = root.Short });
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }
}
