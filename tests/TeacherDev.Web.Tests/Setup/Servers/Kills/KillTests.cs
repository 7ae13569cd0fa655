using System.Diagnostics;
using Shouldly;
using TeacherDev.Web.Tests.Features.Imports;
using Xunit;

namespace TeacherDev.Web.Tests.Setup.Servers.Kills;

/// <summary>
/// An import that is killed at any moment leaves all of it or nothing: half of the kills fall anywhere, half are aimed at the
/// transaction that writes.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int People = 40, RowsAPerson = 60, Rows = People * RowsAPerson;

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_kill_at_any_moment_leaves_all_of_an_import_or_nothing(string engine)
    {
        var kills = Killing.Times(10);
        await using var keeping = await Keeping.On(engine);
        using var killing = new Killing(keeping);
        (await keeping.Run("migrate")).Code.ShouldBe(0);
        (await keeping.Run("import", "roster", killing.Kept("roster.xlsx", Roster()))).Code.ShouldBe(0);
        var watch = Stopwatch.StartNew();
        (await keeping.Run("import", "records", killing.Kept("whole.xlsx", Records("whole")))).Code.ShouldBe(0);
        var whole = watch.Elapsed;

        var (cutOff, inside) = (new List<string>(), 0);
        for (var kill = 1; kill <= kills; kill++)
        {
            var file = killing.Kept($"kill-{kill}.xlsx", Records($"kill-{kill}"));
            using var process = keeping.Program.Start(["import", "records", file, .. keeping.Settings]);
            // The first third is the start of the program; what follows is reading, judging, writing, standings.
            var seen = kill % 2 == 0 ? await killing.Inside(process, killing.PartOf(whole, 0, 0.5)) : await killing.After(process, killing.PartOf(whole, 0.3, 1));
            var entries = await Entries(keeping, $"kill-{kill}");
            var batches = await keeping.Count($"SELECT count(*) FROM \"ImportBatches\" WHERE \"FileName\" = 'kill-{kill}.xlsx' AND \"State\" = 'Done'");
            var files = await keeping.Count($"SELECT count(*) FROM \"ImportFiles\" f JOIN \"ImportBatches\" b ON b.\"Id\" = f.\"BatchId\" WHERE b.\"FileName\" = 'kill-{kill}.xlsx'");
            var audited = await keeping.Count($"SELECT count(*) FROM \"Audit\" WHERE \"Action\" = 'import.done' AND \"Detail\" LIKE '%kill-{kill}.xlsx%'");
            (entries, batches, files, audited).ShouldBeOneOf((0L, 0L, 0L, 0L), ((long)Rows, 1L, 1L, 1L));
            if (entries == 0)
            {
                cutOff.Add(file);
                inside += seen ? 1 : 0;
            }
        }

        output.WriteLine($"{engine}: {cutOff.Count} of {kills} kills were in time, {inside} inside the transaction; a whole import takes {whole.TotalSeconds:0.0} s.");
        inside.ShouldBePositive();
        (await keeping.Run("verify")).ShouldSatisfyAllConditions(ran => ran.Code.ShouldBe(0, ran.Out + ran.Error));

        foreach (var file in cutOff)
        {
            (await keeping.Run("import", "records", file)).Code.ShouldBe(0);
        }

        (await keeping.Count("SELECT count(*) FROM \"LedgerEntries\"")).ShouldBe((kills + 1L) * Rows);
        (await keeping.Run("verify")).ShouldSatisfyAllConditions(ran => ran.Code.ShouldBe(0, ran.Out + ran.Error));
    }

    private static Task<long> Entries(Keeping keeping, string name) =>
        keeping.Count($"SELECT count(*) FROM \"LedgerEntries\" WHERE \"Project\" LIKE '{name} x%'");

    private static byte[] Roster() => Books.Roster("2024-12-31", [.. Enumerable.Range(1, People).Select(p => new Books.Person($"T{p}", $"金海{p}"))]);

    private static byte[] Records(string name) => Books.Records([.. Enumerable.Range(0, Rows).Select(r =>
        new Books.Record($"T{r % People + 1}", $"金海{r % People + 1}", Project: $"{name} x{r}"))]);
}
