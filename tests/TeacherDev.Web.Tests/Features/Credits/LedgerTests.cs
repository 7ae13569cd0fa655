using System.Net;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits;

public class LedgerTests
{
    [Fact]
    public async Task The_whole_ledger_stands_with_its_count_and_its_sum()
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());

        var page = (await browser.Open("/credits/ledger")).ShouldBe(HttpStatusCode.OK);

        page.TextOf(".count-line").ShouldStartWith("共9条 有效学时合计301.5学时");
        page.TextsOf("table.list tbody tr").Count.ShouldBe(9);
        page.TextOf("table.list tbody tr:first-child").ShouldBe("作业设计与命题 区教师进修学校 2026-10-31 地市级 面授+网络 21.5 全部计入3项要求");
    }

    [Fact]
    public async Task Filters_live_in_the_address_and_the_sum_follows()
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());
        foreach (var (query, line) in new[]
        {
            ("year=2026", "共5条 有效学时合计91.5学时"),
            ("year=2026&month=10", "共2条 有效学时合计33.5学时"),
            ("level=Province", "共2条 有效学时合计80学时"),
            ("mode=SchoolBased", "共2条 有效学时合计30学时"),
            ("passed=false", "共1条 有效学时合计0学时"),
            ("text=作业", "共2条 有效学时合计111.5学时"),
            ("asOf=2025-12-31", "共4条 有效学时合计210学时"),
            ("duty=zj-cycle:2026-01-01&counts=true", "共4条 有效学时合计91.5学时；五年周期培训（2026–2030）计入85.5学时"),
            ("duty=zj-cycle:2026-01-01&counts=false", "共1条 有效学时合计0学时；五年周期培训（2026–2030）计入0学时"),
        })
        {
            (await browser.Open("/credits/ledger?" + query)).TextOf(".count-line").ShouldStartWith(line, Case.Sensitive, query);
        }
    }

    [Fact]
    public async Task Long_ledgers_come_in_pages_of_fifty_and_sort_by_heading()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        for (var i = 0; i < 60; i++)
        {
            await app.Entry(shen, new DateOnly(2023, 1, 1).AddDays(i).ToString("yyyy-MM-dd"), $"教研 {i}", 1);
        }

        var browser = await app.SignInAs(shen);

        var page = await browser.Open("/credits/ledger?sort=-hours&page=2");

        page.TextOf(".count-line").ShouldStartWith("共69条，显示第51–69条 有效学时合计361.5学时");
        page.TextsOf("table.list tbody tr").Count.ShouldBe(19);
        (await browser.Open("/credits/ledger?sort=-hours")).TextOf("table.list tbody tr").ShouldStartWith("作业设计 ");
    }

    [Fact]
    public async Task A_reversed_entry_and_its_reversal_stand_and_point_at_each_other()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        var wrong = await app.Entry(shen, "2026-11-07", "工作室活动", 40);
        var reversal = await app.Reverse(wrong, "学时填错");
        var browser = await app.SignInAs(shen);

        var page = await browser.Open("/credits/ledger?text=工作室");

        page.TextOf(".count-line").ShouldStartWith("共2条 有效学时合计0学时");
        page.TextsOf("table.list tbody tr").ShouldBe(
        [
            "工作室活动 区教师进修学校 2026-11-07 县级 短期面授 −40 冲销记录：学时填错 看原记录",
            "工作室活动 区教师进修学校 2026-11-07 县级 短期面授 40 已冲销：学时填错 看冲销记录",
        ]);
        page.One("tbody tr:nth-child(1) td.whole a").GetAttribute("href").ShouldBe($"/credits/ledger/{wrong.Id}");
        page.One("tbody tr:nth-child(2) td.whole a").GetAttribute("href").ShouldBe($"/credits/ledger/{reversal.Id}");
        (await browser.Open($"/credits/ledger/{wrong.Id}")).Text.ShouldContain("已冲销，不计入任何要求。");
        (await browser.Open("/credits")).TextOf(".nearest .say").ShouldBe("还差274.5学时，截至2030-12-31。");
    }

    [Fact]
    public async Task An_entry_tells_all_about_itself_and_where_it_counts()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        var entry = await app.Entry(shen, "2026-11-03", "命题研究", 3, TrainingMode.Online, TrainingLevel.National);
        var browser = await app.SignInAs(shen);

        var page = (await browser.Open($"/credits/ledger/{entry.Id}")).ShouldBe(HttpStatusCode.OK);

        page.TextOf(".head .lead").ShouldBe("3学时 · 国家级 · 网络研修 · 合格");
        page.TextsOf(".duty").ShouldBe(["五年周期培训（2026–2030） 3 / 3学时 全部计入。", "年度最低学时（2026） 3 / 3学时 全部计入。", "近五年360学时（优质均衡） 3 / 3学时 全部计入。"]);
        page.TextOf(".facts").ShouldContain("登记人区人事科 王老师 登记时间2026-11-05 08:00");
        (await browser.Open("/credits/ledger/99999")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/credits/ledger?level=Galactic")]
    [InlineData("/credits/ledger?year=soon")]
    [InlineData("/credits/ledger?asOf=later")]
    [InlineData("/credits/ledger.csv?passed=perhaps")]
    public async Task A_filter_that_means_nothing_is_refused(string url)
    {
        using var app = new TestApp();
        var browser = await app.SignInAs(await app.Shen());
        (await browser.Open(url)).ShouldBe(HttpStatusCode.BadRequest);
    }
}
