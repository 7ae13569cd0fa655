using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Data.Ledger.Chain;

/// <summary>Publishes the root of each month that is over, once, and reads what was published.</summary>
public static class RootPublishing
{
    /// <summary>
    /// The root of a month is the link of the last entry recorded before the month ended, as far as it had been sealed when the month
    /// was closed; what was sealed later falls into the next root, whatever its instant says.
    /// </summary>
    /// <param name="db">Inside a transaction.</param>
    /// <param name="monthOn">The first day of the month that it is.</param>
    /// <param name="startOf">The instant at which a day begins in the district.</param>
    /// <param name="at">Now.</param>
    /// <param name="by">Who closes.</param>
    /// <param name="cancel">Stops between months.</param>
    /// <returns>The roots that were missing; none before the ledger began.</returns>
    public static async Task<IReadOnlyList<LedgerRoot>> CloseMonths(
        this TeacherDevDb db, DateOnly monthOn, Func<DateOnly, DateTime> startOf, DateTime at, string by, CancellationToken cancel)
    {
        List<LedgerRoot> made = [];
        await db.HoldHead(cancel);
        var last = await db.LedgerRoots.AsNoTracking().OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancel);
        while (last is not null && Next(last) is var next && next < monthOn)
        {
            last = await Root(db, last, next, startOf(next.AddMonths(1)), at, by, cancel);
            made.Add(last);
        }

        db.LedgerRoots.AddRange(made);
        await db.SaveChangesAsync(cancel);
        return made;
    }

    /// <summary>Whether a month waits to be closed: asked first, so that nobody holds the head for nothing.</summary>
    public static async Task<bool> MonthIsOpen(this TeacherDevDb db, DateOnly monthOn, CancellationToken cancel) =>
        await db.LedgerRoots.AsNoTracking().OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancel) is { } last && Next(last) < monthOn;

    /// <summary>The root of the last month that was closed; null before the first.</summary>
    public static Task<LedgerRoot?> LastRoot(this TeacherDevDb db, CancellationToken cancel) =>
        db.LedgerRoots.AsNoTracking().Where(r => r.Kind == RootKind.Month).OrderByDescending(r => r.MonthOn).FirstOrDefaultAsync(cancel);

    private static DateOnly Next(LedgerRoot last) => last.Kind == RootKind.Beginning ? last.MonthOn : last.MonthOn.AddMonths(1);

    private static async Task<LedgerRoot> Root(
        TeacherDevDb db, LedgerRoot last, DateOnly monthOn, DateTime until, DateTime at, string by, CancellationToken cancel)
    {
        var position = await db.LedgerLinks.Where(l => l.Position > last.Position)
            .Where(l => db.LedgerEntries.Any(e => e.Id == l.EntryId && e.RecordedAt < until))
            .MaxAsync(l => (long?)l.Position, cancel) ?? last.Position;
        var hash = position == last.Position ? last.Hash
            : await db.LedgerLinks.Where(l => l.Position == position).Select(l => l.Hash).SingleAsync(cancel);
        return new()
        {
            Kind = RootKind.Month,
            MonthOn = monthOn,
            Position = position,
            Entries = position - last.Position,
            Hash = hash,
            PublishedAt = at,
            PublishedBy = by,
        };
    }
}
