using AngleSharp.Dom;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Teachers;

/// <summary>The figures above the list and the comparison of schools: exact, each the address of the people behind it.</summary>
public sealed class FiguresTests(RosterApp roster) : IClassFixture<RosterApp>
{
    private readonly TestApp app = roster.App;
    private readonly HttpClient hr = roster.Hr;

    [Fact]
    public async Task The_band_counts_the_people_of_the_list()
    {
        var page = await hr.Open("/teachers");
        page.TextsOf(".band .figure").ShouldBe(
            ["完成率 14.3 % 已完成1 / 7人", "未达到 6 人 查看名单", "合计还差 1,629.5 学时 6人还差，按差额排列"]);
        page.TextsOf("nav[aria-label=选择要求] a").ShouldBe(["新教师试用期培训1", "五年周期培训7", "年度最低学时6", "近五年360学时7"]);
    }

    [Fact]
    public async Task A_duty_with_a_pace_shows_who_keeps_it()
    {
        var page = await hr.Open("/teachers?duty=zj-year");
        page.TextsOf(".band .figure").ShouldBe(
            ["已完成或进度正常 66.7 % 已完成3 / 6人", "进度正常 1 人 查看名单", "进度滞后 2 人 查看名单", "合计还差 52 学时 3人还差，按差额排列"]);
        (await hr.Open("/teachers?duty=zj-cycle")).Text.ShouldContain("另有1人已免修、尚未开始或无法评定，不计入完成率。");
    }

    [Theory]
    [InlineData("/teachers")]
    [InlineData("/teachers?duty=zj-year")]
    [InlineData("/teachers?school=3302&duty=zj-cycle")]
    [InlineData("/teachers?former=true&marked=true")]
    public async Task Every_figure_leads_to_exactly_its_people(string address)
    {
        var page = await hr.Open(address);
        foreach (var figure in page.Document.QuerySelectorAll(".band .figure").Where(f => f.QuerySelector(".unit")!.TextContent == "人" && f.QuerySelector("a") is not null))
        {
            await Leads(figure.QuerySelector("a")!, int.Parse(figure.QuerySelector(".big")!.FirstChild!.TextContent));
        }

        var bars = page.Document.QuerySelectorAll("#spread tbody tr").ToList();
        bars.Count.ShouldBeGreaterThan(5);
        foreach (var bar in bars)
        {
            await Leads(bar.QuerySelector("a")!, int.Parse(bar.QuerySelector("td")!.TextContent));
        }
    }

    [Fact]
    public async Task Each_dot_leads_to_its_school_and_the_chosen_one_is_marked()
    {
        var page = await hr.Open("/teachers?school=3302");
        page.TextsOf("#schools tbody tr").Order().ShouldBe(new[] { "新塍小学0 / 10 %", "油车港中学1 / 250 %", "虹阳小学0 / 30 %" }.Order());
        page.Document.QuerySelectorAll("#schools svg .own").Length.ShouldBe(1);
        foreach (var dot in page.Document.QuerySelectorAll("#schools tbody tr"))
        {
            await Leads(dot.QuerySelector("a")!, int.Parse(dot.QuerySelectorAll("td")[0].TextContent.Split('/')[1]));
        }

        page.TextsOf(".card:has(#schools) > table tbody tr").ShouldBe(["虹阳小学 3 / 3人 0 %", "新塍小学 1 / 1人 0 %", "油车港中学 1 / 2人 50 %"]);
    }

    [Fact]
    public async Task Schools_are_compared_and_their_sum_is_the_district()
    {
        var page = await hr.Open("/teachers/schools");
        page.TextsOf("#main tbody tr").ShouldBe(
            ["虹阳小学 3 3 0 0 3 1,009 0 %", "新塍小学 1 1 0 0 1 0.5 0 %", "油车港中学 2 2 0 1 1 260 50 %"]);
        page.TextsOf("#main tfoot tr").ShouldBe(["全区合计 6 6 0 1 5 1,269.5 16.7 %", "今天没有任职不计入合计 1 1 0 0 1 360 0 %"]);
        foreach (var row in page.Document.QuerySelectorAll("#main tbody tr"))
        {
            var cells = row.QuerySelectorAll("td");
            await Leads(cells[0].QuerySelector("a")!, int.Parse(cells[0].TextContent));
            await Leads(cells[4].QuerySelector("a")!, int.Parse(cells[4].TextContent));
        }
    }

    [Fact]
    public async Task A_running_duty_compares_who_has_done_it_or_keeps_pace()
    {
        var page = await hr.Open("/teachers/schools?duty=zj-year");
        page.TextsOf("#main thead th").ShouldBe(["任职学校", "在职", "应完成", "已免修", "已完成", "进度正常", "未完成", "还差学时", "完成或正常"]);
        page.TextsOf("#main tbody tr").ShouldBe(
            ["虹阳小学 3 2 0 1 0 1 24 50 %", "油车港中学 2 2 0 1 1 1 4 100 %", "新塍小学 1 1 0 1 0 0 0 100 %"]);
        page.TextsOf("#main tfoot tr").ShouldBe(["全区合计 6 5 0 3 1 2 28 80 %", "今天没有任职不计入合计 1 1 0 0 0 1 24 0 %"]);
        (await hr.Open("/teachers?duty=zj-year")).TextsOf(".card:has(#schools) > table tbody tr").ShouldBe(["虹阳小学 1 / 2人 50 %"]);
    }

    [Theory]
    [InlineData("sort=school", "油车港中学 虹阳小学 新塍小学")]
    [InlineData("sort=-school", "新塍小学 虹阳小学 油车港中学")]
    [InlineData("sort=-missing", "虹阳小学 油车港中学 新塍小学")]
    [InlineData("sort=-share", "油车港中学 虹阳小学 新塍小学")]
    [InlineData("sort=odd&duty=odd", "虹阳小学 新塍小学 油车港中学")]
    public async Task Schools_are_sorted_by_heading(string query, string schools) =>
        string.Join(' ', (await hr.Open("/teachers/schools?" + query)).TextsOf("#main tbody th")).ShouldBe(schools);

    private async Task Leads(IElement link, int people)
    {
        var page = await hr.Open(link.GetAttribute("href")!);
        page.Document.QuerySelectorAll("#list tbody tr").Length.ShouldBe(people, link.GetAttribute("href"));
    }
}
