using System.Text;
using ClosedXML.Excel;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Teachers;

/// <summary>The list as a file: the same people in the same order with the same figures.</summary>
public sealed class ExportTests(RosterApp roster) : IClassFixture<RosterApp>
{
    private readonly TestApp app = roster.App;
    private readonly HttpClient hr = roster.Hr;

    [Theory]
    [InlineData("")]
    [InlineData("?duty=rolling-360&short=true")]
    [InlineData("?school=3302&sort=-name")]
    [InlineData("?former=true&q=t")]
    public async Task Both_files_hold_exactly_the_list(string query)
    {
        var shown = TeacherListTests.Numbers(await hr.Open("/teachers" + query)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        shown.ShouldNotBeEmpty();
        (await Csv(query)).Skip(1).Select(l => l.Split(',')[0]).ShouldBe(shown);
        using var book = await Workbook(query);
        book.Worksheet(1).RowsUsed().Skip(1).Select(r => r.Cell(1).GetString()).ShouldBe(shown);
    }

    [Fact]
    public async Task Figures_are_those_of_the_page_as_numbers()
    {
        var lines = await Csv("?q=T002");
        var cells = lines[0].Split(',').Zip(lines[1].Split(',')).ToDictionary(c => c.First, c => c.Second);
        cells["姓名"].ShouldBe("单小红");
        cells["任职学校"].ShouldBe("油车港中学");
        cells["近五年360学时 状态"].ShouldBe("未达到");
        cells["近五年360学时 已计入"].ShouldBe("100");
        cells["近五年360学时 还差"].ShouldBe("260");
        cells["年度最低学时 还差"].ShouldBe("4");
        cells["年度最低学时 截至"].ShouldBe("2026-12-31");
        cells["新教师试用期培训 状态"].ShouldBe("");

        using var book = await Workbook("?q=T002");
        var sheet = book.Worksheet(1);
        sheet.Name.ShouldBe("教师名单");
        var column = sheet.Row(1).CellsUsed().Single(c => c.GetString() == "近五年360学时 还差").Address.ColumnNumber;
        sheet.Cell(2, column).DataType.ShouldBe(XLDataType.Number);
        sheet.Cell(2, column).GetDouble().ShouldBe(260);
        sheet.Cell(2, 1).DataType.ShouldBe(XLDataType.Text);
    }

    [Fact]
    public async Task A_csv_begins_with_the_mark_that_Excel_needs_and_names_its_day()
    {
        var answer = await hr.GetAsync("/teachers/export.csv");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("teachers-2026-11-21.csv");
        (await answer.Content.ReadAsByteArrayAsync())[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
    }

    [Fact]
    public async Task A_name_that_looks_like_a_formula_is_inert()
    {
        (await Csv("?school=3302"))[^1].ShouldStartWith("x008,'=John Smith,虹阳小学");
        using var book = await Workbook("?school=3302");
        var cell = book.Worksheet(1).Cell(4, 2);
        cell.HasFormula.ShouldBeFalse();
        cell.GetString().ShouldBe("=John Smith");
    }

    private async Task<string[]> Csv(string query) =>
        Encoding.UTF8.GetString((await hr.GetByteArrayAsync("/teachers/export.csv" + query))[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private async Task<XLWorkbook> Workbook(string query) => new(new MemoryStream(await hr.GetByteArrayAsync("/teachers/export.xlsx" + query)));
}
