using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using TeacherDev.Data;
using TeacherDev.Data.Engines;
using TeacherDev.Web.Tests.House;
using Xunit;

namespace TeacherDev.Web.Tests.Setup.Servers;

/// <summary>A filled database of the first release is brought to this one; nothing in it is lost or altered.</summary>
public sealed class UpgradeTests
{
    private const string Here = "tests/TeacherDev.Web.Tests/Setup/Servers";

    /// <summary>What an upgrade means to change: the standings are computed anew by the policies of today.</summary>
    private static readonly string[] Recomputed = ["Standings", "StandingDays"];

    /// <summary>Where migrating adds rows: the roles and policies of today, and the word of what was done.</summary>
    private static readonly string[] Added = ["AspNetRoles", "PolicyVersions", "Audit"];

    private const string Sequences = """
        DO $$ DECLARE one record; BEGIN
          FOR one IN SELECT table_name AS name FROM information_schema.columns
            WHERE table_schema = 'public' AND column_name = 'Id' AND is_identity = 'YES' LOOP
            EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, ''Id''), (SELECT max("Id") FROM %I))', quote_ident(one.name), one.name);
          END LOOP;
        END $$
        """;

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task Everything_in_the_first_release_is_there_after_migrate(string engine)
    {
        await using var keeping = await Keeping.On(engine);
        Directory.CreateDirectory(keeping.Program.DataFolder);
        await using var connection = keeping.Open();
        await connection.OpenAsync();
        await Fill(connection, engine);
        var columns = await Sums.Columns(connection);
        var before = await Sums.Rows(connection, columns);
        before.Where(table => table.Value.Length == 0).ShouldBeEmpty();

        (await keeping.Run("migrate")).ShouldSatisfyAllConditions(ran => ran.Code.ShouldBe(0, ran.Out + ran.Error));
        var after = await Sums.Rows(connection, columns);
        foreach (var (table, rows) in before.Where(t => !Recomputed.Contains(t.Key)))
        {
            // Of the rows that were there, none is missing or altered; new ones stand where the program adds some.
            var kept = Added.Contains(table) ? [.. after[table].Where(rows.Contains)] : after[table];
            Sums.Sum(kept).ShouldBe(Sums.Sum(rows), table);
        }

        (await keeping.Run("migrate", "--lang", "en")).Out.ShouldNotContain("step(s).");
        (await keeping.Run("status", "--all", "--json")).ShouldSatisfyAllConditions(ran => ran.Code.ShouldBe(0, ran.Out + ran.Error), ran => ran.Out.ShouldContain("T001"));
        (await keeping.Run("verify")).ShouldSatisfyAllConditions(ran => ran.Code.ShouldBe(0, ran.Out + ran.Error));
    }

    private static async Task Fill(System.Data.Common.DbConnection connection, string engine)
    {
        var options = new DbContextOptionsBuilder<TeacherDevDb>();
        options.UseEngine(Enum.Parse<Engine>(engine), engine == "Sqlite" ? "Data Source=nowhere" : "Host=nowhere");
        await using var db = new TeacherDevDb(options.Options);
        db.Database.SetDbConnection(connection);
        await db.GetService<IMigrator>().MigrateAsync("Initial");

        var sql = Repository.Read($"{Here}/FirstRelease.sql").Replace("{bytes}", engine == "Sqlite" ? "X'504B'" : "'\\x504b'", StringComparison.Ordinal)
            .Replace("{document}", Repository.Read($"{Here}/FirstRelease.rolling-360.json"), StringComparison.Ordinal);
        await using var command = connection.CreateCommand();
        command.CommandText = (engine == "Sqlite" ? "" : "SET TIME ZONE 'UTC';\n") + sql;
        await command.ExecuteNonQueryAsync();
        if (engine == "PostgreSql")
        {
            // The script names its keys itself; the sequences are to go on after them, as they would.
            command.CommandText = Sequences;
            await command.ExecuteNonQueryAsync();
        }
    }
}
