using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Imports;

public sealed class ImportCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("teacherdev-import-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Kept(byte[] file, string name = "file.xlsx")
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, file);
        return path;
    }

    private static readonly Books.Person[] Two = [new("T1", "金海文"), new("T2", "罗娜")];

    [Fact]
    public async Task A_roster_and_its_records_come_in_and_say_their_counts()
    {
        await using var app = new TestApp();
        (await app.Command("import roster", Kept(Books.Roster("2026-10-31", Two)))).Code.ShouldBe(0);
        var ran = await app.Command("import records", Kept(Books.Records(new("T1", "金海文"), new("X9", "某某"))), "--json");
        ran.Code.ShouldBe(0);
        var json = JsonDocument.Parse(ran.Out).RootElement;
        json.EnumerateObject().Select(p => p.Name).ShouldBe(["accepted", "updated", "duplicates", "sheets", "warnings", "rejected"]);
        (json.GetProperty("accepted").GetInt32(), json.GetProperty("duplicates").GetInt32()).ShouldBe((1, 0));
        json.GetProperty("sheets").GetProperty("国内培训").GetProperty("rejected").GetInt32().ShouldBe(1);
        var row = json.GetProperty("rejected")[0];
        (row.GetProperty("sheet").GetString(), row.GetProperty("row").GetInt32()).ShouldBe(("国内培训", 4));
        var fault = row.GetProperty("faults")[0];
        fault.EnumerateObject().Select(p => p.Name).ShouldBe(["column", "value", "code", "reason"]);
        (fault.GetProperty("column").GetString(), fault.GetProperty("value").GetString(), fault.GetProperty("code").GetString()).ShouldBe(("工号", "X9", "unknown-teacher"));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_at_all()
    {
        await using var app = new TestApp();
        var ran = await app.Command("import roster", Kept(Books.Roster("2026-10-31", Two)), "--dry-run", "--json");
        (ran.Code, JsonDocument.Parse(ran.Out).RootElement.GetProperty("accepted").GetInt32()).ShouldBe((0, 6));
        (await app.Db(async db => (await db.Teachers.CountAsync(), await db.ImportBatches.CountAsync(), await db.Audit.CountAsync(a => a.Action.StartsWith("import"))))).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task A_second_run_writes_no_row()
    {
        await using var app = new TestApp();
        var file = Kept(Books.Roster("2026-10-31", Two));
        await app.Command("import roster", file);
        (await app.Command("import roster", file)).Code.ShouldBe(0);
        (await app.Db(async db => (await db.ImportBatches.CountAsync(), await db.TeacherFacts.CountAsync(), await db.Placements.CountAsync()))).ShouldBe((1, 18, 2));
    }

    [Theory]
    [InlineData("import records", "国内培训")]
    public async Task A_file_that_cannot_be_taken_ends_with_two(string command, string sheet)
    {
        await using var app = new TestApp();
        var ran = await app.Command(command, Kept(Books.Roster("2026-10-31", Two)));
        ran.Code.ShouldBe(2);
        ran.Error.ShouldContain(sheet);
        (await app.Command(command, Kept("no workbook"u8.ToArray()))).Code.ShouldBe(2);
        (await app.Db(db => db.ImportBatches.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_one()
    {
        await using var app = new TestApp();
        (await app.Command("import roster", Path.Combine(folder, "nowhere.xlsx"))).Code.ShouldBe(1);
    }

    [Fact]
    public async Task The_brake_ends_with_three_until_yes_is_said()
    {
        await using var app = new TestApp();
        await app.Command("import roster", Kept(Books.Roster("2026-10-31", Two)));
        var leaving = Kept(Books.Roster("2026-11-10", Two[0], Two[1] with { End = "2026-11-01" }));
        (await app.Command("import roster", leaving)).Code.ShouldBe(3);
        (await app.Db(db => db.Placements.CountAsync(p => p.EndOn != null))).ShouldBe(0);
        (await app.Command("import roster", leaving, "--yes")).Code.ShouldBe(0);
        (await app.Db(db => db.Placements.CountAsync(p => p.EndOn != null))).ShouldBe(1);
    }

    [Fact]
    public async Task Refused_rows_are_kept_to_be_mended_with_the_files_date()
    {
        await using var app = new TestApp();
        var output = Path.Combine(folder, "refused.xlsx");
        (await app.Command("import roster", Kept(Books.Roster("2026-10-31", Two[0], new("T3", "无校", School: "99"))), "--rejected", output)).Code.ShouldBe(0);
        var again = await app.Command("import roster", output, "--dry-run", "--json");
        var json = JsonDocument.Parse(again.Out).RootElement;
        json.GetProperty("rejected").GetArrayLength().ShouldBe(2);
        json.GetProperty("sheets").EnumerateObject().Select(s => s.Name).ShouldBe(["学校", "教师", "任职经历"]);
    }

    [Fact]
    public async Task Refused_rows_that_cannot_be_kept_stop_the_import_whole()
    {
        await using var app = new TestApp();
        var file = Kept(Books.Roster("2026-10-31", Two[0], new("T3", "无校", School: "99")));
        foreach (var output in new[] { Path.Combine(folder, "nowhere", "refused.xlsx"), file })
        {
            var ran = await app.Command("import roster", file, "--rejected", output);
            (ran.Code, ran.Out).ShouldBe((1, ""));
            ran.Error.ShouldContain(output);
            (await app.Db(db => db.Teachers.AnyAsync())).ShouldBeFalse();
        }

        (await app.Command("import roster", file, "--dry-run")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Today_may_be_another_day()
    {
        await using var app = new TestApp();
        await app.Command("import roster", Kept(Books.Roster("2026-10-31", Two)));
        var file = Kept(Books.Records(new Books.Record("T1", "金海文")));
        var ran = await app.Command("import records", file, "--today", "2024-11-29", "--json");
        JsonDocument.Parse(ran.Out).RootElement.GetProperty("rejected")[0].GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe("completion-in-future");
    }
}
