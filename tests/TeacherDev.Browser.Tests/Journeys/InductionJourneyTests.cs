using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>A lesson, a step on post, and a certificate that the district gives by an exception with its reason.</summary>
[Collection(OnDemoSite.Name)]
public sealed class InductionJourneyTests(DemoSite site)
{
    [Fact]
    public async Task From_a_lesson_that_was_watched_to_a_certificate_by_exception()
    {
        await using var lu = await site.Visit("lu");
        await lu.Open("/credits");
        await lu.Page.ClickAsync("a[href='/induction']");
        await lu.Page.ClickAsync("section[aria-labelledby=waiting] a");
        await lu.Press("#confirmation-form button");
        (await lu.Page.Locator("main").InnerTextAsync()).ShouldContain("已确认，学时已记入双方台账。");
        await lu.Open("/induction");
        await lu.Page.ClickAsync("a.btn[href^='/inductions/']");
        var year = new Uri(lu.Page.Url).AbsolutePath;
        lu.ShouldHaveNoComplaint();

        await using var sun = await site.Visit("sun");
        await sun.Open(year);
        await sun.Page.ClickAsync("details:has(#step-form) > summary");
        await sun.Page.SelectOptionAsync("#Step_Code", "on-post");
        await sun.Page.FillAsync("#Step_StartOn", Day(-9));
        await sun.Page.FillAsync("#Step_EndOn", Day(-5));
        await sun.Press("#step-form button");
        (await sun.Page.Locator("#steps ~ dl").InnerTextAsync()).ShouldContain(Day(-9));
        sun.ShouldHaveNoComplaint();

        await using var zhao = await site.Visit("zhao");
        await zhao.Open("/inductions?q=D1002");
        await zhao.Page.ClickAsync("table.cards tbody th a");
        await zhao.Page.SelectOptionAsync("#Result_Outcome", "Passed");
        await zhao.Press("#result-form button", 422);
        (await zhao.Page.Locator(".problems").InnerTextAsync()).ShouldContain("学时还差");
        await zhao.Page.FillAsync("#Result_Exception", "区里另行认定");
        await zhao.Press("#result-form button");
        zhao.ShouldHaveNoComplaint();

        await lu.Open(year);
        await lu.Page.ClickAsync("a[href^='/inductions/certificates/']");
        (await lu.Page.Locator("article.certificate").InnerTextAsync()).ShouldContain("新教师试用期培训合格证书");
        lu.ShouldHaveNoComplaint();
    }

    private static string Day(int days) => TimeProvider.System.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd");
}
