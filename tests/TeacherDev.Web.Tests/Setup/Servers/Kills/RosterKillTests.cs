using System.Diagnostics;
using Shouldly;
using TeacherDev.Web.Tests.Features.Imports;
using Xunit;

namespace TeacherDev.Web.Tests.Setup.Servers.Kills;

/// <summary>A roster that is killed while it is written brings everybody or nobody.</summary>
public sealed class RosterKillTests(ITestOutputHelper output)
{
    private const int People = 300;

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_kill_while_a_roster_is_written_leaves_all_of_it_or_nothing(string engine)
    {
        var kills = Killing.Times(2);
        await using var keeping = await Keeping.On(engine);
        using var killing = new Killing(keeping);
        (await keeping.Run("migrate")).Code.ShouldBe(0);
        var watch = Stopwatch.StartNew();
        (await keeping.Run("import", "roster", killing.Kept("whole.xlsx", Roster("W")))).Code.ShouldBe(0);
        var (took, all) = (watch.Elapsed, await Brought(keeping, "W", "whole"));
        all.ShouldAllBe(count => count > 0);

        var (cutOff, inside) = (new List<string>(), 0);
        for (var kill = 1; kill <= kills; kill++)
        {
            var file = killing.Kept($"kill-{kill}.xlsx", Roster($"K{kill}-"));
            var before = await Sums.Of(keeping);
            using var process = keeping.Program.Start(["import", "roster", file, .. keeping.Settings]);
            var seen = await killing.Inside(process, killing.PartOf(took, 0, 0.3));
            var brought = await Brought(keeping, $"K{kill}-", $"kill-{kill}");
            if (brought.Any(count => count > 0))
            {
                brought.ShouldBe(all);
                continue;
            }

            (await Sums.Of(keeping)).ShouldBe(before);
            cutOff.Add(file);
            inside += seen ? 1 : 0;
        }

        output.WriteLine($"{engine}: {cutOff.Count} of {kills} kills were in time, {inside} inside the transaction; a whole roster takes {took.TotalSeconds:0.0} s.");
        inside.ShouldBePositive();
        foreach (var file in cutOff)
        {
            (await keeping.Run("import", "roster", file)).Code.ShouldBe(0);
        }

        (await keeping.Count("SELECT count(*) FROM \"Teachers\"")).ShouldBe((kills + 1L) * People);
        (await keeping.Run("verify")).ShouldSatisfyAllConditions(ran => ran.Code.ShouldBe(0, ran.Out + ran.Error));
    }

    /// <summary>The rows of each kind that a roster brought; of a whole one, every kind has some.</summary>
    private static async Task<long[]> Brought(Keeping keeping, string prefix, string file)
    {
        var whose = $"(SELECT \"Id\" FROM \"Teachers\" WHERE \"Number\" LIKE '{prefix}%')";
        string[] hanging = ["Placements", "TeacherFacts", "Standings", "RosterLines"];
        var counts = new List<long>
        {
            await keeping.Count($"SELECT count(*) FROM \"Teachers\" WHERE \"Number\" LIKE '{prefix}%'"),
            await keeping.Count($"SELECT count(*) FROM \"ImportBatches\" WHERE \"FileName\" = '{file}.xlsx'"),
            await keeping.Count($"SELECT count(*) FROM \"Audit\" WHERE \"Action\" = 'import.done' AND \"Detail\" LIKE '%{file}.xlsx%'"),
        };
        foreach (var table in hanging)
        {
            counts.Add(await keeping.Count($"SELECT count(*) FROM \"{table}\" WHERE \"TeacherId\" IN {whose}"));
        }

        return [.. counts];
    }

    private static byte[] Roster(string prefix) =>
        Books.Roster("2024-12-31", [.. Enumerable.Range(1, People).Select(p => new Books.Person($"{prefix}{p}", $"金海{p}", Phone: $"1993{p:0000000}"))]);
}
