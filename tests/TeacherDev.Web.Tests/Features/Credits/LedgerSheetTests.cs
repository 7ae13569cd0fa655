using System.Text;
using ClosedXML.Excel;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits;

public class LedgerSheetTests
{
    [Fact]
    public async Task The_csv_has_what_the_page_shows_and_adds_up_the_same()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        await app.Entry(shen, "2026-11-03", "=HYPERLINK(\"x\")", 3);
        var browser = await app.SignInAs(shen);

        var answer = await browser.GetAsync("/credits/ledger.csv?year=2026");
        var text = Encoding.UTF8.GetString((await answer.Content.ReadAsByteArrayAsync())[3..]).Split("\r\n");

        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        text[0].ShouldBe("完成日期,开始日期,项目,培训机构,级别,培训方式,学时,结果,证书编号,状态,冲销原因");
        text[1].ShouldBe("2026-11-03,2026-11-03,\"'=HYPERLINK(\"\"x\"\")\",区教师进修学校,县级,短期面授,3,合格,,有效,");
        text.Length.ShouldBe(8);
        text.Skip(1).Where(l => l.Contains(",合格,", StringComparison.Ordinal)).Sum(l => decimal.Parse(l.Split(',')[6])).ShouldBe(94.5m);
    }

    [Fact]
    public async Task The_workbook_has_dates_numbers_and_inert_text()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        await app.Entry(shen, "2026-11-03", "=1+1", 3);
        var browser = await app.SignInAs(shen);

        await using var file = await (await browser.GetAsync("/credits/ledger.xlsx?duty=zj-year:2026-01-01")).Content.ReadAsStreamAsync();
        using var workbook = new XLWorkbook(file);
        var sheet = workbook.Worksheet(1);

        sheet.LastRowUsed().RowNumber().ShouldBe(7);
        sheet.Cell(2, 1).GetDateTime().ShouldBe(new(2026, 11, 3));
        sheet.Cell(2, 3).HasFormula.ShouldBeFalse();
        sheet.Cell(2, 3).GetString().ShouldBe("=1+1");
        sheet.Cell(2, 7).GetDouble().ShouldBe(3);
        sheet.Cell(1, 12).GetString().ShouldBe("计入：年度最低学时（2026）");
        Enumerable.Range(2, 6).Sum(row => sheet.Cell(row, 12).GetDouble()).ShouldBe(88.5);
    }
}
