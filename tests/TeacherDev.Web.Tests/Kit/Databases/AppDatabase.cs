using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Engines;

namespace TeacherDev.Web.Tests.Kit.Databases;

/// <summary>One application's own database, empty but migrated.</summary>
public abstract partial class AppDatabase
{
    /// <summary>The engine that a run is on, by the name that the setting Database:Provider has for it; SQLite when it is not set.</summary>
    private const string Setting = "TEACHERDEV_TEST_ENGINE";

    /// <summary>The engine of this run.</summary>
    public static Engine Chosen { get; } = Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } name ? Enum.Parse<Engine>(name) : Engine.Sqlite;

    public abstract Engine Engine { get; }

    protected abstract string Connection { get; }

    /// <summary>The settings with which the application uses it.</summary>
    public IEnumerable<(string Setting, string Value)> Settings => [("Database:Provider", $"{Engine}"), ("ConnectionStrings:TeacherDev", Connection)];

    public static AppDatabase Make(string folder) => Chosen switch
    {
        Engine.Sqlite => new SqliteFile(folder),
        Engine.PostgreSql => new PostgreSqlDatabase(),
        _ => throw new NotSupportedException($"{Setting}: no test runs on {Chosen}."),
    };

    /// <summary>A connection beside the application's own, to look behind its back.</summary>
    public abstract DbConnection Open();

    /// <summary>Tells it a statement, as somebody who holds no foreign key. Names need no quotes here.</summary>
    public async Task Tell(string sql)
    {
        await using var connection = Open();
        await using var command = connection.CreateCommand();
        // Names of ours begin with a capital letter; what stands between single quotes is no name.
        command.CommandText = WithoutForeignKeys + string.Join('\'', sql.Split('\'').Select((part, at) => at % 2 == 0 ? Name().Replace(part, "\"$0\"") : part));
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A context of before the application's start.</summary>
    public TeacherDevDb Context() => Context(Engine, Connection);

    /// <summary>Takes it away, whoever works in it.</summary>
    public abstract void Drop();

    protected abstract string WithoutForeignKeys { get; }

    protected static TeacherDevDb Context(Engine engine, string connection)
    {
        var options = new DbContextOptionsBuilder<TeacherDevDb>();
        options.UseEngine(engine, connection);
        return new((DbContextOptions<TeacherDevDb>)options.Options);
    }

    [GeneratedRegex(@"\b[A-Z][a-z]\w*")]
    private static partial Regex Name();
}
