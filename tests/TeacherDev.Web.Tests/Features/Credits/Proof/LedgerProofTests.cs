using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Credits.Commands.Chain;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits.Proof;

/// <summary>The ledger's chain from the command line: verified in the database and as an exported file.</summary>
public sealed class LedgerProofTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("teacherdev-ledger-").FullName;
    private readonly TestApp app = new();
    private Teacher shen = null!;

    public LedgerProofTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    private string Exported => Path.Combine(folder, "ledger.jsonl");

    public async ValueTask InitializeAsync()
    {
        shen = await app.Shen();
        await app.Reverse(await app.Entry(shen, "2026-11-02", "重复录入", 8), "duplicate");
    }

    [Theory]
    [InlineData("UPDATE LedgerEntries SET Tenths = Tenths + 100 WHERE Id = 6", "Ledger entry 6 of teacher 20100007 (no. 6 in the chain): changed behind the application’s back: hours")]
    [InlineData("UPDATE LedgerEntries SET Passed = TRUE, Project = '新' WHERE Id = 7", "Ledger entry 7 of teacher 20100007 (no. 7 in the chain): changed behind the application’s back: project, result")]
    [InlineData("DELETE FROM LedgerEntries WHERE Id = 2", "Ledger entry 2 of teacher 20100007 (no. 2 in the chain): deleted behind the application’s back")]
    [InlineData("UPDATE LedgerLinks SET Hash = (SELECT Hash FROM LedgerLinks WHERE Position = 8) WHERE Position = 3", "Ledger entry 3 of teacher 20100007 (no. 3 in the chain): its link does not fit")]
    [InlineData("DELETE FROM LedgerLinks WHERE Position = 11", "The chain ends at entry no. 10; recorded were 11")]
    [InlineData("DELETE FROM LedgerLinks WHERE Position IN (4, 5)", "The chain has no entries no. 4 to 5")]
    [InlineData("UPDATE LedgerRoots SET Position = 3, Entries = 3", "does not stand in this chain")]
    [InlineData("UPDATE LedgerEntries SET Level = 'Countx' WHERE Id = 4", "changed behind the application’s back: level")]
    public async Task Verify_names_the_first_place_where_the_ledger_was_touched(string sql, string said)
    {
        await app.Database.Tell(sql);
        var ran = await app.Command("verify");
        ran.Code.ShouldBe(1);
        OfTheChain(ran)[0].ShouldContain(said);
    }

    [Fact]
    public async Task The_exported_file_is_the_database_and_proves_itself_without_it()
    {
        var done = await app.Command("export ledger", "--out", Exported);
        done.Code.ShouldBe(0, done.Error);
        var head = await app.Db(db => db.LedgerHeads.SingleAsync());
        done.Out.ShouldContain($"11 entries, root {LedgerRoot.Shorten(head.Hash)}");

        var lines = (await File.ReadAllLinesAsync(Exported)).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        lines[^1].GetProperty("hash").GetString().ShouldBe(Convert.ToHexStringLower(head.Hash));
        var entries = await app.Db(db => db.LedgerEntries.AsNoTracking().OrderBy(e => e.Id).ToListAsync());
        lines.Where(l => l.TryGetProperty("entry", out _)).Select(l => string.Join('|', l.GetProperty("entry").EnumerateObject().Select(p => p.Value.GetString())))
            .ShouldBe(entries.Select(e => string.Join('|', EntryForm.Of(e))));

        // Another machine: its own database does not hold a line of it.
        using var elsewhere = new TestApp();
        var ran = await elsewhere.Command("verify", "--file", Exported, "--root", LedgerRoot.Shorten(head.Hash));
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Out.ShouldContain("11 entries in the chain");
        ran.Out.ShouldContain($"The root {LedgerRoot.Shorten(head.Hash)} stands at entry no. 11");
        (await app.Db(db => db.Audit.Where(a => a.Action == "ledger.exported").CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_was_changed_cut_or_is_no_export_is_refused_with_the_place()
    {
        await app.Command("export ledger", "--out", Exported);
        var lines = await File.ReadAllLinesAsync(Exported);
        (await Checked([.. lines.Select(l => l.Replace("\"tenths\":\"600\"", "\"tenths\":\"900\""))]))
            .ShouldBe((1, $"Ledger entry 2 of teacher in row {shen.Id} (no. 2 in the chain): changed behind the application’s back: hours\n"));
        (await Checked(lines[..^1])).Error.ShouldContain("The file ends after entry no. 11");
        (await Checked([.. lines[..5], .. lines[6..]])).Error.ShouldContain("The chain has no entries no.");
        (await Checked([.. lines[..^2], lines[^1]])).Error.ShouldContain("The chain ends at entry no. 10; recorded were 11");
        (await Checked(["no json"])).Error.ShouldContain("line 1 cannot be read");
        (await Checked([.. lines[..4], "{}", .. lines[4..]])).Error.ShouldContain("line 5 cannot be read");
        (await app.Command("verify", "--file", Path.Combine(folder, "none"))).Error.ShouldContain("cannot be read");
    }

    [Theory]
    [InlineData(5, 6, 5)]
    [InlineData(2, 9, 2)]
    public async Task Lines_of_a_file_that_changed_places_are_named_as_that(int one, int other, int broken)
    {
        await app.Command("export ledger", "--out", Exported);
        var lines = await File.ReadAllLinesAsync(Exported);
        var first = Array.FindIndex(lines, l => l.Contains("\"position\":1,\"form\"", StringComparison.Ordinal)) - 1;
        (lines[first + one], lines[first + other]) = (lines[first + other], lines[first + one]);

        (await Checked(lines)).ShouldBe((1, $"Line {first + broken + 1} of the file is entry no. {other}, where no. {broken} belongs: the lines stand out of order. What follows was not checked\n"));
        var copied = await Checked([.. lines[..(first + 2)], lines[first + 1], .. lines[(first + 2)..]]);
        copied.Error.ShouldContain($"Line {first + 3} of the file is entry no. 1, where no. 2 belongs");
    }

    [Fact]
    public async Task An_earlier_export_or_a_printed_root_finds_out_a_ledger_that_was_cut_and_sealed_anew()
    {
        await app.Command("export ledger", "--out", Exported);
        var printed = LedgerRoot.Shorten((await app.Db(db => db.LedgerHeads.SingleAsync())).Hash);
        await app.Entry(shen, "2026-11-05", "后来的培训", 4);
        var ran = await app.Command("verify", "--anchors", Exported, "--root", printed);
        OfTheChain(ran).ShouldBeEmpty();
        ran.Out.ShouldContain($"The root {printed} stands at entry no. 11");

        await app.Database.Tell(
            "DELETE FROM LedgerLinks WHERE Position > 9; DELETE FROM LedgerEntries WHERE Id > 9;"
            + "UPDATE LedgerHeads SET (Position, Hash) = (SELECT Position, Hash FROM LedgerLinks WHERE Position = 9)");
        OfTheChain(await app.Command("verify")).ShouldBeEmpty();
        ran = await app.Command("verify", "--anchors", Exported, "--root", printed);
        ran.Code.ShouldBe(1);
        OfTheChain(ran).Select(line => line[..line.IndexOf(" does not stand", StringComparison.Ordinal)])
            .ShouldBe(["The root “end of ledger.jsonl”", $"The root “{printed}”"]);
        (await app.Command("verify", "--root", "xyz")).Error.ShouldContain("“xyz” is no root");
    }

    [Fact]
    public async Task A_month_that_is_over_gets_its_root_once_for_auditors_and_printed_reports()
    {
        var auditor = await app.SignIn("auditor");
        (await auditor.Open("/audit/roots")).TextOf(".empty").ShouldContain("还没有结束的月份");
        var own = await app.SignInAs(shen);
        (await own.Open("/credits/transcript")).Text.ShouldNotContain("校验值");

        app.Clock.Is("2026-12-01", "00:05");
        (await app.With((CloseMonths months) => months.Run(default))).ShouldBe(1);
        (await app.With((CloseMonths months) => months.Run(default))).ShouldBe(0);
        var root = await app.Db(db => db.LedgerRoots.SingleAsync(r => r.Kind == RootKind.Month));
        root.Short.Length.ShouldBe(19);

        var page = await auditor.Open("/audit/roots");
        page.TextsOf("tbody tr").ShouldBe([$"2026-11 {root.Short} 完整值{Convert.ToHexStringLower(root.Hash)} 11 11 2026-12-01 00:05"]);
        page.Text.ShouldContain("校验链始于2026-11-21 09:00，从第一条记录开始。");
        (await own.Open("/credits/transcript")).Text.ShouldContain($"台账校验值（2026-11）： {root.Short}。代表截至该月末登记的全部记录");
        (await own.Open("/audit/roots")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        var found = await app.Command("verify", "--root", root.Short);
        OfTheChain(found).ShouldBeEmpty();
        found.Out.ShouldContain($"The root {root.Short} stands at entry no. 11");

        var workbook = Path.Combine(folder, "yearly.xlsx");
        (await app.Command("export yearly", "2025", "--out", workbook)).Code.ShouldBe(0);
        using var book = new ClosedXML.Excel.XLWorkbook(workbook);
        book.Worksheet("Cover").CellsUsed().Select(c => c.GetString()).ShouldContain(text => text.StartsWith($"Ledger root 2026-11: {root.Short}. ", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync()
    {
        app.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Without what the other checks say: this world writes entries and leaves the standings as they are.</summary>
    private static List<string> OfTheChain(Ran ran) => [.. ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(l => !l.StartsWith("teacher ", StringComparison.Ordinal) && !l.StartsWith("database file", StringComparison.Ordinal))];

    private async Task<(int Code, string Error)> Checked(string[] lines)
    {
        var path = Path.Combine(folder, "changed.jsonl");
        await File.WriteAllLinesAsync(path, lines);
        var ran = await app.Command("verify", "--file", path);
        return (ran.Code, ran.Error);
    }
}
