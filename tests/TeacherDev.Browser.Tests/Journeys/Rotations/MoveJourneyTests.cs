using System.Globalization;
using Microsoft.Playwright;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys.Rotations;

/// <summary>A studio's leader moves to another school: the district sees what hangs on it before, makes the move, and hands the studio over from there.</summary>
[Collection(OnDemoSite.Name)]
public sealed class MoveJourneyTests(DemoSite site)
{
    [Fact]
    public async Task A_leaders_move_hands_over_the_studio()
    {
        await using var zhao = await site.Visit("zhao");
        await zhao.Open("/teachers/D1039/moves/new");
        await zhao.Page.SelectOptionAsync("#Form_Kind", "Post");
        await zhao.Page.SelectOptionAsync("#Form_School", "D02");
        await zhao.Page.FillAsync("#Form_On", Day(1));
        await zhao.Picture("move-form");
        await zhao.Page.ClickAsync("#move .btn-primary");
        (await zhao.Page.Locator("#Form_Reason-error").InnerTextAsync()).ShouldBe("请填写原因。");
        zhao.Forgive(422);
        await zhao.Page.FillAsync("#Form_Reason", "区内调配");
        await zhao.Page.ClickAsync("#move .btn-primary");

        await zhao.Page.Locator("#record").WaitForAsync();
        (await zhao.Page.Locator("#ties tr", new() { HasTextString = "主持工作室" }).InnerTextAsync()).ShouldContain("移交");
        await zhao.ShouldBeFitForEverybody();
        await zhao.Picture("move-preview");
        await zhao.Page.ClickAsync("#record .btn-primary");
        await zhao.Page.Locator(".notice").First.WaitForAsync();
        await zhao.ShouldBeFitForEverybody();
        await zhao.Picture("move-made");

        // From the move to the studio: somebody with the title takes that place, and who leads beside them goes on.
        await zhao.Page.Locator("#ties a[href*='/studios/']").First.ClickAsync();
        await zhao.Page.Locator("#leading summary").First.ClickAsync();
        await zhao.Page.SelectOptionAsync("#place", new SelectOptionValue { Label = "单国平" });
        await zhao.Page.FillAsync("#successor", "D1038");
        await zhao.Page.FillAsync("#on", Day(0));
        await zhao.Page.FillAsync("#hand-over", "主持人调动");
        await zhao.Page.ClickAsync("#hand-over-form .btn-primary");
        (await zhao.Page.Locator(".notice").First.InnerTextAsync()).ShouldContain("已移交");
        await zhao.Open("/teachers/D1039/moves");
        (await zhao.Page.Locator("#ties tr", new() { HasTextString = "主持工作室" }).CountAsync()).ShouldBe(0);
        zhao.ShouldHaveNoComplaint();

        await using var phone = await site.Visit("zhao", "en-US", 360);
        await phone.Open("/teachers/D1039/moves");
        await phone.ShouldBeFitForEverybody();
        await phone.Picture("move-made-phone");
        await phone.Open("/teachers/D1035/moves");
        await phone.Picture("walking-phone");
    }

    private string Day(int ahead) => site.Today.AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
