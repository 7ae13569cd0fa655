using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>A teacher: sign in, see where I stand, open what a figure is made of, print the transcript.</summary>
[Collection(OnDemoSite.Name)]
public sealed class TeacherJourneyTests(DemoSite site)
{
    [Fact]
    public async Task A_teacher_signs_in_by_keyboard_alone_and_stands_before_their_credits()
    {
        await using var visit = await site.Visit();
        await visit.Open("/account/sign-in");
        await visit.Page.FocusAsync("#UserName");
        await visit.Page.Keyboard.TypeAsync("shen");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.TypeAsync(DemoSite.DemoPassword);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Comes("/credits");
        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe("我的学分");
        visit.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task Each_duty_opens_the_entries_that_add_up_to_its_figure()
    {
        await using var visit = await site.Visit("shen");
        await visit.Open("/credits");
        await visit.Page.Locator("main a[href*='/credits/duties/zj-cycle/']").First.ClickAsync();
        await visit.Page.Comes(url => url.Contains("/credits/duties/zj-cycle/", StringComparison.Ordinal));
        (await visit.Page.Locator("main table").CountAsync()).ShouldBeGreaterThan(0);
        visit.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task Without_JavaScript_the_language_changes_and_the_person_signs_out()
    {
        await using var visit = await site.Visit("he", script: false);
        await visit.Open("/credits");
        await visit.Page.Locator("header details summary").Last.ClickAsync();
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "English" }).ClickAsync();
        (await visit.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe("My credits");

        // It is kept with the account: whoever comes after as the same person reads Chinese again.
        await visit.Page.Locator("header details summary").Last.ClickAsync();
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "中文" }).ClickAsync();
        (await visit.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("zh-Hans");
    }

    [Fact]
    public async Task What_is_out_of_reach_does_not_exist()
    {
        await using var visit = await site.Visit("shen");
        var answer = await visit.Page.GotoAsync("/teachers/D1003/credits");
        answer!.Status.ShouldBeOneOf(403, 404);
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldNotContain("张慧兰");
    }
}
