using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using TeacherDev.Data.Engines;
using TeacherDev.Data.Tests.Kit;
using Xunit;

namespace TeacherDev.Data.Tests.Engines;

/// <summary>Model, migrations and readable script agree, engine by engine; none of it needs a server.</summary>
public sealed class ScriptTests
{
    public static TheoryData<Engine> Engines => [.. Enum.GetValues<Engine>()];

    [Theory]
    [MemberData(nameof(Engines))]
    public void The_migrations_know_the_whole_model(Engine engine)
    {
        using var db = Open(engine);
        db.Database.HasPendingModelChanges().ShouldBeFalse("The model changed: add a migration.");
    }

    /// <summary>SQLite migrates itself and has no way to ask whether; the servers' scripts may be run at any state.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void The_readable_script_says_what_the_migrations_do(Engine engine)
    {
        using var db = Open(engine);
        var options = engine == Engine.Sqlite ? MigrationsSqlGenerationOptions.Default : MigrationsSqlGenerationOptions.Idempotent;
        var written = db.GetService<IMigrator>().GenerateScript(options: options);
        Lines(Repository.Read($"db/{engine}/schema.sql")).ShouldBe(Lines(written));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Each_migration_of_one_engine_has_its_like_on_the_others(Engine engine)
    {
        using var db = Open(engine);
        using var first = Open(Engine.Sqlite);
        Names(db).ShouldBe(Names(first));

        static IEnumerable<string> Names(TeacherDevDb db) => db.Database.GetMigrations().Select(m => m[(m.IndexOf('_') + 1)..]);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_text_that_is_searched_or_indexed_has_a_length(Engine engine)
    {
        using var db = Open(engine);
        var unbounded = from entity in db.Model.GetEntityTypes()
                        from property in entity.GetProperties()
                        where entity.ClrType.Namespace!.StartsWith("TeacherDev", StringComparison.Ordinal)
                            && property.DeclaringType.ClrType == entity.ClrType && property.PropertyInfo?.DeclaringType == entity.ClrType
                            && property.ClrType == typeof(string) && property.GetMaxLength() is null
                            && property.GetContainingIndexes().Concat<object>(property.GetContainingKeys()).Any()
                        select $"{entity.ShortName()}.{property.Name}";
        unbounded.ShouldBeEmpty();
    }

    private static TeacherDevDb Open(Engine engine)
    {
        var options = new DbContextOptionsBuilder<TeacherDevDb>();
        options.UseEngine(engine, engine == Engine.Sqlite ? "Data Source=nowhere" : engine == Engine.PostgreSql ? "Host=nowhere" : "Server=nowhere");
        return new(options.Options);
    }

    private static string[] Lines(string script) =>
        [.. script.TrimStart('\uFEFF').Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0)];
}
