using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace TeacherDev.Web.Tests.Security.Matrix;

/// <summary>All that a database holds, as a count and a fingerprint of each table.</summary>
public static class Contents
{
    public static IReadOnlyList<string> Of(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return [.. Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").Select(table =>
        {
            var rows = Rows(connection, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal).ToList();
            return $"{table}: {rows.Count} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))))}";
        })];
    }

    private static List<string> Rows(SqliteConnection connection, string ask)
    {
        using var command = connection.CreateCommand();
        command.CommandText = ask;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('\u001F', Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(at).ToString())));
        }

        return rows;
    }
}
