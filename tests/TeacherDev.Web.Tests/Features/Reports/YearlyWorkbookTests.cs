using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Reports;

public sealed class YearlyWorkbookTests : IDisposable
{
    readonly TestApp app = new();
    readonly string folder = Directory.CreateTempSubdirectory("yearly-").FullName;

    [Fact]
    public async Task Hours_stand_at_the_school_of_the_day_of_completion_and_heads_at_that_of_the_years_last_day()
    {
        await SmallDistrict.In(app);
        using var book = await Open("2025");
        book.Worksheet("By school").Lines(5, 15).ShouldBe(
        [
            "S1 | 第一小学 | 小学 | 城区 | 2 | 1 | 0.5 | 38 | 19 | 0 | 8 | 0 | 30 | 0 | 0",
            "S2 | 第二中学 | 初中 | 镇区 | 1 | 1 | 1 | 20 | 20 | 0 | 0 | 0 | 0 | 20 | 0",
            " | no school |  |  | 1 | 1 | 1 | 5 | 5 | 0 | 0 | 0 | 5 | 0 | 0",
            " | Total |  |  | 4 | 3 | 0.75 | 63 | 15.8 | 0 | 8 | 0 | 35 | 20 | 0",
        ]);
    }

    [Fact]
    public async Task Every_teacher_stands_with_hours_by_level_and_mode_and_each_duty()
    {
        await SmallDistrict.In(app);
        using var book = await Open("2025");
        var sheet = book.Worksheet("By teacher");
        sheet.Lines(5, 20).ShouldBe(
        [
            "T1 | 林静 | 第一小学 | 专任教师 | 2010-09-01 | In post | 30 | 0 | 0 | 0 | 30 | 0 | 0 | 30 | 0 | 0 | 0 | 0 | 0 | 0",
            "T5 | =HYPERLINK(\"http://x\") | 第一小学 |  | 2010-09-01 | In post | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
            "T3 | 陈新 | 第二中学 | 专任教师 | 2025-09-01 | In post | 20 | 0 | 0 | 0 | 0 | 20 | 0 | 0 | 0 | 0 | 20 | 0 | 0 | 0",
            "T4 | 赵无校 |  |  | 2010-09-01 | In post | 5 | 0 | 0 | 0 | 5 | 0 | 0 | 5 | 0 | 0 | 0 | 0 | 0 | 0",
            "T2 | 王芳 | 第一小学 | 专任教师 | 2010-09-01 | Left | 8 | 0 | 8 | 0 | 0 | 0 | 0 | 0 | 8 | 0 | 0 | 0 | 0 | 0",
            "Total | 5 |  |  |  |  | 63 | 0 | 8 | 0 | 35 | 20 | 0 | 35 | 8 | 0 | 20 | 0 | 0 | 0",
        ]);
        string Duties(int row) => string.Join(" | ", sheet.Line(row, 40).Split(" | ")[20..]);
        Duties(5).ShouldBe(" |  |  |  |  | 360 | 30 | Not met | 2025-12-31 |  | 24 | 30 | Completed | 2025-12-31 |  | 360 | 30 | Not met | 2025-12-31 | ");
        Duties(7).ShouldBe("180 | 20 | Behind pace | 2026-08-31 |  |  |  |  |  |  |  |  |  |  |  | 360 | 20 | Not met | 2025-12-31 | ");
    }

    [Fact]
    public async Task The_cover_says_what_counts_and_what_does_not()
    {
        await SmallDistrict.In(app);
        using var book = await Open("2025");
        var said = string.Join("\n", book.Worksheet("Cover").Lines(1, 2));
        said.ShouldContain("Yearly report on teachers' training, 2025");
        said.ShouldContain("As of | 2025-12-31");
        said.ShouldContain("Made at | 2026-11-21 09:00");
        said.ShouldContain("4 passed entries in the year, 63 hours in all.");
        said.ShouldContain("1 entries not passed, which count nowhere.");
        said.ShouldContain("1 entries reversed, which count nowhere.");
        said.ShouldContain("Yearly minimum (zj-year, version 2016.1)");
    }

    [Fact]
    public async Task The_summary_stands_beside_the_same_day_of_the_year_before()
    {
        await SmallDistrict.In(app);
        using var book = await Open("2026");
        var lines = book.Worksheet("Summary").Lines(4, 6);
        lines.Take(8).ShouldBe(
        [
            "Figures |  |  |  |  | ",
            "Figure | This year | Year before | Change |  | ",
            "Teachers in post | 4 | 4 | 0 |  | ",
            "of them full-time | 2 | 2 | 0 |  | ",
            "Trained | 1 | 3 | -2 |  | ",
            "Share trained | 0.25 | 0.75 | -0.5 |  | ",
            "Hours | 22.5 | 63 | -40.5 |  | ",
            "Hours per head | 5.6 | 15.8 | -10.2 |  | ",
        ]);
        lines.ShouldContain("over 36, up to 72 | 0 | 0 | 0 | 0 | ");
        lines.ShouldContain("none | 3 | 0.75 | 1 | 2 | ");
        lines.ShouldContain("Yearly minimum | 3 | 0 | 0 | 0 | 0.333333333333333");
    }

    [Fact]
    public async Task Who_is_short_stands_with_the_reason()
    {
        await SmallDistrict.In(app);
        using var book = await Open("2025");
        var lines = book.Worksheet("Who is short").Lines(4, 12);
        lines.Count(l => l.StartsWith("T1", StringComparison.Ordinal)).ShouldBe(2);
        lines.ShouldContain("T3 | 陈新 | 第二中学 | First-year induction | 2025-09-01 | 2026-08-31 | 180 | 20 | 160 | 1 | Behind pace | 160 hours short; Practice: 60 hours short");
        lines.ShouldContain("T5 | =HYPERLINK(\"http://x\") | 第一小学 | Yearly minimum | 2025-01-01 | 2025-12-31 | 24 | 0 | 24 | 0 | Not met | 24 hours short");
    }

    [Fact]
    public async Task Later_moves_change_nothing_of_last_year()
    {
        var small = await SmallDistrict.In(app);
        var before = Workbooks.Cells(await Make("2025"));
        await app.Db(async db =>
        {
            var post = await db.Placements.SingleAsync(p => p.TeacherId == small.Formula.Id);
            post.EndOn = new(2026, 8, 31);
            db.Placements.Add(new() { TeacherId = small.Formula.Id, SchoolId = small.Second.Id, Kind = PlacementKind.Post, StartOn = new(2026, 9, 1), RecordedAt = new(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc) });
            (await db.Placements.SingleAsync(p => p.TeacherId == small.Chen.Id)).EndOn = new(2026, 7, 31);
            db.LedgerEntries.Add(SmallDistrict.Entry(small.Lin, "2026-06-01", 99));
            (await db.Teachers.SingleAsync(t => t.Id == small.Formula.Id)).SchoolId = small.Second.Id;
            await db.SaveChangesAsync();
        });
        Workbooks.Cells(await Make("2025")).ShouldBe(before);
    }

    [Fact] // T13
    public async Task The_total_is_that_of_the_ledger_on_every_sheet()
    {
        var small = await SmallDistrict.In(app);
        var tenths = await app.Db(async db => (await db.LedgerEntries.AsNoTracking().ToListAsync()).GroupBy(e => e.TeacherId)
            .Sum(g => TeacherLedger.From(g).Entries.Where(e => e.Passed && e.CompletedOn.Year == 2025).Sum(e => e.Tenths)));
        tenths.ShouldBe(630);
        using var book = await Open("2025");
        book.Worksheet("Summary").Lines(4, 2).ShouldContain("Hours | 63");
        book.Worksheet("By school").Lines(5, 8)[^1].ShouldEndWith("| 63");
        book.Worksheet("By teacher").Lines(5, 7)[^1].ShouldEndWith("| 63");
        small.ShouldNotBeNull();
    }

    [Fact]
    public async Task It_opens_without_repair_prints_and_computes_nothing()
    {
        await SmallDistrict.In(app);
        var file = await Make("2025");
        Workbooks.Faults(file).ShouldBeEmpty();
        using var book = new XLWorkbook(new MemoryStream(file));
        book.Worksheets.SelectMany(s => s.CellsUsed(c => c.HasFormula)).ShouldBeEmpty();
        book.Worksheet("By teacher").Cell(6, 2).Style.IncludeQuotePrefix.ShouldBeTrue();
        book.Worksheets.ShouldAllBe(s => s.PageSetup.PageOrientation == XLPageOrientation.Landscape && s.PageSetup.PrintAreas.Count() == 1);
        Workbooks.PrintTitles(file).ShouldContain("'By teacher'!$A:$B,'By teacher'!$1:$4");
        book.Properties.Created.ToUniversalTime().ShouldBe(app.Clock.GetUtcNow().UtcDateTime);
        book.Worksheet("By teacher").AutoFilter.IsEnabled.ShouldBeTrue();
        string.Join(" ", Workbooks.Cells(file)).ShouldNotContain("330402199001011234");
    }

    [Fact]
    public async Task A_school_year_has_its_own_days_and_the_reader_their_language()
    {
        await SmallDistrict.In(app);
        var file = await Make("2025", "zh-Hans", "--school-year");
        using var book = new XLWorkbook(new MemoryStream(file));
        book.Worksheets.Select(s => s.Name).ShouldBe(["封面", "汇总", "分学校", "分教师", "未达要求"]);
        book.Worksheet("分学校").Line(1, 1).ShouldBe("分学校");
        book.Worksheet("分学校").Line(2, 1).ShouldBe("示范区教育局 · 2025–2026学年 · 截至2026-08-31");
        book.Worksheet("分学校").Lines(5, 8)[^1].ShouldBe(" | 合计 |  |  | 4 | 2 | 0.5 | 42.5");
    }

    public void Dispose()
    {
        app.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    async Task<XLWorkbook> Open(string year) => new(new MemoryStream(await Make(year)));

    async Task<byte[]> Make(string year, string language = "en", params string[] more)
    {
        using var _ = new Language(language);
        var file = Path.Combine(folder, "yearly.xlsx");
        var ran = await app.Command("export yearly", [year, .. more, "--out", file]);
        ran.Code.ShouldBe(0, ran.Error);
        return await File.ReadAllBytesAsync(file);
    }
}
