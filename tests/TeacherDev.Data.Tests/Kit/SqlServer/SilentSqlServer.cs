using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Engines;

namespace TeacherDev.Data.Tests.Kit.SqlServer;

/// <summary>
/// A context that speaks SQL Server to nobody: each statement is kept as the server would get it, and each question is answered
/// by one row in which every number is 1.
/// </summary>
internal sealed class SilentSqlServer
{
    public const string ConnectionString = "Server=nowhere;Database=none";

    private readonly SilentConnection connection = new(ConnectionString);

    public IReadOnlyList<Told> Told => connection.Told;

    /// <summary>How many rows each change finds.</summary>
    public int Changed { init => connection.Changed = value; }

    public TeacherDevDb Open()
    {
        var options = new DbContextOptionsBuilder<TeacherDevDb>();
        options.UseEngine(Engine.SqlServer, ConnectionString);
        var db = new TeacherDevDb(options.Options);
        db.Database.SetDbConnection(connection);
        return db;
    }
}

/// <summary>One statement as it was sent.</summary>
/// <param name="Lengths">Of each text parameter: its own length, and the size that it was declared with.</param>
internal sealed record Told(string Sql, int Parameters, IReadOnlyList<(int Length, int Size)> Lengths);
