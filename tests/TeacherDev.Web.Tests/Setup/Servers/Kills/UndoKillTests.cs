using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Features.Imports;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Setup.Servers.Kills;

/// <summary>An import that is being taken back when the program is killed is taken back whole or stands whole, and whoever asked is told.</summary>
public sealed class UndoKillTests(ITestOutputHelper output)
{
    private const int People = 40, RowsAPerson = 60, Rows = People * RowsAPerson;

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_kill_while_an_import_is_taken_back_takes_all_of_it_back_or_nothing(string engine)
    {
        var kills = Killing.Times(2);
        await using var keeping = await Keeping.On(engine);
        using var killing = new Killing(keeping);
        (await keeping.Run("migrate")).Code.ShouldBe(0);
        (await keeping.Run("import", "roster", killing.Kept("roster.xlsx", Roster()))).Code.ShouldBe(0);
        for (var kill = 1; kill <= kills; kill++)
        {
            (await keeping.Run("import", "records", killing.Kept($"kill-{kill}.xlsx", Records($"kill-{kill}")))).Code.ShouldBe(0);
        }

        var password = await Doors.NewHr(keeping);
        string[] settings = [.. keeping.Settings, "--Proxy:Trusted:0=127.0.0.1", "--Imports:SilentSeconds=4", "--SignIn:SecondStepFor=none"];
        var node = await Node.Start(keeping.Program, settings);
        var proxy = new Proxy(node.Address);
        using var browser = proxy.Browser();
        await browser.FirstSignIn(password);
        var (cutOff, inside) = (new List<long>(), 0);
        for (var kill = 1; kill <= kills; kill++)
        {
            var import = await keeping.Count($"SELECT \"Id\" FROM \"ImportBatches\" WHERE \"FileName\" = 'kill-{kill}.xlsx'");
            await AskedBack(browser, import);
            while (await State(keeping, import) == "UndoAsked")
            {
                await Task.Delay(2);
            }

            var seen = await killing.Inside(node.Process, killing.PartOf(TimeSpan.FromSeconds(0.4), 0, 1));
            var (state, taken) = (await State(keeping, import), await TakenBack(keeping, import));
            (state, taken).ShouldBeOneOf(("Undoing", (0, 0)), ("Undone", (Rows, 1)));
            if (state == "Undoing")
            {
                cutOff.Add(import);
                inside += seen ? 1 : 0;
            }

            node.Dispose();
            node = await Node.Start(keeping.Program, settings);
            proxy.Node = node.Address;
        }

        output.WriteLine($"{engine}: {cutOff.Count} of {kills} kills were in time, {inside} inside the transaction.");
        inside.ShouldBePositive();
        foreach (var import in cutOff)
        {
            await Until(keeping, import, "Done");
            (await browser.Open($"/imports/{import}")).ShouldBe(HttpStatusCode.OK).Has(".notice.warn").ShouldBeTrue();
            await AskedBack(browser, import);
            await Until(keeping, import, "Undone");
            (await TakenBack(keeping, import)).ShouldBe((Rows, 1));
        }

        await node.Kill();
        node.Dispose();
        (await keeping.Run("verify")).ShouldSatisfyAllConditions(ran => ran.Code.ShouldBe(0, ran.Out + ran.Error));
    }

    private static async Task AskedBack(HttpClient browser, long import) =>
        (await (await browser.Open($"/imports/{import}")).Submit("#undoing", ("reason", "传错了文件"))).ShouldBe(HttpStatusCode.Redirect);

    private static async Task<string?> State(Keeping keeping, long import) => (string?)await keeping.Ask($"SELECT \"State\" FROM \"ImportBatches\" WHERE \"Id\" = {import}");

    private static async Task<(long Reversed, long Audited)> TakenBack(Keeping keeping, long import) => (
        await keeping.Count($"SELECT count(*) FROM \"LedgerEntries\" r JOIN \"LedgerEntries\" e ON e.\"Id\" = r.\"ReversesId\" WHERE e.\"BatchId\" = {import}"),
        await keeping.Count($"SELECT count(*) FROM \"Audit\" WHERE \"Action\" = 'import.undone' AND \"SubjectId\" = '{import}'"));

    private static async Task Until(Keeping keeping, long import, string state)
    {
        for (var tries = 0; await State(keeping, import) != state; tries++)
        {
            Assert.True(tries < 600, $"Import {import} does not become {state}.");
            await Task.Delay(50);
        }
    }

    private static byte[] Roster() => Books.Roster("2024-12-31", [.. Enumerable.Range(1, People).Select(p => new Books.Person($"T{p}", $"金海{p}"))]);

    private static byte[] Records(string name) => Books.Records([.. Enumerable.Range(0, Rows).Select(r =>
        new Books.Record($"T{r % People + 1}", $"金海{r % People + 1}", Project: $"{name} x{r}"))]);
}
