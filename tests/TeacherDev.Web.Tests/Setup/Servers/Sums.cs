using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace TeacherDev.Web.Tests.Setup.Servers;

/// <summary>A control sum of every table: its rows in order, column by column.</summary>
internal static class Sums
{
    /// <summary>The columns of every table of ours.</summary>
    public static async Task<SortedDictionary<string, string[]>> Columns(DbConnection connection)
    {
        const string sqlite = """
            SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '\_\_%' ESCAPE '\'
            """;
        const string server = """
            SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_%'
            """;
        var tables = await Rows(connection, connection is SqliteConnection ? sqlite : server);
        return new(tables.GroupBy(r => r[0], r => r[1]).ToDictionary(t => t.Key, t => t.Order(StringComparer.Ordinal).ToArray()), StringComparer.Ordinal);
    }

    /// <param name="columns">Those that are summed.</param>
    public static async Task<SortedDictionary<string, string>> Of(DbConnection connection, SortedDictionary<string, string[]> columns)
    {
        var sums = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (table, rows) in await Rows(connection, columns))
        {
            sums[table] = Sum(rows);
        }

        return sums;
    }

    /// <summary>The rows themselves, in order.</summary>
    public static async Task<SortedDictionary<string, string[]>> Rows(DbConnection connection, SortedDictionary<string, string[]> columns)
    {
        var all = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (table, names) in columns)
        {
            var rows = await Rows(connection, $"SELECT {string.Join(", ", names.Select(n => $"\"{n}\""))} FROM \"{table}\"");
            all[table] = [.. rows.Select(r => string.Join('|', r)).Order(StringComparer.Ordinal)];
        }

        return all;
    }

    public static string Sum(IReadOnlyCollection<string> rows) =>
        $"{rows.Count} rows, {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))))}";

    /// <summary>The sums of a closed database.</summary>
    public static async Task<SortedDictionary<string, string>> Of(Keeping keeping)
    {
        await using var connection = keeping.Open();
        await connection.OpenAsync();
        return await Of(connection, await Columns(connection));
    }

    private static async Task<List<string[]>> Rows(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Written(reader.GetValue(i)))]);
        }

        return rows;
    }

    private static string Written(object value) => value switch
    {
        DBNull => "∅",
        byte[] bytes => Convert.ToHexStringLower(bytes),
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        IFormattable some => some.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
