using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Tests.Kit;
using Xunit;

namespace TeacherDev.Data.Tests.Engines;

public sealed class SchemaOnSqlite(SqliteDatabase database) : SchemaTests<SqliteDatabase>(database);

public sealed class SchemaOnPostgreSql(PostgreSqlDatabase database) : SchemaTests<PostgreSqlDatabase>(database);

/// <summary>The database that migrations make from nothing holds every table of the model.</summary>
public abstract class SchemaTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Fact]
    public async Task An_empty_database_is_migrated_and_a_second_time_changes_nothing()
    {
        await using var db = Open();
        (await db.Database.GetPendingMigrationsAsync(Cancel)).ShouldBeEmpty();
        (await db.Database.GetAppliedMigrationsAsync(Cancel)).ShouldBe(db.Database.GetMigrations());
        await db.Database.MigrateAsync(Cancel);
        (await db.Teachers.CountAsync(Cancel)).ShouldBe(0);
    }
}
