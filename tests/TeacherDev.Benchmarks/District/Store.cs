using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TeacherDev.Data;
using TeacherDev.Data.Engines;

namespace TeacherDev.Benchmarks.District;

/// <summary>A database of its own on one engine, gone afterwards, and the settings that point the program at it.</summary>
internal sealed class Store(Engine engine, string connection, string folder) : IAsyncDisposable
{
    private const string Server = "TEACHERDEV_TEST_POSTGRES";

    public Engine Engine => engine;

    public string Folder => folder;

    public string[] Settings => [$"--Database:Provider={engine}", $"--ConnectionStrings:TeacherDev={connection}", $"--DataFolder={folder}"];

    public static async Task<Store> New(Engine engine)
    {
        var folder = PublishedApp.EmptyFolder();
        if (engine == Engine.Sqlite)
        {
            return new(engine, $"Data Source={Path.Combine(folder, "figures.db")}", folder);
        }

        var server = Environment.GetEnvironmentVariable(Server) ?? throw new InvalidOperationException($"{Server} names no server.");
        var own = new NpgsqlConnectionStringBuilder(server) { Database = $"figures_{Guid.NewGuid():n}" };
        await Tell(server, $"CREATE DATABASE {own.Database}");
        return new(engine, own.ConnectionString, folder);
    }

    public TeacherDevDb Open()
    {
        var options = new DbContextOptionsBuilder<TeacherDevDb>();
        options.UseEngine(engine, connection);
        return new(options.Options);
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        if (engine == Engine.PostgreSql)
        {
            NpgsqlConnection.ClearAllPools();
            await Tell(Environment.GetEnvironmentVariable(Server)!, $"DROP DATABASE {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task Tell(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
