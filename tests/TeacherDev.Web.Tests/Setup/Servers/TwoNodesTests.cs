using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Features.Imports;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Setup.Servers;

/// <summary>Two processes on one PostgreSQL behind one proxy.</summary>
public sealed class TwoNodesTests : IDisposable
{
    private const int Teachers = 100, RowsAPerson = 150, Rows = Teachers * RowsAPerson;
    private readonly string folder = Directory.CreateTempSubdirectory("teacherdev-nodes-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Signed_in_at_one_one_works_at_the_other_and_the_death_of_one_in_mid_import_loses_and_doubles_nothing()
    {
        await using var keeping = await Keeping.On("PostgreSql");
        var roster = Path.Combine(folder, "roster.xlsx");
        await File.WriteAllBytesAsync(roster, Books.Roster("2024-12-31", [.. Enumerable.Range(1, Teachers).Select(p => new Books.Person($"T{p}", $"金海{p}"))]));
        (await keeping.Run("migrate")).Code.ShouldBe(0);
        (await keeping.Run("import", "roster", roster)).Code.ShouldBe(0);
        var password = await Doors.NewHr(keeping);

        string[] settings = [.. keeping.Settings, "--Proxy:Trusted:0=127.0.0.1", "--Imports:SilentSeconds=4", "--SignIn:SecondStepFor=none"];
        using var elsewhere = new Executable();
        using var first = await Node.Start(keeping.Program, settings);
        using var second = await Node.Start(elsewhere, settings);
        var proxy = new Proxy(first.Address);
        using var browser = proxy.Browser();

        await browser.FirstSignIn(password);

        // The same cookie, the other node; and a form that one node drew is taken by the other.
        proxy.Node = second.Address;
        (await browser.Open("/imports")).ShouldBe(HttpStatusCode.OK).Has("form").ShouldBeTrue();
        var drawnBySecond = await browser.Open("/imports");
        proxy.Node = first.Address;
        var sent = (await Send(browser, drawnBySecond)).ShouldBe(HttpStatusCode.Redirect);
        var id = int.Parse(sent.Location!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        await Until(keeping, id, "Checked");

        // Whoever gets the word takes the work at once; the other looks every few seconds.
        await using (await keeping.Server!.Held("LedgerEntries"))
        {
            await Confirmed(await browser.Open($"/imports/{id}"));
            await keeping.Server.IsTold("INSERT INTO \"LedgerEntries\"%");
            await first.Kill();
        }

        (await keeping.Count("SELECT count(*) FROM \"LedgerEntries\"")).ShouldBe(0);

        proxy.Node = second.Address;
        await Until(keeping, id, "Checked");
        var again = (await browser.Open($"/imports/{id}")).ShouldBe(HttpStatusCode.OK);
        again.Has(".notice.warn").ShouldBeTrue(again.Text);
        await Confirmed(again);
        await Until(keeping, id, "Done");
        (await keeping.Count("SELECT count(*) FROM \"LedgerEntries\"")).ShouldBe(Rows);
        (await keeping.Count("SELECT count(*) FROM \"Audit\" WHERE \"Action\" = 'import.done'")).ShouldBe(2);
        (await keeping.Run("verify")).ShouldSatisfyAllConditions(ran => ran.Code.ShouldBe(0, ran.Out + ran.Error));
    }

    private static async Task<Page> Send(HttpClient browser, Page form)
    {
        var content = new MultipartFormDataContent
        {
            { new StringContent("Records"), "Kind" },
            { new StringContent(form.Token), "__RequestVerificationToken" },
            { new ByteArrayContent(Records()), "File", "records.xlsx" },
        };
        return await browser.Ask(new(HttpMethod.Post, "/imports") { Content = content });
    }

    private static byte[] Records() => Books.Records([.. Enumerable.Range(0, Rows).Select(r =>
        new Books.Record($"T{r % Teachers + 1}", $"金海{r % Teachers + 1}", Project: $"课程 {r}"))]);

    private static async Task Confirmed(Page page) => (await page.Submit("#confirmation")).ShouldBe(HttpStatusCode.Redirect);

    private static async Task Until(Keeping keeping, int import, string state)
    {
        for (var tries = 0; (string?)await keeping.Ask($"SELECT \"State\" FROM \"ImportBatches\" WHERE \"Id\" = {import}") != state; tries++)
        {
            Assert.True(tries < 1_200, $"Import {import} does not become {state}.");
            await Task.Delay(50);
        }
    }
}
