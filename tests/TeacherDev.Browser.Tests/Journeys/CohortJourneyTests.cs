using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>District HR opens a cohort, adds a member, names the mentor from outside, writes down the shadowing and gives the result, which then stands in the career.</summary>
[Collection(OnDemoSite.Name)]
public sealed class CohortJourneyTests(DemoSite site)
{
    private const string Name = "浏览器旅程：高端定制二期";

    [Fact]
    public async Task From_the_opening_to_the_result_in_the_career()
    {
        await using var zhao = await site.Visit("zhao");
        await zhao.Open("/cohorts/new?kind=high-end");
        await zhao.Page.FillAsync("#Form_Name", Name);
        await zhao.Page.FillAsync("#Form_StartOn", Day(-90));
        await zhao.Page.FillAsync("#Form_EndOn", Day(300));
        await zhao.Page.FillAsync("#Form_Places", "5");
        await zhao.Page.FillAsync("#Form_InCharge", "区研训中心");
        await zhao.Press("#cohort .btn-primary");

        // A number that nobody has is named; the others join.
        await zhao.Page.FillAsync("#Join_Numbers", "D1001\nX99999");
        await zhao.Page.FillAsync("#Join_FromOn", Day(-90));
        await zhao.Page.FillAsync("#Join_Reason", "专家推荐");
        await zhao.Press("#join .btn-primary", 422);
        (await zhao.Page.Locator("#refused").InnerTextAsync()).ShouldContain("X99999");
        await zhao.Page.Locator("#members tbody th a").ClickAsync();

        // Shadowing and mentor are asked before anybody completes.
        await zhao.Page.ClickAsync("details:has(#result-form) > summary");
        await zhao.Press("#result-form .btn-primary", 422);
        (await zhao.Page.Locator("main").InnerTextAsync()).ShouldContain("跟岗0天，要求30天");
        await zhao.Page.ClickAsync("details:has(#mentor) > summary");
        await zhao.Page.FillAsync("#mentor-name", "周教授");
        await zhao.Page.FillAsync("#mentor-where", "师范大学");
        await zhao.Page.FillAsync("#mentor-from", Day(-80));
        await zhao.Press("#mentor button");
        await zhao.Page.FillAsync("#Form_StartOn", Day(-60));
        await zhao.Page.FillAsync("#Form_EndOn", Day(-31));
        await zhao.Page.FillAsync("#Form_Host", "上海闵行实验小学");
        await zhao.Page.FillAsync("#Form_Report", "跟随导师听课评课，完成一份课例。");
        await zhao.Press("#stay .btn-primary");
        (await zhao.Page.Locator("main").InnerTextAsync()).ShouldContain("周教授");

        await zhao.Page.ClickAsync("details:has(#result-form) > summary");
        await zhao.Page.SelectOptionAsync("#result-kind", "Completed");
        await zhao.Page.FillAsync("#certificate", "高端〔二〕01号");
        await zhao.Press("#result-form .btn-primary");
        await zhao.ShouldBeFitForEverybody();
        await zhao.Picture("cohort-completed");

        await using var shen = await site.Visit("shen");
        await shen.Open("/career");
        (await shen.Page.Locator("#records").InnerTextAsync()).ShouldContain(Name);
        await shen.Page.Locator("#records th a", new() { HasTextString = Name }).ClickAsync();
        (await shen.Page.Locator("main").InnerTextAsync()).ShouldContain("高端〔二〕01号");
        shen.ShouldHaveNoComplaint();
    }

    private static string Day(int days) => TimeProvider.System.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd");
}
