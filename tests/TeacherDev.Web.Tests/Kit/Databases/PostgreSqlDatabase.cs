using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TeacherDev.Data.Engines;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Tests.Kit.Databases;

/// <summary>
/// A database on the server that <c>TEACHERDEV_TEST_POSTGRES</c> names, copied from one that is migrated once for the whole run.
/// </summary>
internal sealed class PostgreSqlDatabase : AppDatabase
{
    private const string Server = "TEACHERDEV_TEST_POSTGRES";

    private static readonly Lazy<string> Template = new(MakeTemplate);

    // What a test that failed before it began left behind is dropped at the end of the run.
    private static readonly ConcurrentDictionary<string, bool> Standing = new();

    private readonly string _name = NewName();

    public PostgreSqlDatabase() => TellServer($"CREATE DATABASE {_name} TEMPLATE {Template.Value}");

    public override Engine Engine => Engine.PostgreSql;

    protected override string Connection => To(_name);

    protected override string WithoutForeignKeys => "SET session_replication_role = replica;";

    public override DbConnection Open()
    {
        var connection = new NpgsqlConnection(Connection + ";Pooling=False");
        connection.Open();
        return connection;
    }

    public override void Drop() => Drop(_name);

    /// <summary>The roles are made by the command that migrates a server, and by no start.</summary>
    private static string MakeTemplate()
    {
        var name = NewName();
        TellServer($"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            foreach (var standing in Standing.Keys) Drop(standing);
        };
        using var db = Context(Engine.PostgreSql, To(name) + ";Pooling=False");
        db.Database.Migrate();
        db.Roles.AddRange(Roles.All.Select(role => new IdentityRole<int>(role) { NormalizedName = role.ToUpperInvariant() }));
        db.SaveChanges();
        return name;
    }

    private static string NewName()
    {
        var name = $"web_{Guid.NewGuid():N}";
        Standing[name] = true;
        return name;
    }

    private static string To(string? database) => new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Server) is { Length: > 0 } server ? server
        : throw new InvalidOperationException($"Needs PostgreSQL: {Server} holds no connection string."))
    {
        MaxPoolSize = 20,
        Database = database,
    }.ConnectionString;

    private static void Drop(string name)
    {
        if (Standing.TryRemove(name, out _)) TellServer($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    private static void TellServer(string command)
    {
        using var server = new NpgsqlConnection(To(new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Server)).Database));
        server.Open();
        using var told = new NpgsqlCommand(command, server);
        told.ExecuteNonQuery();
    }
}
