using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads;

internal sealed class LedgerReads : INamedReads
{
    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("ChainReading.Chain", (db, cancel) => db.Chain(4_000, cancel).End(cancel));
        yield return ("ChainProof.ChainFindings", (db, cancel) => db.ChainFindings(new ChainWalk([]), cancel).End(cancel));
        yield return ("ChainProof.ChainAnchors", (db, cancel) => db.ChainAnchors(cancel));
        yield return ("RootPublishing.LastRoot", (db, cancel) => db.LastRoot(cancel));
        yield return ("RootPublishing.MonthIsOpen", (db, cancel) => db.MonthIsOpen(new(2026, 11, 1), cancel));
        yield return ("RootPublishing.CloseMonths", (db, cancel) => db.CloseMonths(new(2026, 11, 1), day => day.ToDateTime(default, DateTimeKind.Utc), default, "job", cancel));
        yield return ("LedgerErasing.EraseNames", async (db, cancel) =>
        {
            // Rows full of ones are no sealed entry; what was asked until then is written down.
            try
            {
                await db.EraseNames([1], cancel);
            }
            catch (InvalidOperationException)
            {
            }
        });
    }
}
