using ClosedXML.Excel;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>District HR: import records, see a refused row, confirm, find the hours with the teacher, undo; take the workbook.</summary>
[Collection(OnDemoSite.Name)]
public sealed class HrJourneyTests(DemoSite site)
{
    private const string Project = "浏览器旅程：作业设计";

    /// <summary>Long enough ago to be over in the demo district, recent enough to head the ledger.</summary>
    private static readonly DateTime Day = TimeProvider.System.GetUtcNow().Date.AddDays(-2);

    [Fact]
    public async Task Records_are_uploaded_previewed_confirmed_seen_and_undone()
    {
        await using var visit = await site.Visit("zhao");
        await visit.Open("/imports");
        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(new Microsoft.Playwright.FilePayload
        {
            Name = "records.xlsx",
            MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Buffer = Workbook(),
        });
        await Choose(visit, "records");
        await visit.Page.Locator("form:has(input[type=file]) button").First.ClickAsync();
        var confirm = visit.Page.Locator("form[action$='/confirmation'] button");
        await confirm.WaitForAsync(new() { Timeout = 60_000 });
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain("X99999");
        await confirm.ClickAsync();
        var undo = visit.Page.Locator("form[action$='/undoing']");
        await undo.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached, Timeout = 60_000 });
        var batch = visit.Page.Url;

        await visit.Open("/teachers/D1004/credits/ledger");
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain(Project);

        await visit.Page.GotoAsync(batch);
        if (await undo.Locator("button").IsVisibleAsync() is false)
        {
            await visit.Page.Locator("details:has(form[action$='/undoing']) summary").ClickAsync();
        }

        await undo.Locator("input[type=text], textarea, input:not([type])").First.FillAsync("演示撤销");
        await undo.Locator("button").ClickAsync();
        await undo.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached, Timeout = 60_000 });
        visit.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task The_yearly_workbook_is_one_click_away()
    {
        await using var visit = await site.Visit("zhao");
        await visit.Open("/reports");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() =>
            visit.Page.Locator("main a[download]").First.ClickAsync());
        download.SuggestedFilename.ShouldEndWith(".xlsx");
    }

    [Fact]
    public async Task Initials_find_a_teacher_and_the_row_opens_their_page()
    {
        await using var visit = await site.Visit("zhao");
        await visit.Open("/teachers?q=zhl");
        await visit.Page.Locator("main a[href*='/teachers/D1003/credits']").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/teachers/D1003/credits");
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain("张慧兰");
    }

    private static async Task Choose(Visit visit, string kind)
    {
        var radio = visit.Page.Locator($"input[type=radio][value='{kind}' i]");
        if (await radio.CountAsync() > 0)
        {
            await radio.First.CheckAsync();
            return;
        }

        var select = visit.Page.Locator("main select").First;
        if (await select.CountAsync() > 0)
        {
            await select.SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Value = kind });
        }
    }

    private static byte[] Workbook()
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("国内培训");
        string[] heads = ["工号", "姓名", "培训年度", "培训类别", "培训项目名称", "培训机构名称", "培训方式", "培训获得学时", "培训获得学分", "开始日期", "结束日期", "考核结果", "证书编号"];
        object[][] rows =
        [
            ["D1004", "何静", 2025, "县级", Project, "区教师进修学校", "短期面授", 8, "", Day, Day, "合格", "20250308"],
            ["X99999", "无此人", 2025, "县级", Project, "区教师进修学校", "短期面授", 8, "", Day, Day, "合格", ""],
        ];
        for (var c = 0; c < heads.Length; c++)
        {
            sheet.Cell(1, c + 1).Value = heads[c];
            for (var r = 0; r < rows.Length; r++)
            {
                sheet.Cell(r + 2, c + 1).Value = rows[r][c];
            }
        }

        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return stream.ToArray();
    }
}
