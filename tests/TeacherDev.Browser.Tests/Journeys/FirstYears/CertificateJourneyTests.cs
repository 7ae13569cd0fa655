using System.Globalization;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using TeacherDev.Browser.Tests.Kit.Furniture;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys.FirstYears;

/// <summary>
/// A new teacher from the day of hiring to the certificate: on the roster, an account, a mentor whom both sides sign, entry course and oath,
/// lessons watched on both sides in both terms, an opinion on each, the hours. The site is its own, since its clock goes on for that year.
/// </summary>
public sealed class CertificateJourneyTests(ClockedSite site) : IClassFixture<ClockedSite>
{
    private const string Number = "D9021", Name = "顾知行";

    [Fact]
    public async Task Somebody_hired_today_signs_with_a_mentor_swears_the_oath_works_a_year_and_has_the_certificate()
    {
        site.Is("12:00");
        var hired = site.Today;
        string year, pair;
        await using (var zhao = await site.Visit("zhao"))
        {
            await Hire(zhao);
            await FirstSignIn(await OneTimePassword(zhao));
            zhao.ShouldHaveNoComplaint();
        }

        await using (var own = await site.Visit(Number))
        await using (var mentor = await site.Visit("he"))
        await using (var school = await site.Visit("sun"))
        {
            await own.Open("/induction");
            await own.Page.ClickAsync("a.btn[href^='/inductions/']");
            year = new Uri(own.Page.Url).AbsolutePath;
            (await own.Page.Locator("main").InnerTextAsync()).ShouldContain(Day(hired), Case.Sensitive, "the first year begins on the day of hiring");
            await own.Picture("first-year-begun");

            await own.Open("/inductions/pairs/new");
            await own.Page.FillAsync("#Form_Mentor", "D1004");
            await own.Page.FillAsync("#Form_MentorName", "何静");
            await own.Page.FillAsync("#Form_Subject", "数学");
            await own.Page.FillAsync("#Form_Plan", "每月互听一节，期中上一节汇报课");
            await own.Press("#pair .btn-primary");
            pair = new Uri(own.Page.Url).AbsolutePath;
            (await own.Page.Locator("main").InnerTextAsync()).ShouldContain("待签 数学");
            await mentor.Open(pair);
            await mentor.Press("#signature-form button");
            (await mentor.Page.Locator("main").InnerTextAsync()).ShouldNotContain("待签");

            foreach (var step in new[] { "entry-course", "oath" })
            {
                await school.Open(year);
                await school.Page.ClickAsync("details:has(#step-form) > summary");
                await school.Page.SelectOptionAsync("#Step_Code", step);
                await school.Page.FillAsync("#Step_StartOn", Day(hired));
                await school.Press("#step-form button");
            }

            own.ShouldHaveNoComplaint();
            mentor.ShouldHaveNoComplaint();
            school.ShouldHaveNoComplaint();
        }

        await Watch(hired.AddMonths(4), pair, "分数的意义", "百分数的认识", "圆的面积");
        await Watch(hired.AddYears(1).AddDays(-8), pair, "正比例", "圆柱的体积", "折线统计图");

        await using var hr = await site.Visit("zhao");
        await hr.Open(year);
        await hr.Page.SelectOptionAsync("#Result_Outcome", "Passed");
        await hr.Press("#result-form button", 422);
        (await hr.Page.Locator(".problems").InnerTextAsync()).ShouldContain("学时还差");
        await FirstYearSteps.Earn(hr, Number, Name, site.Today.AddDays(-30));
        await using (var mentor = await site.Visit("he"))
        await using (var school = await site.Visit("sun"))
        {
            await Say(mentor, year, "mentor");
            await Say(school, year, "school");
        }

        await hr.Open(year);
        (await hr.Page.Locator("section[aria-labelledby=result]").InnerTextAsync()).ShouldContain("合格所需各项均已具备。");
        await hr.Page.SelectOptionAsync("#Result_Outcome", "Passed");
        await hr.Press("#result-form button");
        hr.ShouldHaveNoComplaint();

        await using var teacher = await site.Visit(Number);
        await teacher.Open(year);
        await teacher.Page.ClickAsync("a[href^='/inductions/certificates/']");
        var certificate = await teacher.Page.Locator("article.certificate").InnerTextAsync();
        certificate.ShouldContain("新教师试用期培训合格证书");
        certificate.ShouldContain(Name);
        certificate.ShouldNotContain("例外");
        await teacher.Picture("induction-certificate");
        teacher.ShouldHaveNoComplaint();
    }

    private async Task Hire(Visit hr)
    {
        await Uploads.Upload(hr, "roster", "新进教师.xlsx", Uploads.Hired(Number, Name, "330490200303150022", Day(site.Today)));
        await hr.Page.Locator("form[action$='/confirmation'] button").ClickAsync();
        await hr.Page.Locator("form[action$='/undoing']").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached, Timeout = 60_000 });
    }

    private static async Task<string> OneTimePassword(Visit hr)
    {
        await hr.Open("/accounts/issues?school=D01");
        await hr.Press("#begin button");
        await hr.Page.Locator("#slips button").WaitForAsync(new() { Timeout = 60_000 });
        var slips = await hr.Page.RunAndWaitForPopupAsync(() => hr.Page.ClickAsync("#slips button"));
        return await slips.Locator("li", new() { HasTextString = Number }).Locator(".once").InnerTextAsync();
    }

    /// <summary>The password of the slip is good for one thing: to choose one's own.</summary>
    private async Task FirstSignIn(string password)
    {
        await using var stranger = await site.Visit();
        await stranger.Open("/account/sign-in");
        await stranger.Page.FillAsync("#UserName", Number);
        await stranger.Page.FillAsync("#Password", password);
        await stranger.Press("form:has(#Password) .buttons button");
        await stranger.Page.Comes("/account/password");
        await stranger.Page.FillAsync("#Current", password);
        await stranger.Page.FillAsync("#New", DemoSite.DemoPassword);
        await stranger.Page.FillAsync("#Again", DemoSite.DemoPassword);
        await stranger.Press("form:has(#Again) .btn-primary");
    }

    /// <summary>On a day, either side watches a lesson on each topic, writes it down, and the other confirms it.</summary>
    private async Task Watch(DateOnly day, string pair, params string[] topics)
    {
        site.Reaches(day);
        await using var own = await site.Visit(Number);
        await using var mentor = await site.Visit("he");
        foreach (var topic in topics)
        {
            await Watch(mentor, own, pair, topic);
            await Watch(own, mentor, pair, topic);
        }

        own.ShouldHaveNoComplaint();
        mentor.ShouldHaveNoComplaint();
    }

    private async Task Watch(Visit watcher, Visit watched, string pair, string topic)
    {
        await watcher.Open(pair + "/observations/new");
        await watcher.Page.FillAsync("#Form_On", Day(site.Today));
        await watcher.Page.FillAsync("#Form_Topic", topic);
        for (var i = 0; i < 5; i++)
        {
            await watcher.Page.CheckAsync($"input[name='Form.Points[{i}].Mark'][value='4']");
        }

        await watcher.Press("#observation .btn-primary");
        var written = new Uri(watcher.Page.Url).AbsolutePath;
        await watched.Open(written);
        await watched.Press("#confirmation-form button");
    }

    /// <summary>Somebody's side says what it thinks of each term of which it has not said so yet.</summary>
    private static async Task Say(Visit visit, string year, string side)
    {
        await visit.Open(year);
        var open = await visit.Page.EvaluateAsync<string[]>($"() => [...document.querySelectorAll('form[id^=opinion-{side}-]')].filter(f => !f.querySelector('[name=\"Opinion.Reason\"]')).map(f => f.id)");
        foreach (var form in open)
        {
            await visit.Open(year);
            await visit.Page.ClickAsync($"details:has(#{form}) > summary");
            await visit.Page.SelectOptionAsync($"#{form}-grade", "good");
            await visit.Page.FillAsync($"#{form}-text", "备课认真，课堂组织有进步。");
            await visit.Press($"#{form} button");
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
