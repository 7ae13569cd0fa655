using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

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
    public static DbContextOptionsBuilder UseEngine(this DbContextOptionsBuilder options, Engine engine, string connection) => (engine switch
    {
        // Rebuilding a table switches its foreign keys off outside of the transaction; that is known and no news for whoever migrates.
        Engine.Sqlite => options.UseSqlite(connection, o => o.MigrationsAssembly("TeacherDev.Db.Sqlite"))
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning)),
        Engine.PostgreSql => options.UseNpgsql(connection, o => o.MigrationsAssembly("TeacherDev.Db.PostgreSql")),
        // A list of any length is one parameter, so that no statement comes near the 2100 that the server takes.
        Engine.SqlServer => options.UseSqlServer(connection, o => o.MigrationsAssembly("TeacherDev.Db.SqlServer")
            .UseCompatibilityLevel(SqlServerModel.OldestLevel).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)),
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, null),
    }).AddInterceptors(new SealBeforeCommit());
}
