using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using TeacherDev.Browser.Tests.Kit.Furniture;
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
        await Uploads.Upload(visit, "records", "records.xlsx", Uploads.Records(Project, Day));
        var confirm = visit.Page.Locator("form[action$='/confirmation'] button");
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
        await visit.Page.Comes("/teachers/D1003/credits");
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain("张慧兰");
    }
}
