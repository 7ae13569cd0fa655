using System.Globalization;
using Microsoft.Playwright;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>A studio from its application through a term: members, sessions of which one falls out, an outcome, the members’ term and the studio’s year; then its leader moves on and hands over.</summary>
[Collection(OnClockedSite.Name)]
public sealed class StudioJourneyTests(ClockedSite site)
{
    private const string Name = "沈雨桐习作教学工作室";

    [Fact]
    public async Task A_studio_is_applied_for_works_a_term_and_is_handed_over()
    {
        site.Is("17:30");
        var year = site.Today.Month >= 9 ? site.Today.Year : site.Today.Year - 1;
        await using var hr = await site.Visit("zhao");
        await Freed(hr);
        await Honoured(hr);
        await using var shen = await site.Visit("shen");
        await shen.Open("/studios/new");
        await shen.Page.FillAsync("#Form_Name", Name);
        await shen.Page.FillAsync("#Form_StartOn", Day(site.Today.AddDays(-7)));
        // Its term ends within two weeks, so that the members can be reviewed.
        await shen.Page.FillAsync("#Form_EndOn", Day(site.Today.AddDays(13)));
        await shen.Page.Locator("#studio .btn-primary").ClickAsync();
        await shen.Page.ComesToNumbered();
        var at = new Uri(shen.Page.Url).AbsolutePath;
        await shen.Picture("studio-applied");

        await using var school = await site.Visit("sun");
        await school.Open(at);
        await school.Page.Locator("#recommendation-form [value=true]").ClickAsync();
        await hr.Open(at);
        await hr.Page.Locator("#decision-form [value=true]").ClickAsync();

        // The leader plans the year, the district approves it.
        site.SignsInAnew("shen");
        await using var leader = await site.Visit("shen");
        await leader.Open($"{at}/plans");
        if (!await leader.Page.Locator($"#text-{year}").IsVisibleAsync())
        {
            await leader.Page.Locator($"#plan-{year} summary").ClickAsync();
        }

        await leader.Page.FillAsync($"#text-{year}", "每两周一次习作教学研讨");
        await leader.Page.FillAsync($"#hours-{year}", "60");
        await leader.Page.Locator($"#write-{year} .btn-primary").ClickAsync();
        await hr.Open($"{at}/plans");
        await hr.Page.Locator($"#decide-{year} [value=true]").ClickAsync();

        // A teacher asks for a seat: school, leader and district have their word.
        await using var lu = await site.Visit("lu");
        await lu.Open($"{at}/about");
        await lu.Page.FillAsync("#statement", "想学习习作讲评课");
        await lu.Page.Locator("#join-form .btn-primary").ClickAsync();
        await school.Open("/studios/applications");
        await school.Page.Locator($"form[action^='{at}/members'] [value=true]").ClickAsync();
        await leader.Open($"{at}/members");
        await leader.Page.Locator("form[action$='/acceptance'] [value=true]").ClickAsync();
        await hr.Open($"{at}/members");
        await hr.Page.FillAsync("form[action$='/confirmation'] [name=startOn]", Day(site.Today.AddDays(-7)));
        await hr.Page.Locator("form[action$='/confirmation'] [value=true]").ClickAsync();

        // Two sessions of the days before; one was planned and falls out.
        await leader.Open(at);
        var training = (await leader.Page.Locator("a[href$='/registration']").First.GetAttributeAsync("href"))!.Replace("/registration", "", StringComparison.Ordinal);
        await Registered(leader, training, site.Today.AddDays(-5), "作前指导课");
        await Registered(leader, training, site.Today.AddDays(-3), "同题异构");
        await leader.Open($"{training}/sessions/new");
        await leader.Page.FillAsync("#Form_On", Day(site.Today.AddDays(2)));
        await leader.Page.FillAsync("#Form_Start", "14:00");
        await leader.Page.FillAsync("#Form_End", "15:30");
        await leader.Page.FillAsync("#Form_Topic", "外出观摩");
        await leader.Page.Locator("#session .btn-primary").ClickAsync();
        await leader.Open(training);
        await leader.Page.Locator("li[id^=session-]", new() { HasTextString = "外出观摩" }).Locator("a[href*='/sessions/']:not([href*='attendance'])").First.ClickAsync();
        await leader.Page.Locator("details:has(form[action$='/cancellation']) summary").ClickAsync();
        await leader.Page.FillAsync("#cancellation", "接待学校临时有事");
        await leader.Page.Locator("form[action$='/cancellation'] .btn-danger").ClickAsync();
        await leader.Page.Locator(".notice").First.WaitForAsync();

        // The session of this morning, registered from the cockpit.
        await leader.Open(at);
        await leader.ShouldBeFitForEverybody();
        await leader.Page.Locator("a[href$='/registration']").ClickAsync();
        await leader.Page.FillAsync("#Form_Start", "06:00");
        await leader.Page.FillAsync("#Form_End", "07:30");
        await leader.Page.FillAsync("#Form_Topic", "习作讲评课怎么上");
        await leader.Page.Locator("#registering .btn-primary").First.ClickAsync();
        await leader.Page.Locator(".notice", new() { HasTextString = "登记完成" }).WaitForAsync();
        await lu.Open("/credits/ledger");
        (await lu.Page.Locator("main").InnerTextAsync()).ShouldContain(Name);

        // An open lesson and a paper with its pages, confirmed; the term's review.
        await lu.Open($"{at}/work/new");
        await lu.ShouldBeFitForEverybody();
        await lu.Page.Locator("a[href$='item=open-lesson']").ClickAsync();
        await lu.Page.FillAsync("#Form_Title", "《推荐一个好地方》讲评课");
        await lu.Page.SelectOptionAsync("#Form_Level", "School");
        await lu.Page.FillAsync("#Form_Note", "五（3）班，工作室成员和本校语文组听课");
        await lu.Page.SetInputFilesAsync("#Form_Files", new FilePayload { Name = "公开课通知.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n2 0 obj<<>>endobj\n%%EOF\n"u8.ToArray() });
        await lu.Page.Locator("#work .btn-primary").ClickAsync();
        await lu.Open($"{at}/work/new?item=paper");
        await lu.Page.FillAsync("#Form_Title", "习作讲评课的三个抓手");
        await lu.Page.SelectOptionAsync("#Form_Level", "County");
        await lu.Press("#work .btn-primary", 422);
        (await lu.Page.Locator(".problems").InnerTextAsync()).ShouldContain("材料", Case.Sensitive, "an outcome needs what it rests on");
        await lu.Page.SetInputFilesAsync("#Form_Files", new FilePayload { Name = "刊物封面与正文.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n"u8.ToArray() });
        await lu.Press("#work .btn-primary");
        for (var left = 2; left > 0; left--)
        {
            await leader.Open($"{at}/work?show=reported");
            (await leader.Page.Locator("a.open").CountAsync()).ShouldBe(left);
            await leader.Page.Locator("a.open").First.ClickAsync();
            await leader.Press("#decision-form [value=true]");
        }

        await leader.Open($"{at}/reviews");
        await leader.Page.Locator("#term-D1002 [value=Passed]").CheckAsync();
        await leader.Page.Locator("#term-D1002 .btn-primary").ClickAsync();
        await lu.Open($"{at}/members/D1002");
        (await lu.Page.Locator("#points").InnerTextAsync()).ShouldBe("14", "10 for being there, 1 for the lesson, 3 for the paper of the county");
        (await lu.Page.Locator("main").InnerTextAsync()).ShouldContain("合格");
        await lu.Picture("studio-score");

        // The district reviews the studio's year: its word stands on the studio's page.
        await hr.Open($"{at}/reviews");
        await hr.Page.Locator($"details:has(#studio-review-{year}) summary").ClickAsync();
        await hr.Page.SelectOptionAsync($"#result-{year}", "Excellent");
        await hr.Page.FillAsync($"#said-{year}", "研修扎实，成果在全区推广");
        await hr.Page.Locator($"#studio-review-{year} .btn-primary").ClickAsync();
        await hr.Page.Locator(".notice").First.WaitForAsync();
        await hr.ShouldBeFitForEverybody();
        await leader.Open(at);
        (await leader.Page.Locator("#last-review").InnerTextAsync()).ShouldContain("优秀");
        (await leader.Page.Locator("#last-review").InnerTextAsync()).ShouldContain("研修扎实，成果在全区推广");
        (await leader.Page.Locator("#figures").InnerTextAsync()).ShouldContain("3 / 3次", Case.Sensitive, "the one that fell out counts nowhere");
        await leader.Picture("studio-reviewed");

        // She moves to another school; he takes over, and everything is there.
        await hr.Open(at);
        await hr.Page.Locator("#leading summary").First.ClickAsync();
        await hr.Page.FillAsync("#successor", "D1004");
        await hr.Page.FillAsync("#on", Day(site.Today));
        await hr.Page.FillAsync("#hand-over", "交流到滨河学校");
        await hr.Page.Locator("#hand-over-form .btn-primary").ClickAsync();
        (await hr.Page.Locator(".notice").First.InnerTextAsync()).ShouldContain("已移交");
        site.SignsInAnew("shen");
        site.SignsInAnew("he");
        await using var after = await site.Visit("shen");
        await after.Open(at);
        (await after.Page.Locator("main").InnerTextAsync()).ShouldContain("这里显示到那时为止的情况");
        await after.Open($"{at}/reviews", 403);
        await using var successor = await site.Visit("he");
        await successor.Open(at);
        (await successor.Page.Locator("#figures").InnerTextAsync()).ShouldContain("3 / 3次");
        await successor.Picture("studio-handed-over");
        successor.ShouldHaveNoComplaint();
        lu.ShouldHaveNoComplaint();
    }

    /// <summary>Whoever is to lead leaves the studio that the demo has them in: nobody is in two on one day.</summary>
    private async Task Freed(Visit hr)
    {
        await hr.Open("/studios?q=" + Uri.EscapeDataString("张慧兰"));
        var other = (await hr.Page.Locator("main a", new() { HasTextString = "张慧兰名师工作室" }).First.GetAttributeAsync("href"))!;
        await hr.Open($"{other}/members");
        var row = hr.Page.Locator("tr[id^=member-row-]", new() { HasTextString = "沈雨桐" });
        await row.Locator("summary").ClickAsync();
        await row.Locator("[name=lastOn]").FillAsync(Day(site.Today.AddDays(-8)));
        await row.Locator("[name=reason]").FillAsync("另建工作室");
        await row.Locator(".btn-danger").ClickAsync();
        await hr.Page.Locator(".notice").First.WaitForAsync();
        await hr.Open(other);
        await hr.Page.Locator("#leading summary").First.ClickAsync();
        await hr.Page.FillAsync("form[action$='/removal'] [name=reason]", "另有任用");
        await hr.Page.Locator("form[action$='/removal'] button").ClickAsync();
        await hr.Page.Locator(".notice").First.WaitForAsync();
    }

    /// <summary>The honour that waits for her school and the district: by it she may lead.</summary>
    private async Task Honoured(Visit hr)
    {
        await using var school = await site.Visit("sun");
        foreach (var office in new[] { school, hr })
        {
            await office.Open("/careers?q=D1001");
            await office.Page.Locator("main tr:has-text(\"教学能手\") a.open").First.ClickAsync();
            await office.Page.Locator("#decision-form [value=true]").ClickAsync();
            await office.Page.Locator(".notice").First.WaitForAsync();
        }
    }

    private static async Task Registered(Visit leader, string training, DateOnly on, string topic)
    {
        await leader.Open($"{training}/registration");
        await leader.Page.FillAsync("#Form_On", Day(on));
        await leader.Page.FillAsync("#Form_Start", "06:00");
        await leader.Page.FillAsync("#Form_End", "07:30");
        await leader.Page.FillAsync("#Form_Topic", topic);
        await leader.Page.Locator("#registering .btn-primary").First.ClickAsync();
        await leader.Page.Locator(".notice", new() { HasTextString = "登记完成" }).WaitForAsync();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
