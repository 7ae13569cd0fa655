using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Careers;

/// <summary>The shipped ladder: to senior needs five years, the cycle, an honour, a year in the countryside, a valid registration, and no bar.</summary>
public sealed class ReadinessTests
{
    private static async Task<CareersWorld> World()
    {
        var world = await CareersWorld.Make();
        await world.Entered(null, CareersWorld.Typed("title-first", "2022-03-01", null));
        await world.Entered(null, CareersWorld.Typed("registration", "2023-05-01", null));
        return world;
    }

    [Fact]
    public async Task The_next_step_says_what_is_met_and_from_which_day_the_rest_would_be()
    {
        using var world = await World();

        var page = await (await world.Own()).Open("/career");

        page.TextOf("#steps .step h3").ShouldBe("晋升高级教师");
        page.TextsOf("#steps .step .needs .is-met").ShouldBe(["五年周期学时达标或进度正常", "教师资格定期注册有效", "没有师德影响期"]);
        page.TextsOf("#steps .step .needs .is-missing").ShouldBe(["任一级教师满5年 2027-03-01起满足", "县级以上荣誉 需主动完成", "乡村学校任教满1年 需主动完成"]);
        page.TextOf("#steps .step .row-line").ShouldContain("满足3/6项");
    }

    [Fact]
    public async Task A_bar_shows_its_day_to_whoever_must_obey_it_and_to_nobody_else()
    {
        using var world = await World();
        var hr = await world.Hr();
        await EthicsTests.Record(world, hr);

        foreach (var browser in new[] { hr, await world.Own(), await world.As("school-admin"), await world.As("principal") })
        {
            (await browser.Open($"/teachers/{world.Shen.Number}/career")).TextOf("#steps").ShouldContain("没有师德影响期 2027-03-01起满足");
        }

        foreach (var role in new[] { "training-centre", "auditor" })
        {
            var browser = await world.As(role);
            (await browser.Open($"/teachers/{world.Shen.Number}/career")).TextOf("#steps").ShouldNotContain("师德");
            (await browser.Open("/careers/readiness?rung=to-senior")).TextOf("table").ShouldNotContain("师德");
            (await browser.GetStringAsync("/careers/readiness/export.csv?rung=to-senior")).ShouldNotContain("师德");
        }
    }

    [Fact]
    public async Task Figures_that_a_bar_changes_are_a_look_also_beside_a_step_without_one()
    {
        var file = Path.Combine(Path.GetTempPath(), $"careers-{Guid.NewGuid():N}.json");
        var document = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "careers", "zhejiang.json")))!;
        var needs = document["rungs"]!.AsArray().Single(r => (string?)r!["code"] == "to-first")!["needs"]!.AsArray();
        needs.Remove(needs.Single(n => n!["noBar"] is not null));
        await File.WriteAllTextAsync(file, document.ToJsonString());
        using var world = await CareersWorld.Make(("Careers:Catalogue", file));
        File.Delete(file);

        foreach (var role in new[] { "school-admin", "training-centre", "auditor" })
        {
            await (await world.As(role)).Open("/careers/readiness?rung=to-first");
        }

        await (await world.As("school-admin")).GetStringAsync("/careers/readiness/export.csv?rung=to-first");
        (await world.App.Db(db => db.Audit.Where(a => a.Action.StartsWith("ethics.")).Select(a => $"{a.ActorName} {a.Action}").ToListAsync())).ShouldBe(["school-admin ethics.listed"], "the file holds the step alone, and nobody else sees bars");
    }

    [Fact]
    public async Task The_list_counts_filters_and_keeps_within_reach()
    {
        using var world = await World();
        var hr = await world.Hr();
        await CareersWorld.Send(await hr.Open("/careers/new"), CareersWorld.Typed("title-first", "2015-03-01", null, number: world.Far.Number));

        var page = await hr.Open("/careers/readiness?rung=to-senior");
        page.TextsOf("tbody th a").ShouldBe(["沈岚", "远志明"]);
        page.TextOf(".rungs [aria-current]").ShouldContain("0 / 2");
        (await hr.Open("/careers/readiness?rung=to-senior&show=ready")).Has("tbody").ShouldBeFalse();
        (await (await world.As("school-admin")).Open("/careers/readiness?rung=to-senior")).TextsOf("tbody th a").ShouldBe(["沈岚"]);
        (await (await world.As("principal", world.Far)).GetStringAsync("/careers/readiness/export.csv?rung=to-senior")).ShouldNotContain("沈岚");
        (await hr.GetStringAsync("/careers/readiness/export.csv?rung=to-senior")).ShouldContain("20100007,沈岚,实验小学,满足3/6项,任一级教师满5年、县级以上荣誉、乡村学校任教满1年,");
    }
}
