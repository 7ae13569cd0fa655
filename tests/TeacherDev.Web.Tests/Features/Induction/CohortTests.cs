using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Induction;

public sealed class CohortTests
{
    [Fact]
    public async Task Everybody_stands_as_a_dot_and_whoever_is_below_the_pace_is_named()
    {
        using var world = await InductionWorld.Make();
        await world.App.Entry(world.Lu, "2026-10-10", "通识培训", 60);
        await world.App.Entry(world.Lu, "2026-10-11", "跟岗", 30, TeacherDev.Domain.Ledger.TrainingMode.Practice);
        await world.App.RefreshAll();

        var page = await (await world.Hr()).Open("/inductions");

        page.Document.QuerySelectorAll("#cohort > svg a").Length.ShouldBe(2);
        page.TextsOf("#cohort > svg > text.strong").ShouldBe(["180学时", "顾远方"]);
        page.TextsOf("tbody th a").ShouldContain("陆一鸣");
        page.TextOf("section.flow tbody tr").ShouldStartWith("顾远方G1 城西中学");
        page.TextOf("section.flow tbody tr").ShouldContain("进度滞后");
        page.One("#cohort > svg a").GetAttribute("href")!.ShouldContain("?from=2026-09-01");
    }

    [Theory]
    [InlineData("below=true", "顾远方")]
    [InlineData("missing=true", "顾远方")]
    [InlineData("q=lym", "陆一鸣")]
    [InlineData("q=L1", "陆一鸣")]
    [InlineData("alone=true", "顾远方")]
    [InlineData("state=OnTrack", "陆一鸣")]
    [InlineData("year=2025", "")]
    [InlineData("year=2026&sort=-hours", "陆一鸣,顾远方")]
    public async Task The_list_is_filtered_by_its_address_and_exported_as_shown(string query, string names)
    {
        using var world = await InductionWorld.Make();
        await world.App.Db(async db =>
        {
            db.Teachers.Single(t => t.Id == world.Lu.Id).NameKeys = "lym luyiming";
            await db.SaveChangesAsync();
        });
        await world.App.Entry(world.Lu, "2026-10-10", "通识培训", 60);
        await world.App.Entry(world.Lu, "2026-10-11", "跟岗", 30, TeacherDev.Domain.Ledger.TrainingMode.Practice);
        await world.Paired();
        await world.App.RefreshAll();
        var hr = await world.Hr();

        string.Join(',', (await hr.Open($"/inductions?{query}")).TextsOf("section.flow tbody th a")).ShouldBe(names);
        var csv = await hr.GetStringAsync($"/inductions/export.csv?{query}");
        string.Join(',', csv.Split("\r\n").Skip(1).Where(l => l.Length > 0).Select(l => l.Split(',')[1])).ShouldBe(names);
    }

    [Fact]
    public async Task Whoever_has_hours_enough_and_too_little_practice_is_below_will_not_make_it_and_is_led_to_practice()
    {
        using var world = await InductionWorld.Make();
        await world.App.Entry(world.Lu, "2026-10-10", "通识培训", 190);
        await world.App.Entry(world.Lu, "2026-11-10", "跟岗", 4, TeacherDev.Domain.Ledger.TrainingMode.Practice);
        await world.App.Entry(world.Gu, "2026-10-10", "通识培训", 100);
        await world.App.Entry(world.Gu, "2026-11-10", "跟岗", 40, TeacherDev.Domain.Ledger.TrainingMode.Practice);
        world.App.Clock.Is("2027-01-10");
        await world.App.RefreshAll();

        var page = await (await world.Hr()).Open("/inductions");
        var row = page.TextsOf("section.flow tbody tr").Single(r => r.StartsWith("陆一鸣", StringComparison.Ordinal));
        row.ShouldContain("其中实践4 / 80");
        row.ShouldContain("总学时够，实践不足");
        page.TextsOf(".band .big").Take(3).ShouldBe(["2", "1", "1"], "listed, below, will not make it");
        (await (await world.Hr()).Open("/inductions?below=true")).TextsOf("section.flow tbody th a").ShouldBe(["陆一鸣"]);
        var csv = (await (await world.Hr()).GetStringAsync("/inductions/export.csv?q=L1")).Split("\r\n");
        csv[0].ShouldContain("实践要求,实践还差");
        csv[1].ShouldContain(",80,76,");
        var own = await (await world.Own()).Open(world.Year);
        own.TextOf("section.nearest-card").ShouldContain("按目前进度，到期约");
        own.TextOf("section.nearest-card").ShouldContain("要求80学时");
    }

    [Fact]
    public async Task A_first_year_that_ended_before_results_were_decided_here_waits_for_nobody_and_stands_in_its_class()
    {
        using var world = await InductionWorld.Make();
        await world.App.Teacher("E1", "恰好满", "2025-08-02", "实验小学");
        await world.App.Teacher("B1", "早一天", "2025-08-01", "实验小学");
        await world.App.Teacher("O1", "早满年", "2023-09-01", "实验小学");
        await world.App.RefreshAll();
        var hr = await world.Hr();

        var page = await hr.Open("/inductions?sort=start");
        page.TextsOf("section.flow tbody th a").ShouldBe(["恰好满", "陆一鸣", "顾远方"]);
        page.TextsOf(".band .big").ShouldBe(["3", "2", "2", "2", "0", "1"], "listed, below, will not make it, without mentor, proposed, over without result");
        page.TextOf(".band a").ShouldContain("已到期，待定结果1");
        var undecided = await hr.Open(page.Document.QuerySelectorAll(".band a")[5].GetAttribute("href")!);
        undecided.TextsOf("section.flow tbody th a").ShouldBe(["恰好满"]);
        (await hr.Open("/inductions?year=2023")).TextsOf("section.flow tbody th a").ShouldBe(["早满年"]);
        (await hr.Open("/inductions?year=all&state=Undecided")).TextsOf("section.flow tbody th a").ShouldBe(["恰好满"]);
    }

    [Fact]
    public async Task A_school_sees_its_own_in_list_count_picture_and_export()
    {
        using var world = await InductionWorld.Make();
        var school = await world.School("principal");
        var page = await school.Open("/inductions");
        page.Text.ShouldNotContain("顾远方");
        page.TextOf(".count-line").ShouldContain("1");
        page.Document.QuerySelectorAll("#cohort > svg a").Length.ShouldBe(1);
        (await school.GetStringAsync("/inductions/export.csv?q=G1&year=all&school=S002")).ShouldNotContain("顾远方");
        (await school.Open($"/inductions/{world.Gu.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await world.Own()).Open("/inductions")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task More_people_ask_no_more_of_the_database()
    {
        using var world = await InductionWorld.Make();
        var hr = await world.Hr();
        await hr.Open("/inductions");
        world.App.Queries.Clear();
        await hr.Open("/inductions");
        var few = world.App.Queries.Count;
        for (var i = 0; i < 60; i++)
        {
            await world.App.Teacher($"N{i:00}", $"新人{i:00}", "2026-09-01", "实验小学");
        }

        await world.App.RefreshAll();
        world.App.Queries.Clear();
        (await hr.Open("/inductions")).TextOf(".count-line").ShouldContain("62");
        world.App.Queries.Count.ShouldBe(few);
    }

    [Theory]
    [InlineData("2026-08-31", 0)]
    [InlineData("2026-09-01", 1)]
    [InlineData("2027-08-31", 1)]
    [InlineData("2029-09-01", 1)]
    public async Task A_first_year_is_listed_from_its_first_day_until_it_has_a_result(string today, int listed)
    {
        using var world = await InductionWorld.Make();
        world.App.Clock.Is(today);
        await world.App.RefreshAll();
        (await (await world.School()).Open("/inductions")).Document.QuerySelectorAll("section.flow tbody tr").Length.ShouldBe(listed);
    }

    [Fact]
    public async Task Who_has_no_result_stays_years_after_the_last_day_and_so_does_what_was_proposed()
    {
        using var world = await InductionWorld.Make();
        world.App.Clock.Is("2029-11-21");
        await world.App.RefreshAll();
        var (hr, school) = (await world.Hr(), await world.School());
        (await InductionWorld.Decide(school, world.Year, "Repeat", "2029-12-01", "学时不足")).ShouldBe(HttpStatusCode.Found);

        var list = await hr.Open("/inductions");
        list.TextsOf("section.flow tbody th a").ShouldBe(["陆一鸣", "顾远方"], ignoreOrder: true);
        list.TextOf("a.figure[href*='waiting=true']").ShouldStartWith("待区里决定1");
        list.TextsOf("#ind-state option").ShouldContain("已到期，待定结果");
        (await hr.Open("/inductions?state=Undecided")).TextsOf("section.flow tbody th a").Count.ShouldBe(2);

        (await InductionWorld.Decide(hr, world.Year, "Repeat", "2029-12-01", "学时不足")).ShouldBe(HttpStatusCode.Found);
        (await hr.Open("/inductions?state=Undecided")).TextsOf("section.flow tbody th a").ShouldBe(["顾远方"]);
        (await hr.GetStringAsync("/inductions/export.csv?state=Undecided")).ShouldNotContain("陆一鸣");
        (await hr.Open("/inductions")).TextsOf("section.flow tbody th a").ShouldBe(["顾远方"]);
    }

    [Fact]
    public async Task What_a_school_proposes_about_a_year_of_long_ago_waits_until_the_district_decides()
    {
        using var world = await InductionWorld.Make("2023-09-01");
        var (hr, school) = (await world.Hr(), await world.School());
        (await hr.Open("/inductions")).TextsOf("section.flow tbody th a").ShouldBeEmpty();

        (await InductionWorld.Decide(school, world.Year, "Repeat", "2026-12-01", "学时不足")).ShouldBe(HttpStatusCode.Found);
        (await hr.Open("/inductions?state=Undecided")).TextsOf("section.flow tbody th a").ShouldBe(["陆一鸣"]);

        (await InductionWorld.Decide(hr, world.Year, "Repeat", "2026-12-01", "学时不足")).ShouldBe(HttpStatusCode.Found);
        (await hr.Open("/inductions?state=Undecided")).TextsOf("section.flow tbody th a").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_of_a_year_tells_hours_by_month_what_is_missing_and_the_pace()
    {
        using var world = await InductionWorld.Make();
        await world.App.Entry(world.Lu, "2026-10-10", "通识培训", 60);
        await world.App.Entry(world.Lu, "2026-11-10", "跟岗", 12, TeacherDev.Domain.Ledger.TrainingMode.Practice);
        await world.App.RefreshAll();
        var page = await (await world.Own()).Open(world.Year);
        page.Text.ShouldContain("截至2027-08-31还差108学时");
        page.Text.ShouldContain("跟岗实践：已有12学时，至少80学时，还差68学时");
        page.TextsOf("#months tbody tr").ShouldBe(
        [
            "2026-09000014.7", "2026-1060006030", "2026-1101207244.8", "2026-120007260.1", "2027-010007275.4", "2027-020007289.2", "2027-0300072104.5", "2027-0400072119.3",
            "2027-0500072134.6", "2027-0600072149.4", "2027-0700072164.7", "2027-0800072180",
        ]);
    }

    [Fact]
    public async Task Whoever_was_hired_in_late_August_stands_in_the_class_of_that_September()
    {
        using var world = await InductionWorld.Make("2026-08-25");
        var hr = await world.Hr();

        (await hr.Open("/inductions?year=2025")).Document.QuerySelectorAll("section.flow tbody tr").Length.ShouldBe(0);
        var page = await hr.Open("/inductions?year=2026");
        page.TextsOf("section.flow tbody th a").Count.ShouldBe(2);
        page.TextsOf("#ind-year option").ShouldBe(["进行中或待定结果", "2026届", "全部"]);
        (await hr.GetStringAsync("/inductions/export.csv")).ShouldContain("陆一鸣,实验小学,2026届,2026-08-25");
        (await (await world.Own()).Open(world.Year)).TextOf("section[aria-labelledby=opinions]").ShouldSatisfyAllConditions(t => t.ShouldContain("2026-2027学年第一学期"), t => t.ShouldContain("2026-2027学年第二学期"));
    }

    [Fact]
    public async Task Who_is_below_the_pace_and_on_track_by_the_duty_is_told_as_both()
    {
        using var world = await InductionWorld.Make();
        await world.App.Entry(world.Lu, "2026-10-10", "通识培训", 36);
        await world.App.RefreshAll();
        var hr = await world.Hr();

        var list = await hr.Open("/inductions?q=L1");
        list.TextsOf("section.flow tbody .tone").ShouldBe(["低于进度"]);
        list.TextOf("section.flow tbody tr").ShouldContain("要求状态：进度正常（在允许差距内）");
        list.TextOf(".band").ShouldContain("其中1人在要求允许的差距内");
        var one = await hr.Open(world.Year);
        one.TextOf(".nearest .tone").ShouldBe("低于进度");
        one.TextOf(".nearest").ShouldContain("要求只看今天均匀进度的80%，所以要求状态仍为“进度正常”。");
    }
}
