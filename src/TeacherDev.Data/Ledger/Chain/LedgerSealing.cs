using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Data.Ledger.Chain;

/// <summary>
/// Links entries to the chain at the end of the transaction that wrote them. The head's row is locked last of all and held until the
/// commit: everybody writes side by side, seals one after another, and nobody who holds it waits for anybody else.
/// </summary>
internal static class LedgerSealing
{
    private const int EntriesPerStatement = 1_000;

    /// <param name="db">Inside the transaction that wrote the entries.</param>
    /// <param name="ids">In the order in which they are to be linked; one that is not there (its savepoint was rolled back) is passed over.</param>
    /// <param name="cancel">Stops between statements.</param>
    public static async Task Seal(this TeacherDevDb db, IReadOnlyList<long> ids, CancellationToken cancel)
    {
        var head = await db.HoldHead(cancel);
        var (position, hash) = (head.Position, head.Hash);
        var stored = new StoredEntry(db);
        foreach (var some in ids.Chunk(EntriesPerStatement))
        {
            var entries = await Read(db, stored, some, cancel);
            List<LedgerLink> links = [];
            foreach (var id in some.Where(entries.ContainsKey))
            {
                var (teacher, texts) = entries[id];
                var link = LedgerLink.Seal(++position, hash, id, teacher, texts);
                hash = link.Hash;
                links.Add(link);
            }

            await db.AppendInBulk(links, cancel);
        }

        await db.LedgerHeads.Where(h => h.Position == head.Position)
            .ExecuteUpdateAsync(h => h.SetProperty(x => x.Position, position).SetProperty(x => x.Hash, hash), cancel);
    }

    /// <summary>Locks the head until the transaction ends, and reads it.</summary>
    /// <exception cref="InvalidOperationException">It is gone: without it nothing can be recorded.</exception>
    public static async Task<LedgerHead> HoldHead(this TeacherDevDb db, CancellationToken cancel)
    {
        await db.LedgerHeads.ExecuteUpdateAsync(h => h.SetProperty(x => x.Position, x => x.Position), cancel);
        return await db.LedgerHeads.AsNoTracking().SingleOrDefaultAsync(h => h.Id == LedgerHead.OnlyId, cancel)
            ?? throw new InvalidOperationException("The head of the ledger's chain is missing; run verify.");
    }

    private static async Task<Dictionary<long, (int Teacher, string?[] Texts)>> Read(TeacherDevDb db, StoredEntry stored, long[] ids, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"SELECT {stored.Columns} FROM {stored.Table} e WHERE e.\"Id\" IN ({string.Join(", ", ids)})";
        await using var rows = await command.ExecuteReaderAsync(cancel);
        Dictionary<long, (int, string?[])> read = [];
        while (await rows.ReadAsync(cancel))
        {
            read.Add(rows.GetInt64(0), (rows.GetInt32(1), stored.Read(rows, 0)!));
        }

        return read;
    }
}
