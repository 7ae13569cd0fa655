using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Engines;

/// <summary>What one table holds.</summary>
/// <param name="Rows">Counted where the database is embedded and the table is not long; otherwise about so many.</param>
/// <param name="Bytes">On disk with its indexes; null where the engine does not tell.</param>
public sealed record TableSize(string Name, long Rows, long? Bytes);

public static class TableSizeReading
{
    private const int Most = 12, Long = 100_000;

    /// <summary>The largest tables, the largest first.</summary>
    public static async Task<IReadOnlyList<TableSize>> LargestTables(this TeacherDevDb db, Engine engine, CancellationToken cancel)
    {
        var sql = engine switch
        {
            Engine.Sqlite => Counted(db),
            Engine.PostgreSql => """
                SELECT relname::text AS "Name", n_live_tup AS "Rows", pg_total_relation_size(relid) AS "Bytes"
                FROM pg_stat_user_tables WHERE schemaname = current_schema()
                """,
            _ => """
                SELECT t.[name] AS [Name], SUM(CASE WHEN p.[index_id] IN (0, 1) AND a.[type] = 1 THEN p.[rows] ELSE 0 END) AS [Rows],
                    SUM(a.[total_pages]) * CAST(8192 AS bigint) AS [Bytes]
                FROM sys.tables AS t
                INNER JOIN sys.partitions AS p ON p.[object_id] = t.[object_id]
                INNER JOIN sys.allocation_units AS a ON a.[container_id] = p.[partition_id]
                GROUP BY t.[name]
                """,
        };
        return await db.Database.SqlQueryRaw<TableSize>(sql).OrderByDescending(t => t.Bytes).ThenByDescending(t => t.Rows).Take(Most).ToListAsync(cancel);
    }

    /// <summary>A long table is told by its last row's number: counting it would read all of it.</summary>
    private static string Counted(TeacherDevDb db)
    {
        var tables = db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal);
        return string.Join(" UNION ALL ", tables.Select(t =>
            $"""SELECT '{t}' AS "Name", CASE WHEN (SELECT MAX(rowid) FROM "{t}") > {Long} THEN (SELECT MAX(rowid) FROM "{t}") ELSE (SELECT COUNT(*) FROM "{t}") END AS "Rows", NULL AS "Bytes" """));
    }
}
