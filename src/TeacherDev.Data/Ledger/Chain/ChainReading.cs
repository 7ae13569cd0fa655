using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Data.Ledger.Chain;

/// <summary>Reads the chain in its order, some thousand links at a time, with the entries as the database holds them.</summary>
public static class ChainReading
{
    private const int LinksPerStatement = 2_000;
    private const int LinkColumns = 8;

    /// <param name="db">Others may record meanwhile: theirs lies behind <paramref name="until"/>.</param>
    /// <param name="until">The last position to read.</param>
    /// <param name="cancel">Stops between statements.</param>
    public static async IAsyncEnumerable<(LedgerLink Link, string?[]? Texts)> Chain(
        this TeacherDevDb db, long until, [EnumeratorCancellation] CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            for (var from = 0L; from < until; from += LinksPerStatement)
            {
                foreach (var read in await db.ChainPart(from, Math.Min(until, from + LinksPerStatement), cancel))
                {
                    yield return read;
                }
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <param name="db">With an open connection.</param>
    /// <param name="from">The position before the first.</param>
    /// <param name="until">The last.</param>
    /// <param name="cancel">Stops between rows.</param>
    internal static async Task<List<(LedgerLink Link, string?[]? Texts)>> ChainPart(this TeacherDevDb db, long from, long until, CancellationToken cancel)
    {
        var stored = new StoredEntry(db);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            SELECT l."Position", l."EntryId", l."TeacherId", l."Form", l."Salt", l."Blind", l."Hash", l."Marks", {stored.Columns}
            FROM "LedgerLinks" l LEFT JOIN {stored.Table} e ON e."Id" = l."EntryId"
            WHERE l."Position" > {from} AND l."Position" <= {until} ORDER BY l."Position"
            """);
        List<(LedgerLink, string?[]?)> read = [];
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            read.Add((Link(rows), stored.Read(rows, LinkColumns)));
        }

        return read;
    }

    private static LedgerLink Link(DbDataReader row) => new()
    {
        Position = row.GetInt64(0),
        EntryId = row.GetInt64(1),
        TeacherId = row.GetInt32(2),
        Form = row.GetInt32(3),
        Salt = row.IsDBNull(4) ? null : Bytes(row, 4),
        Blind = row.IsDBNull(5) ? null : Bytes(row, 5),
        Hash = Bytes(row, 6),
        Marks = Bytes(row, 7),
    };

    /// <summary>What is no longer bytes is as good as none: it fits no hash.</summary>
    private static byte[] Bytes(DbDataReader row, int column) => row.GetValue(column) as byte[] ?? [];
}
