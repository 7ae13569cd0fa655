using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits.Overview;

public class OverviewTests
{
    [Fact]
    public async Task The_page_counts_the_duties_and_says_what_the_nearest_lacks()
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());

        var page = (await browser.Open("/credits")).ShouldBe(HttpStatusCode.OK);

        page.TextOf("h1").ShouldBe("我的学分");
        page.TextOf(".head .lead").ShouldBe("截至2026-11-21，3项要求：1项已完成，1项进度正常，1项未达到。");
        page.TextOf("#nearest-title").ShouldBe("五年周期培训（2026–2030）");
        page.TextOf(".nearest .say").ShouldBe("还差274.5学时，截至2030-12-31。");
        page.TextOf("#duty-zj-year-2026-01-01").ShouldContain("已计入85.5学时，应修24学时，已经完成。");
        page.TextOf("#duty-rolling-360-2021-11-22").ShouldContain("2021-11-22至2026-11-21还差58.5学时");
        page.TextOf(".nearest").ShouldContain("另有6学时未计入");
    }

    [Fact]
    public async Task Ended_duties_are_folded_with_what_they_fell_short_of()
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());

        var page = await browser.Open("/credits");

        page.TextOf("#closed summary").ShouldBe("已结束的要求（6项，其中3项未达到）");
        page.TextsOf("#closed tbody tr").ShouldContain(row => row.StartsWith("年度最低学时 2025 未达到 20 24 4"));
        page.Has("#closed[open]").ShouldBeFalse();
    }

    [Fact]
    public async Task An_earlier_day_shows_what_stood_then()
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());

        var page = (await browser.Open("/credits?asOf=2026-06-30")).ShouldBe(HttpStatusCode.OK);

        page.TextOf(".notice").ShouldContain("这是截至2026-06-30的情况");
        page.TextOf("#duty-zj-cycle-2026-01-01").ShouldContain("已计入18学时，应修360学时");
        page.One("#duty-zj-cycle-2026-01-01 a").GetAttribute("href").ShouldBe("/credits/duties/zj-cycle/2026-01-01?asOf=2026-06-30");
    }

    [Theory]
    [InlineData("soon", "“soon”不是日期")]
    [InlineData("2026-02-30", "“2026-02-30”不是日期")]
    [InlineData("2026-11-22", "2026-11-22还没有到")]
    [InlineData("0001-01-01", "0001-01-01太早：本区自2021-01-01起")]
    public async Task A_day_that_cannot_be_shown_is_refused_and_today_shown(string typed, string sentence)
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());

        var page = (await browser.Open("/credits?asOf=" + typed)).ShouldBe(HttpStatusCode.BadRequest);

        page.TextOf(".notice").ShouldContain(sentence);
        page.TextOf(".head .lead").ShouldStartWith("截至2026-11-21");
    }

    [Fact]
    public async Task A_duty_that_is_exempt_names_its_paper_and_still_its_figures()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        await app.Db(async db =>
        {
            db.Exemptions.Add(new()
            {
                TeacherId = shen.Id, PolicyCode = "zj-year", Kind = "病假", Reason = "住院", Document = "区教〔2026〕3号",
                StartOn = new(2026, 1, 1), EndOn = new(2026, 12, 31), RecordedAt = new(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc),
            });
            await db.SaveChangesAsync();
        });
        var browser = await app.SignInAs(shen);

        var row = (await browser.Open("/credits")).TextOf("#duty-zj-year-2026-01-01");

        row.ShouldContain("已免修，不必补修；实际已计入85.5学时。");
        row.ShouldContain("免修：病假（区教〔2026〕3号），2026-01-01至2026-12-31。");
    }

    [Fact]
    public async Task Leave_is_called_exempt_only_where_the_duty_is_and_by_its_name_in_the_readers_language()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        await app.Db(async db =>
        {
            db.Exemptions.Add(new()
            {
                TeacherId = shen.Id, Kind = "病假", Reason = "住院", Document = "区教〔2026〕3号",
                StartOn = new(2026, 1, 1), EndOn = new(2026, 12, 31), RecordedAt = new(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc),
            });
            await db.SaveChangesAsync();
        });
        var browser = await app.SignInAs(shen, "en");

        var page = await browser.Open("/credits");
        page.TextOf("#duty-zj-year-2026-01-01").ShouldContain("Exempt: Sick leave (区教〔2026〕3号), 2026-01-01 to 2026-12-31.");
        page.TextOf("#nearest-title").ShouldStartWith("Five-year");
        foreach (var elsewhere in new[] { ".nearest-card", "#duty-rolling-360-2021-11-22", "#history" })
        {
            page.TextOf(elsewhere).ShouldContain("Leave or exemption: Sick leave (区教〔2026〕3号), 2026-01-01 to 2026-12-31.");
            page.TextOf(elsewhere).ShouldNotContain("Exempt:");
        }

        (await browser.Open("/credits/transcript")).TextsOf("tbody tr").ShouldContain(row => row.Contains("Exempt Sick leave, 区教〔2026〕3号"));
    }

    [Fact]
    public async Task Somebody_new_sees_the_duty_that_runs_and_the_one_that_waits()
    {
        using var app = new TestApp();
        await app.AddPolicies();
        var chen = await app.Teacher("20260011", "陈晓雨", "2026-08-20", "实验小学");
        await app.Entry(chen, "2026-10-15", "跟岗实践（一）", 40, Domain.Ledger.TrainingMode.Practice);
        var browser = await app.SignInAs(chen, "en");

        var page = await browser.Open("/credits");

        page.TextOf("h1").ShouldBe("My credits");
        page.TextOf("#nearest-title").ShouldBe("First-year induction (2026-08-20 to 2027-08-19)");
        page.TextOf(".nearest").ShouldContain("Practice, at least 80 hours: 40 hours so far. 40 hours to go.");
        page.TextOf("#duty-zj-cycle-2027-08-20").ShouldContain("Begins on 2027-08-20 and ends on 2030-12-31; 246 hours to do.");
        page.TextOf("#duty-rolling-360-2021-11-22").ShouldContain("Under five years of service");
    }

    [Fact]
    public async Task Somebody_who_left_keeps_their_results_and_entries()
    {
        using var app = new TestApp();
        await app.AddPolicies();
        var teacher = await app.Teacher("20050003", "陆文", "2005-09-01", "实验小学", until: "2023-04-15");
        await app.Entry(teacher, "2022-05-01", "课堂观察", 90);
        var browser = await app.SignIn("district-hr");

        var page = await browser.Open("/teachers/20050003/credits");

        page.TextOf(".head").ShouldContain("截至2026-11-21，没有进行中的要求。");
        page.Has("#closed[open]").ShouldBeTrue();
        page.TextsOf("#closed tbody tr").ShouldBe(["五年周期培训 2021-01-01至2023-04-15 未达到 90 168 78", "年度最低学时 2022 已完成 90 24", "年度最低学时 2021 未达到 0 24 24"]);
    }

    [Fact]
    public async Task An_empty_ledger_says_what_would_stand_here()
    {
        using var app = new TestApp();
        await app.AddPolicies();
        var browser = await app.SignInAs(await app.Teacher("20160001", "周佳慧", "2012-09-01", "实验小学"));

        var page = await browser.Open("/credits");

        page.TextOf(".empty").ShouldContain("还没有学时记录");
        page.TextOf(".empty").ShouldContain("请向培训机构或学校管理员查询是否已登记");
    }

    [Fact]
    public async Task An_account_without_a_teacher_says_what_to_do()
    {
        using var app = new TestApp();
        var browser = await app.SignIn("teacher");

        var page = (await browser.Open("/credits")).ShouldBe(HttpStatusCode.OK);

        page.TextOf(".empty").ShouldContain("您的账号还没有对应的教师档案");
    }

    [Fact]
    public async Task Every_link_of_the_page_leads_somewhere()
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());
        var page = await browser.Open("/credits");

        var links = page.Document.QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0])
            .Where(href => href.StartsWith("/credits", StringComparison.Ordinal)).Distinct().ToList();

        links.Count.ShouldBeGreaterThan(20);
        foreach (var link in links)
        {
            (await browser.Open(link)).ShouldBe(HttpStatusCode.OK);
        }
    }
}
