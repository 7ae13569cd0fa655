using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>District HR opens the board of the plan, looks at the people behind a figure and takes both along.</summary>
[Collection(OnDemoSite.Name)]
public sealed class TargetJourneyTests(DemoSite site)
{
    [Fact]
    public async Task From_the_board_to_the_people_behind_a_figure_and_out()
    {
        await using var zhao = await site.Visit("zhao");
        await zhao.Open("/reports");
        await zhao.Page.Locator("main a[href='/targets']").First.ClickAsync();
        var board = await zhao.Page.RunAndWaitForDownloadAsync(() => zhao.Page.ClickAsync("a[href='/targets/export.xlsx']"));
        board.SuggestedFilename.ShouldStartWith("targets-");

        var card = zhao.Page.Locator(".target-card", new() { Has = zhao.Page.Locator("a[href='/targets/backbone']") });
        var figure = int.Parse((await card.Locator(".big").InnerTextAsync()).Replace(",", "", StringComparison.Ordinal));
        await card.Locator("h2 a").ClickAsync();
        await zhao.Page.Locator("main a[href*='/targets/backbone/people']").First.ClickAsync();
        await zhao.Page.Comes("/targets/backbone/people");
        (await zhao.Page.Locator("tbody tr").CountAsync()).ShouldBe(Math.Min(figure, 50));
        await zhao.ShouldBeFitForEverybody();
        await zhao.Picture("target-people");
        var people = await zhao.Page.RunAndWaitForDownloadAsync(() => zhao.Page.Locator("main a[href*='/people/export.xlsx']").ClickAsync());
        people.SuggestedFilename.ShouldEndWith(".xlsx");
        zhao.ShouldHaveNoComplaint();
    }
}
