using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TeacherDev.Data;
using TeacherDev.Data.Engines;

namespace TeacherDev.Benchmarks.District;

/// <summary>A database of its own on one engine, gone afterwards unless it is to be kept, and the settings that point the program at it.</summary>
internal sealed class Store(Engine engine, string connection, string folder, bool stays) : IAsyncDisposable
{
    private const string Server = "TEACHERDEV_TEST_POSTGRES";

    public Engine Engine => engine;

    public string Folder => folder;

    public string[] Settings => [$"--Database:Provider={engine}", $"--ConnectionStrings:TeacherDev={connection}", $"--DataFolder={folder}"];

    /// <param name="engine">The engine.</param>
    /// <param name="kept">A folder that stays afterwards, with its database; null for one that goes.</param>
    public static async Task<Store> New(Engine engine, string? kept)
    {
        var folder = kept is null ? PublishedApp.EmptyFolder() : Directory.CreateDirectory(kept).FullName;
        if (engine == Engine.Sqlite)
        {
            return new(engine, $"Data Source={Path.Combine(folder, "figures.db")}", folder, kept is not null);
        }

        var server = Environment.GetEnvironmentVariable(Server) ?? throw new InvalidOperationException($"{Server} names no server.");
        var own = new NpgsqlConnectionStringBuilder(server) { Database = kept is null ? $"figures_{Guid.NewGuid():n}" : $"figures_{Path.GetFileName(folder).ToLowerInvariant()}" };
        if (!await Exists(server, own.Database))
        {
            await Tell(server, $"CREATE DATABASE {own.Database}");
        }

        return new(engine, own.ConnectionString, folder, kept is not null);
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
        if (stays)
        {
            return;
        }

        if (engine == Engine.PostgreSql)
        {
            NpgsqlConnection.ClearAllPools();
            await Tell(Environment.GetEnvironmentVariable(Server)!, $"DROP DATABASE {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task<bool> Exists(string server, string database)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = database } } };
        return await command.ExecuteScalarAsync() is not null;
    }

    private static async Task Tell(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
