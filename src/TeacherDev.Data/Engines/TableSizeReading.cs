using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Engines;

/// <summary>What one table holds.</summary>
/// <param name="Rows">Counted where the database is embedded; a server's own estimate elsewhere.</param>
/// <param name="Bytes">On disk with its indexes; null where the engine does not tell.</param>
public sealed record TableSize(string Name, long Rows, long? Bytes);

public static class TableSizeReading
{
    private const int Most = 12;

    /// <summary>The largest tables, the largest first.</summary>
    public static async Task<IReadOnlyList<TableSize>> LargestTables(this TeacherDevDb db, Engine engine, CancellationToken cancel)
    {
        var sql = engine switch
        {
            Engine.Sqlite => Counted(db, await Tells(db, cancel)),
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

    /// <summary>Not every build of SQLite knows how its pages are shared out.</summary>
    private static async Task<bool> Tells(TeacherDevDb db, CancellationToken cancel) =>
        (await db.Database.SqlQueryRaw<long>("SELECT COUNT(*) AS \"Value\" FROM pragma_module_list WHERE name = 'dbstat'").ToListAsync(cancel)).Single() > 0;

    private static string Counted(TeacherDevDb db, bool tellsBytes)
    {
        var tables = db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal);
        var counts = string.Join(" UNION ALL ", tables.Select(t => $"SELECT '{t}' AS \"Name\", COUNT(*) AS \"Rows\" FROM \"{t}\""));
        return tellsBytes
            ? $"""
                WITH pages AS MATERIALIZED (SELECT m.tbl_name AS name, SUM(s.pgsize) AS bytes FROM dbstat AS s JOIN sqlite_master AS m ON m.name = s.name WHERE s.aggregate = 1 GROUP BY m.tbl_name)
                SELECT c."Name", c."Rows", p.bytes AS "Bytes" FROM ({counts}) AS c LEFT JOIN pages AS p ON p.name = c."Name"
                """
            : $"""SELECT c."Name", c."Rows", NULL AS "Bytes" FROM ({counts}) AS c""";
    }
}
