using Npgsql;
using TeacherDev.Data.Engines;

namespace TeacherDev.Data.Tests.Kit;

/// <summary>A database on the server that <c>TEACHERDEV_TEST_POSTGRES</c> names: a connection string that may create databases.</summary>
public sealed class PostgreSqlDatabase : TestDatabase
{
    private const string Setting = "TEACHERDEV_TEST_POSTGRES";

    private static readonly string? Server = Environment.GetEnvironmentVariable(Setting);

    private readonly string name = $"teacherdev_test_{Guid.NewGuid():N}";

    public override Engine Engine => Engine.PostgreSql;

    public override string? Missing => string.IsNullOrWhiteSpace(Server)
        ? $"This test needs PostgreSQL: set {Setting} to a connection string that may create databases, such as \"Host=localhost;Username=postgres\"."
        : null;

    protected override string Connection => new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 60 }.ConnectionString;

    protected override Task Create() => Tell($"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8'");

    protected override Task Drop() => Tell($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");

    private static async Task Tell(string command)
    {
        await using var server = new NpgsqlConnection(Server);
        await server.OpenAsync();
        await using var told = new NpgsqlCommand(command, server);
        await told.ExecuteNonQueryAsync();
    }
}
