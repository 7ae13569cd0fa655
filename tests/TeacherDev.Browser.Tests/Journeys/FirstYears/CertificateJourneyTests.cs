using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys.FirstYears;

/// <summary>
/// A new teacher whom the demo district hired eight months ago comes to the certificate by what is asked: hours with their practice,
/// lessons watched on both sides, an opinion on each term. The site is its own, since its clock goes on to the end of that year.
/// </summary>
public sealed class CertificateJourneyTests(ClockedSite site) : IClassFixture<ClockedSite>
{
    [Fact]
    public async Task A_first_year_earns_its_hours_its_lessons_and_its_words_and_then_the_certificate()
    {
        site.Reaches((await FirstYearSteps.Began(site, "D1002")).AddYears(1).AddDays(-8));
        await using var zhao = await site.Visit("zhao");
        await using var lu = await site.Visit("lu");
        await using var he = await site.Visit("he");
        await using var sun = await site.Visit("sun");
        await lu.Open("/induction");
        await lu.Page.ClickAsync("a.btn[href^='/inductions/']");
        var year = new Uri(lu.Page.Url).AbsolutePath;

        await zhao.Open(year);
        await zhao.Page.SelectOptionAsync("#Result_Outcome", "Passed");
        await FirstYearSteps.Press(zhao, "#result-form button", 422);
        (await zhao.Page.Locator(".problems").InnerTextAsync()).ShouldContain("学时还差");

        // The hours: records of the district, read from its workbook.
        await FirstYearSteps.Earn(zhao, "D1002", "陆一鸣", site.Today.AddDays(-30));

        // The lessons: one of the mentor's waits, the rest is watched, written down and confirmed.
        await lu.Open("/induction");
        await lu.Page.ClickAsync("section[aria-labelledby=waiting] a");
        await FirstYearSteps.Press(lu, "#confirmation-form button");
        await lu.Open(year);
        var pair = (await lu.Page.Locator("a[href^='/inductions/pairs/']:not([href*='/new'])").First.GetAttributeAsync("href"))!;
        await Watch(he, lu, pair, "分数的意义");
        foreach (var topic in new[] { "百分数的认识", "圆的面积", "正比例" })
        {
            await Watch(lu, he, pair, topic);
        }

        await Say(he, year, "mentor");
        await Say(sun, year, "school");

        await zhao.Open(year);
        (await zhao.Page.Locator("section[aria-labelledby=result]").InnerTextAsync()).ShouldContain("合格所需各项均已具备。");
        await zhao.Page.SelectOptionAsync("#Result_Outcome", "Passed");
        await FirstYearSteps.Press(zhao, "#result-form button");
        zhao.ShouldHaveNoComplaint();

        await lu.Open(year);
        await lu.Page.ClickAsync("a[href^='/inductions/certificates/']");
        var certificate = await lu.Page.Locator("article.certificate").InnerTextAsync();
        certificate.ShouldContain("新教师试用期培训合格证书");
        certificate.ShouldNotContain("例外");
        await lu.Picture("induction-certificate");
        lu.ShouldHaveNoComplaint();
    }

    private async Task Watch(Visit watcher, Visit watched, string pair, string topic)
    {
        await watcher.Open(pair + "/observations/new");
        await watcher.Page.FillAsync("#Form_On", site.Today.ToString("yyyy-MM-dd"));
        await watcher.Page.FillAsync("#Form_Topic", topic);
        for (var i = 0; i < 5; i++)
        {
            await watcher.Page.CheckAsync($"input[name='Form.Points[{i}].Mark'][value='4']");
        }

        await FirstYearSteps.Press(watcher, "#observation .btn-primary");
        var written = new Uri(watcher.Page.Url).AbsolutePath;
        await watched.Open(written);
        await FirstYearSteps.Press(watched, "#confirmation-form button");
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
            await FirstYearSteps.Press(visit, $"#{form} button");
        }
    }
}
