using Npgsql;
using Xunit;

namespace TeacherDev.Web.Tests.Setup.Servers;

/// <summary>A database of its own on the PostgreSQL server of the tests, dropped when the test is over.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private const string Setting = "TEACHERDEV_TEST_POSTGRES";

    private static readonly string? Server = Environment.GetEnvironmentVariable(Setting);

    private TestServer(string name) => Name = name;

    public string Name { get; }

    public string Connection => new NpgsqlConnectionStringBuilder(Server) { Database = Name, Pooling = false }.ConnectionString;

    /// <summary>The settings with which the program uses it.</summary>
    public string[] Settings => ["--Database:Provider=PostgreSql", $"--ConnectionStrings:TeacherDev={Connection}"];

    public NpgsqlConnectionStringBuilder At => new(Connection);

    public static async Task<TestServer> Make()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Server), $"Needs PostgreSQL: {Setting} holds no connection string.");
        var made = new TestServer($"web_{Guid.NewGuid():N}");
        await Tell($"CREATE DATABASE {made.Name}");
        return made;
    }

    /// <summary>Waits until nobody works in it any more: a killed client's transaction may be ending just now.</summary>
    public async Task Alone()
    {
        await using var server = new NpgsqlConnection(Server);
        await server.OpenAsync();
        await using var ask = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = @name", server);
        ask.Parameters.AddWithValue("name", Name);
        for (var tries = 0; (long)(await ask.ExecuteScalarAsync())! > 0; tries++)
        {
            Assert.True(tries < 1_000, $"Somebody is still in {Name}.");
            await Task.Delay(20);
        }
    }

    /// <summary>Whether somebody is inside a transaction that has written.</summary>
    public async Task<bool> IsWritten()
    {
        await using var server = new NpgsqlConnection(Server);
        await server.OpenAsync();
        await using var ask = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = @name AND backend_xid IS NOT NULL", server);
        ask.Parameters.AddWithValue("name", Name);
        return (long)(await ask.ExecuteScalarAsync())! > 0;
    }

    /// <summary>Waits until somebody is telling it a statement like this one.</summary>
    public async Task IsTold(string like)
    {
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ConnectionString);
        await server.OpenAsync();
        await using var ask = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = @name AND query LIKE @like", server);
        ask.Parameters.AddWithValue("name", Name);
        ask.Parameters.AddWithValue("like", like);
        for (var tries = 0; (long)(await ask.ExecuteScalarAsync())! == 0; tries++)
        {
            Assert.True(tries < 6_000, $"Nobody tells {Name} anything like {like}.");
            await Task.Delay(5);
        }
    }

    /// <summary>Lets nobody write into a table, until what it returns is disposed of.</summary>
    public async Task<IAsyncDisposable> Held(string table)
    {
        var holder = new NpgsqlConnection(Connection);
        await holder.OpenAsync();
        await using var told = new NpgsqlCommand($"BEGIN; LOCK TABLE \"{table}\" IN SHARE MODE", holder);
        await told.ExecuteNonQueryAsync();
        return holder;
    }

    public async ValueTask DisposeAsync() => await Tell($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");

    private static async Task Tell(string command)
    {
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ConnectionString);
        await server.OpenAsync();
        await using var told = new NpgsqlCommand(command, server);
        await told.ExecuteNonQueryAsync();
    }
}
