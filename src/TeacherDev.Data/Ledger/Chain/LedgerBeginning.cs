using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Data.Ledger.Chain;

/// <summary>The day from which the ledger proves itself.</summary>
public static class LedgerBeginning
{
    public static Task<bool> LedgerHasBegun(this TeacherDevDb db, CancellationToken cancel) =>
        db.LedgerRoots.AnyAsync(r => r.Kind == RootKind.Beginning, cancel);

    /// <summary>
    /// Once: seals what had been recorded before there was a chain, in the order of recording, and writes down that trust begins here.
    /// Entries that come without a link later were put in behind the application's back and stay so.
    /// </summary>
    /// <param name="db">Inside a transaction.</param>
    /// <param name="monthOn">The first day of the month that it is.</param>
    /// <param name="at">Now.</param>
    /// <param name="by">Who started it.</param>
    /// <param name="cancel">Stops between statements.</param>
    /// <returns>Null when it had begun.</returns>
    public static async Task<LedgerRoot?> BeginLedger(this TeacherDevDb db, DateOnly monthOn, DateTime at, string by, CancellationToken cancel)
    {
        var head = await db.HoldHead(cancel);
        if (await db.LedgerHasBegun(cancel))
        {
            return null;
        }

        if (head.Position == 0)
        {
            await db.Seal(await db.LedgerEntries.OrderBy(e => e.RecordedAt).ThenBy(e => e.Id).Select(e => e.Id).ToListAsync(cancel), cancel);
            head = await db.HoldHead(cancel);
        }

        var root = new LedgerRoot
        {
            Kind = RootKind.Beginning,
            MonthOn = monthOn,
            Position = head.Position,
            Entries = head.Position,
            Hash = head.Hash,
            PublishedAt = at,
            PublishedBy = by,
        };
        db.LedgerRoots.Add(root);
        await db.SaveChangesAsync(cancel);
        return root;
    }
}
