using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Engines;

/// <summary>The database engines that the model is written for.</summary>
public enum Engine
{
    Sqlite,
    PostgreSql,
    SqlServer,
}

public static class EngineOptions
{
    /// <summary>Points the context at one engine and at the migrations assembly written for it.</summary>
    /// <exception cref="NotSupportedException">SQL Server: the model allows for it, its migrations do not exist yet.</exception>
    public static DbContextOptionsBuilder UseEngine(this DbContextOptionsBuilder options, Engine engine, string connection) => engine switch
    {
        Engine.Sqlite => options.UseSqlite(connection, o => o.MigrationsAssembly("TeacherDev.Db.Sqlite")),
        Engine.PostgreSql => options.UseNpgsql(connection, o => o.MigrationsAssembly("TeacherDev.Db.PostgreSql")),
        _ => throw new NotSupportedException($"{engine} has no migrations yet."),
    };
}
