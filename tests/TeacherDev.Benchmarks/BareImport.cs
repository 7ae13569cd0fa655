using System.Text;
using ExcelDataReader;
using Microsoft.Data.Sqlite;

namespace TeacherDev.Benchmarks;

/// <summary>The least that any import must do: read every cell of the file and insert every row bare, in one transaction.</summary>
internal static class BareImport
{
    public static int Run(string file, string database)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var stream = File.OpenRead(file);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        using var insert = connection.CreateCommand();
        insert.CommandText = $"CREATE TABLE Bare ({string.Join(',', Enumerable.Range(0, reader.FieldCount).Select(i => $"c{i} TEXT"))})";
        insert.ExecuteNonQuery();
        insert.CommandText = $"INSERT INTO Bare VALUES ({string.Join(',', Enumerable.Range(0, reader.FieldCount).Select(i => $"$c{i}"))})";
        for (var i = 0; i < reader.FieldCount; i++)
        {
            insert.Parameters.AddWithValue($"$c{i}", DBNull.Value);
        }

        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                insert.Parameters[i].Value = reader.GetValue(i) ?? DBNull.Value;
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return 0;
    }
}
