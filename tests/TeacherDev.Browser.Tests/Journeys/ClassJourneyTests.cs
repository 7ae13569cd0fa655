using System.Globalization;
using Microsoft.Playwright;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>A centre files a class, the district approves it, a teacher takes it, and the hours stand in the ledger.</summary>
[Collection(OnClockedSite.Name)]
public sealed class ClassJourneyTests(ClockedSite site)
{
    private const string Class = "跨学科主题学习工作坊";

    [Fact]
    public async Task A_centre_files_a_class_and_a_teacher_takes_it_to_credited_hours()
    {
        site.Is("08:00");
        var today = site.Today;
        await using var centre = await site.Visit("zheng");
        await centre.Open("/trainings/new");
        await centre.Page.FillAsync("#Form_Title", Class);
        await centre.Page.FillAsync("#Form_SignUpUntil", Day(today.AddDays(3)));
        await centre.Page.CheckAsync("#Form_CapsFirstRound");
        await centre.Page.SelectOptionAsync("#Form_PaysOn", "EachSession");
        await centre.Page.Locator("#training .btn-primary").ClickAsync();
        await centre.Page.ComesToNumbered();
        var at = new Uri(centre.Page.Url).AbsolutePath;

        await centre.Page.Locator($"a[href='{at}/sessions/new']").ClickAsync();
        await centre.Page.FillAsync("#Form_On", Day(today));
        await centre.Page.FillAsync("#Form_Start", "00:00");
        await centre.Page.FillAsync("#Form_End", "00:01");
        await centre.Page.Locator("#session .btn-primary").ClickAsync();
        (await centre.Page.Locator(".problems").InnerTextAsync()).ShouldContain("太短");
        (await centre.Page.InputValueAsync("#Form_On")).ShouldBe(Day(today));
        await centre.Page.FillAsync("#Form_On", Day(today));
        await centre.Page.FillAsync("#Form_Start", "13:30");
        await centre.Page.FillAsync("#Form_End", "15:45");
        await centre.Page.Locator("#session .btn-primary").ClickAsync();
        await centre.Page.Locator($"form[action='{at}/filing'] .btn").ClickAsync();
        (await centre.Page.Locator(".chip").First.InnerTextAsync()).ShouldBe("待审批");

        await using var hr = await site.Visit("zhao");
        await hr.Open(at);
        await hr.Page.Locator("#decision-form [value=true]").ClickAsync();

        await using var teacher = await site.Visit("lu");
        await teacher.Open("/trainings");
        await teacher.Page.GetByRole(AriaRole.Link, new() { Name = Class, Exact = true }).First.ClickAsync();
        await teacher.Page.Locator($"form[action='{at}/sign-up'] .btn").ClickAsync();
        (await teacher.Page.Locator("#own .chip").InnerTextAsync()).ShouldBe("已录取");
        await teacher.Picture("class-teacher");

        site.Is("15:46");
        await centre.Open(at);
        await centre.Page.Locator("a[href$='/attendance']").ClickAsync();
        await centre.Page.Locator("#register [name=rest]").ClickAsync();
        await centre.Page.Locator("#confirm .btn").ClickAsync();

        await teacher.Open("/credits/ledger");
        (await teacher.Page.Locator("main table").InnerTextAsync()).ShouldContain(Class);
        (await teacher.Page.Locator("tr", new() { HasText = Class }).InnerTextAsync()).ShouldContain("3");
        teacher.ShouldHaveNoComplaint();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
