using System.Data.Common;
using System.IO.Compression;
using System.Text;
using TeacherDev.Web.Tests.Setup.Servers;

namespace TeacherDev.Web.Tests.Kit.Databases;

/// <summary>All that a database holds, whatever the application would say of it.</summary>
public static class Contents
{
    /// <summary>A count and a fingerprint of each table.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Fingerprints(this AppDatabase database)
    {
        await using var connection = database.Open();
        return await Sums.Of(connection, await Sums.Columns(connection));
    }

    /// <summary>Every table and column that holds one of the values, stored workbooks opened.</summary>
    public static async Task<List<string>> Holding(this AppDatabase database, params string[] values)
    {
        await using var connection = database.Open();
        var found = new List<string>();
        foreach (var table in (await Sums.Columns(connection)).Keys)
            foreach (var (column, cell) in await Cells(connection, table))
                found.AddRange(values.Where(v => Text(cell).Contains(v, StringComparison.OrdinalIgnoreCase)).Select(v => $"{table}.{column}: {v}"));
        return [.. found.Distinct().Order()];
    }

    private static string Text(object cell)
    {
        if (cell is not byte[] bytes) return cell as string ?? "";
        if (bytes is not [(byte)'P', (byte)'K', 3, 4, ..]) return Encoding.Latin1.GetString(bytes);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(zip.Entries.Select(e => { using var reader = new StreamReader(e.Open()); return reader.ReadToEnd(); }));
    }

    private static async Task<List<(string Column, object Cell)>> Cells(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var cells = new List<(string, object)>();
        while (await reader.ReadAsync()) cells.AddRange(Enumerable.Range(0, reader.FieldCount).Select(i => (reader.GetName(i), reader.GetValue(i))));
        return cells;
    }
}
