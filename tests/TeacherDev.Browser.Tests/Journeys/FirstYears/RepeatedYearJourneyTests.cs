using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys.FirstYears;

/// <summary>A new teacher fails the first year, begins a second, and passes that one; the site is its own, since its clock goes on for two years.</summary>
public sealed class RepeatedYearJourneyTests(ClockedSite site) : IClassFixture<ClockedSite>
{
    [Fact]
    public async Task A_year_that_failed_is_repeated_kept_and_passed_the_second_time()
    {
        var start = await FirstYearSteps.Began(site, "D2003");
        site.Reaches(start.AddYears(1).AddDays(3));
        string second;
        await using (var zhao = await site.Visit("zhao"))
        {
            await zhao.Open("/inductions?q=D2003");
            await zhao.Page.ClickAsync("table.cards tbody th a");
            await zhao.Page.SelectOptionAsync("#Result_Outcome", "Repeat");
            await zhao.Page.FillAsync("#Result_NextOn", start.AddYears(1).AddDays(3).ToString("yyyy-MM-dd"));
            await zhao.Page.FillAsync("#Result_Reason", "学时与听评课均未达到要求");
            await zhao.Press("#result-form button");
            (await zhao.Page.Locator("#result ~ .duty").First.InnerTextAsync()).ShouldContain("不合格，再次培养");
            (await zhao.Page.Locator("nav.attempts a").CountAsync()).ShouldBe(2);
            await zhao.Page.ClickAsync("nav.attempts a >> nth=1");
            (await zhao.Page.Locator("main").InnerTextAsync()).ShouldContain("第2次");
            second = new Uri(zhao.Page.Url).PathAndQuery;
            zhao.ShouldHaveNoComplaint();
        }

        site.Reaches(start.AddYears(2).AddDays(-6));
        await using var hr = await site.Visit("zhao");
        await FirstYearSteps.Earn(hr, "D2003", "俞静姝", start.AddYears(2).AddDays(-60));
        await hr.Open(second);
        await hr.Page.SelectOptionAsync("#Result_Outcome", "Passed");
        await hr.Press("#result-form button", 422);
        (await hr.Page.Locator(".problems").InnerTextAsync()).ShouldNotContain("学时还差");
        await hr.Page.FillAsync("#Result_Exception", "听评课由区教研员随堂完成，区里另行认定");
        await hr.Press("#result-form button");
        (await hr.Page.Locator("a[href^='/inductions/certificates/']").CountAsync()).ShouldBe(1);
        await hr.Page.ClickAsync("nav.attempts a >> nth=0");
        (await hr.Page.Locator("main").InnerTextAsync()).ShouldContain("不合格，再次培养", customMessage: "the first year is kept");
        hr.ShouldHaveNoComplaint();
    }
}
