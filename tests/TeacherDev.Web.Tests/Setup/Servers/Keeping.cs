using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace TeacherDev.Web.Tests.Setup.Servers;

/// <summary>Where a district that real processes work on keeps its data, and what a test asks of it behind their backs.</summary>
internal sealed class Keeping(Executable program, TestServer? server) : IAsyncDisposable
{
    public Executable Program => program;

    public TestServer? Server => server;

    public string[] Settings => server?.Settings ?? [];

    public string File => Path.Combine(program.DataFolder, "teacherdev.db");

    /// <param name="engine"><c>Sqlite</c> or <c>PostgreSql</c>.</param>
    public static async Task<Keeping> On(string engine) => new(new(), engine == "PostgreSql" ? await TestServer.Make() : null);

    /// <summary>Runs a command on it; Chinese and in Production, as at a district.</summary>
    public Task<Kit.Ran> Run(params string[] typed) => program.Run([.. typed, .. Settings]);

    public async Task<long> Count(string sql) => Convert.ToInt64(await Ask(sql), System.Globalization.CultureInfo.InvariantCulture);

    public async Task<object?> Ask(string sql)
    {
        await using var connection = Open();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    public DbConnection Open() => server is null ? new SqliteConnection($"Data Source={File};Pooling=False") : new NpgsqlConnection(server.Connection);

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        program.Dispose();
    }
}
