using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using TeacherDev.Data.Engines;
using TeacherDev.Data.Tests.Kit;
using Xunit;

namespace TeacherDev.Data.Tests.Engines;

public sealed class SchemaOnSqlite(SqliteDatabase database) : SchemaTests<SqliteDatabase>(database);

public sealed class SchemaOnPostgreSql(PostgreSqlDatabase database) : SchemaTests<PostgreSqlDatabase>(database);

/// <summary>The database that migrations make from nothing is the one that the model and the readable script describe.</summary>
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

    [Fact]
    public void The_migrations_know_the_whole_model()
    {
        using var db = Open();
        db.Database.HasPendingModelChanges().ShouldBeFalse("The model changed: renew the migrations.");
    }

    [Fact]
    public void The_readable_script_says_what_the_migrations_do()
    {
        using var db = Open();
        var options = Database.Engine == Engine.PostgreSql ? MigrationsSqlGenerationOptions.Idempotent : MigrationsSqlGenerationOptions.Default;
        var written = db.GetService<IMigrator>().GenerateScript(options: options);
        Lines(Repository.Read($"db/{Database.Engine}/schema.sql")).ShouldBe(Lines(written));
    }

    [Fact]
    public void Every_text_that_is_searched_or_indexed_has_a_length()
    {
        using var db = Open();
        var unbounded = from entity in db.Model.GetEntityTypes()
                        from property in entity.GetProperties()
                        where entity.ClrType.Namespace!.StartsWith("TeacherDev", StringComparison.Ordinal)
                            && property.DeclaringType.ClrType == entity.ClrType && property.PropertyInfo?.DeclaringType == entity.ClrType
                            && property.ClrType == typeof(string) && property.GetMaxLength() is null
                            && property.GetContainingIndexes().Concat<object>(property.GetContainingKeys()).Any()
                        select $"{entity.ShortName()}.{property.Name}";
        unbounded.ShouldBeEmpty();
    }

    private static string[] Lines(string script) =>
        [.. script.TrimStart('\uFEFF').Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0)];
}
