using System.Net;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits;

public class DutyPageTests
{
    private const string Cycle = "/credits/duties/zj-cycle/2026-01-01";

    [Fact]
    public async Task Every_line_says_what_counts_and_why_the_rest_does_not()
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());

        var page = (await browser.Open(Cycle)).ShouldBe(HttpStatusCode.OK);

        page.TextOf("h1").ShouldBe("五年周期培训（2026–2030）");
        page.TextsOf("#lines tbody tr").ShouldBe(
        [
            "作业设计与命题 区教师进修学校 2026-10-31 地市级 面授+网络 21.5 21.5",
            "校本研修：听评课 实验小学 2026-10-20 校级 校本研修 12 6 校本研修每年上限为24学时，2026年已满：6学时未计入。",
            "信息技术测试 区教师进修学校 2026-09-26 县级 网络研修 8 0 不合格，没有学分。",
            "项目化学习 区教师进修学校 2026-07-11 省级 短期面授 40 40",
            "校本研修：大单元备课 实验小学 2026-03-14 校级 校本研修 18 18",
        ]);
        page.TextOf("#lines tfoot").ShouldBe("合计5条 91.5 85.5");
        page.TextOf(".sum").ShouldBe("计入85.5 + 未计入6 = 学分91.5");
        page.Has(".notice.stop").ShouldBeFalse();
        page.One("#lines tbody tr:nth-child(2) td.whole a").GetAttribute("href").ShouldBe(Cycle + "#cap-school-based-2026-01-01");
        page.TextOf("#cap-school-based-2026-01-01").ShouldBe("校本研修每年上限 2026年 24 24 已满 6");
    }

    [Theory]
    [InlineData("counted", 4, "合计4条 91.5 85.5")]
    [InlineData("not-counted", 1, "合计1条 12 6")]
    [InlineData("not-passed", 1, "合计1条 0 0")]
    [InlineData("nonsense", 5, "合计5条 91.5 85.5")]
    public async Task The_lines_can_be_narrowed(string shown, int count, string sum)
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());

        var page = (await browser.Open($"{Cycle}?shown={shown}")).ShouldBe(HttpStatusCode.OK);

        page.TextsOf("#lines tbody tr").Count.ShouldBe(count);
        page.TextOf("#lines tfoot").ShouldBe(sum);
    }

    [Fact]
    public async Task What_would_close_it_follows_from_the_rules_alone()
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());

        (await browser.Open(Cycle)).TextsOf("#closing li").ShouldBe(
        [
            "还差274.5学时。到2030-12-31还有50个月（含本月），平均每月约5.5学时。",
            "校本研修：2026年已计满24学时，这一期间再参加不会计入，2027-01-01起重新计算；其他培训不受这项上限影响。",
        ]);
        (await browser.Open("/credits/duties/rolling-360/2021-11-22")).TextsOf("#closing li").ShouldBe(
        [
            "还差58.5学时才到360学时。",
            "任何合格培训都计入，不设上限。",
            "到2027-11-21将有40学时到期退出；如果不再参加培训，届时剩261.5学时。",
        ]);
        (await browser.Open("/credits/duties/zj-year/2025-01-01")).TextOf("#closing").ShouldContain("登记以后仍会计入");
    }

    [Fact]
    public async Task A_joiners_target_is_explained_in_months()
    {
        using var app = new TestApp();
        await app.AddPolicies();
        var teacher = await app.Teacher("20220042", "欧阳思远", "2022-09-01", "油车港中学");
        await app.Entry(teacher, "2023-05-15", "跟岗实践", 100, TrainingMode.Practice);
        var browser = await app.SignInAs(teacher);

        var facts = (await browser.Open("/credits/duties/zj-cycle/2023-09-01")).TextOf(".facts");

        facts.ShouldContain("168学时");
        facts.ShouldContain("2023-09-01至2025-12-31，共28个月（首末两月均计）");
        facts.ShouldContain("360 × 28 ÷ 60 = 168学时。");
    }

    [Fact]
    public async Task A_clause_that_is_cut_like_the_target_says_so()
    {
        using var app = new TestApp(("District:PolicyPack", "zhejiang-2016, it-2"));
        await app.AddPolicies();
        var teacher = await app.Teacher("20250042", "欧阳思远", "2025-07-01", "油车港中学");

        var facts = (await (await app.SignInAs(teacher)).Open("/credits/duties/it-2/2025-07-01")).ShouldBe(HttpStatusCode.OK).TextOf(".facts");

        facts.ShouldContain("25学时");
        facts.ShouldContain("实践应用不少于13学时：已有0学时。还差13学时。");
        facts.ShouldContain("完整周期应为25学时，随总量折算。");
    }

    [Fact]
    public async Task A_clause_shows_what_it_gathered_and_the_entries_behind_it()
    {
        using var app = new TestApp();
        await app.AddPolicies();
        var teacher = await app.Teacher("20260011", "陈晓雨", "2026-08-20", "实验小学");
        await app.Entry(teacher, "2026-09-15", "新教师通识", 30);
        await app.Entry(teacher, "2026-10-15", "跟岗实践（一）", 40, TrainingMode.Practice);
        var browser = await app.SignInAs(teacher);

        var page = await browser.Open("/credits/duties/zj-induction/2026-08-20?shown=clause:practice");

        page.TextOf(".facts").ShouldContain("跟岗实践不少于80学时：已有40学时。还差40学时。");
        page.TextsOf("#lines tbody tr").ShouldBe(["跟岗实践（一） 区教师进修学校 2026-10-15 县级 跟岗实践 40 40"]);
        page.TextOf("#closing").ShouldContain("条款“跟岗实践”还差40学时，请优先参加：跟岗实践。");
    }

    [Fact]
    public async Task Yesterdays_address_of_a_rolling_window_still_leads_to_it()
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());

        var page = (await browser.Open("/credits/duties/rolling-360/2021-11-21")).ShouldBe(HttpStatusCode.OK);

        page.TextOf(".head .lead").ShouldBe("2021-11-22至2026-11-21");
    }

    [Theory]
    [InlineData("/credits/duties/zj-cycle/2031-01-01")]
    [InlineData("/credits/duties/nothing/2026-01-01")]
    [InlineData("/credits/duties/zj-cycle/soon")]
    public async Task A_duty_that_does_not_exist_is_not_found(string url)
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());
        (await browser.Open(url)).ShouldBe(HttpStatusCode.NotFound);
    }
}
