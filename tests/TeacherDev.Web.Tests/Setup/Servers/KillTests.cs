using System.Diagnostics;
using System.Globalization;
using Shouldly;
using TeacherDev.Web.Tests.Features.Imports;
using Xunit;

namespace TeacherDev.Web.Tests.Setup.Servers;

/// <summary>
/// An import that is killed at any moment leaves all of it or nothing. Ten kills an engine in the checks; the environment's
/// <c>TEACHERDEV_KILLS</c> asks for more.
/// </summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int People = 40, RowsAPerson = 60, Rows = People * RowsAPerson, Seed = 20261125;
    private readonly string folder = Directory.CreateTempSubdirectory("teacherdev-kill-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_kill_at_any_moment_leaves_all_of_an_import_or_nothing(string engine)
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("TEACHERDEV_KILLS") ?? "10", CultureInfo.InvariantCulture);
        await using var keeping = await Keeping.On(engine);
        (await keeping.Run("migrate")).Code.ShouldBe(0);
        (await keeping.Run("import", "roster", Kept("roster.xlsx", Roster()))).Code.ShouldBe(0);
        var watch = Stopwatch.StartNew();
        (await keeping.Run("import", "records", Kept("whole.xlsx", Records("whole")))).Code.ShouldBe(0);
        var whole = watch.Elapsed;

        var random = new Random(Seed);
        var cutOff = new List<int>();
        for (var kill = 1; kill <= kills; kill++)
        {
            var file = Kept($"kill-{kill}.xlsx", Records($"kill-{kill}"));
            using (var process = keeping.Program.Start(["import", "records", file, .. keeping.Settings]))
            {
                // The first third is the start of the program; what follows is reading, judging, writing, standings.
                await Task.Delay(whole * (0.3 + 0.7 * random.NextDouble()));
                process.Kill();
                await process.WaitForExitAsync();
            }

            await (keeping.Server?.Alone() ?? Task.CompletedTask);
            var entries = await Entries(keeping, $"kill-{kill}");
            var batches = await keeping.Count($"SELECT count(*) FROM \"ImportBatches\" WHERE \"FileName\" = 'kill-{kill}.xlsx' AND \"State\" = 'Done'");
            var files = await keeping.Count($"SELECT count(*) FROM \"ImportFiles\" f JOIN \"ImportBatches\" b ON b.\"Id\" = f.\"BatchId\" WHERE b.\"FileName\" = 'kill-{kill}.xlsx'");
            var audited = await keeping.Count($"SELECT count(*) FROM \"Audit\" WHERE \"Action\" = 'import.done' AND \"Detail\" LIKE '%kill-{kill}.xlsx%'");
            (entries, batches, files, audited).ShouldBeOneOf((0L, 0L, 0L, 0L), ((long)Rows, 1L, 1L, 1L));
            if (entries == 0)
            {
                cutOff.Add(kill);
            }
        }

        output.WriteLine($"{engine}: {cutOff.Count} of {kills} kills were in time; a whole import takes {whole.TotalSeconds:0.0} s; seed {Seed}.");
        cutOff.ShouldNotBeEmpty();
        (await keeping.Run("verify")).ShouldSatisfyAllConditions(ran => ran.Code.ShouldBe(0, ran.Out + ran.Error));

        foreach (var kill in cutOff)
        {
            (await keeping.Run("import", "records", Path.Combine(folder, $"kill-{kill}.xlsx"))).Code.ShouldBe(0);
        }

        (await keeping.Count("SELECT count(*) FROM \"LedgerEntries\"")).ShouldBe((kills + 1L) * Rows);
        (await keeping.Run("verify")).ShouldSatisfyAllConditions(ran => ran.Code.ShouldBe(0, ran.Out + ran.Error));
    }

    private static Task<long> Entries(Keeping keeping, string name) =>
        keeping.Count($"SELECT count(*) FROM \"LedgerEntries\" WHERE \"Project\" LIKE '{name} x%'");

    private static byte[] Roster() => Books.Roster("2024-12-31", [.. Enumerable.Range(1, People).Select(p => new Books.Person($"T{p}", $"金海{p}"))]);

    private static byte[] Records(string name) => Books.Records([.. Enumerable.Range(0, Rows).Select(r =>
        new Books.Record($"T{r % People + 1}", $"金海{r % People + 1}", Project: $"{name} x{r}"))]);

    private string Kept(string name, byte[] bytes)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }
}
