using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Claims;

public sealed class ListingTests
{
    private static async Task<(ClaimsWorld World, string One, string Two)> Two()
    {
        var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var one = await world.Sent(own);
        return (world, one, await world.Sent(own, "paper", ClaimsWorld.Typed("整本书阅读的评价", "2025-09-01", "2025-09-01"), [.. ClaimsWorld.Pdf, 1]));
    }

    [Fact]
    public async Task The_list_is_filtered_sorted_and_taken_away_as_shown()
    {
        var (world, one, _) = await Two();
        using (world)
        {
            var hr = await world.Hr();
            async Task<IReadOnlyList<string>> Titles(string query) => (await hr.Open("/claims" + query)).TextsOf("tbody th a");
            (await Titles("")).ShouldBe(["整本书阅读的评价", "作业设计研修班"]);
            (await Titles("?sort=day")).ShouldBe(["整本书阅读的评价", "作业设计研修班"]);
            (await Titles("?sort=-hours")).ShouldBe(["作业设计研修班", "整本书阅读的评价"]);
            (await Titles("?item=paper")).ShouldBe(["整本书阅读的评价"]);
            (await Titles("?year=2026")).ShouldBe(["作业设计研修班"]);
            (await Titles("?q=整本")).ShouldBe(["整本书阅读的评价"]);
            (await Titles("?q=20100007&state=Waiting")).Count.ShouldBe(2);
            (await Titles("?state=Posted")).ShouldBeEmpty();
            (await Titles("?state=7&year=abc&school=X&sort=odd&page=99")).ShouldBeEmpty();

            var csv = await hr.GetStringAsync("/claims/export.csv?item=outside");
            csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
            csv.ShouldContain($"{one.Split('/')[^1]},20100007,沈岚,实验小学,校外培训,作业设计研修班,省教育学院,2026-11-02,2026-11-04,20,20,,审核中,2026-11-20");
            (await hr.GetAsync("/claims/export.xlsx")).Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
    }

    /// <summary>T55: what a spreadsheet would run as a formula is text.</summary>
    [Fact]
    public async Task A_title_that_looks_like_a_formula_stays_a_text()
    {
        using var world = await ClaimsWorld.Make();
        await world.Sent(typed: ClaimsWorld.Typed("=HYPERLINK(\"http://x\")"));
        (await (await world.Hr()).GetStringAsync("/claims/export.csv")).ShouldNotContain(",=HYPERLINK");
    }

    [Fact]
    public async Task An_empty_list_says_what_would_stand_here_and_the_first_step()
    {
        using var world = await ClaimsWorld.Make();
        (await (await world.Own()).Open("/claims")).TextOf(".empty").ShouldContain("点“新建申报”");
        (await (await world.Hr()).Open("/claims/inbox")).TextOf(".empty").ShouldContain("没有待审申报");
        (await (await world.Own()).Open("/claims/publicity")).TextOf(".empty").ShouldContain("目前没有公示");
        (await (await world.Hr()).Open("/claims/objections")).TextOf(".empty").ShouldContain("没有异议");
    }

    [Fact]
    public async Task What_is_shown_to_all_hides_the_name_and_ends_with_its_days()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        await world.Through(at);
        var stranger = await world.App.SignInAs(world.Far);
        var page = await stranger.Open("/claims/publicity");
        page.TextOf("tbody tr").ShouldBe("作业设计研修班省教育学院 实验小学 沈* 校外培训 2026-11-04 20 2026-11-27");
        page.Text.ShouldNotContain("沈岚");
        (await stranger.Open(at)).Status.ShouldBe(HttpStatusCode.NotFound);
        world.App.Clock.Is("2026-11-28");
        (await stranger.Open("/claims/publicity")).Has("tbody tr").ShouldBeFalse();
    }

    [Fact]
    public async Task A_sample_can_be_drawn_again_by_its_address()
    {
        var (world, one, two) = await Two();
        using (world)
        {
            await world.Through(one);
            await world.Posted(two);
            var auditor = await world.App.SignIn("auditor");
            (await auditor.Open("/claims/sample")).One("[name=seed]").GetAttribute("value")!.Length.ShouldBe(8);
            const string Draw = "/claims/sample?from=2026-11-01&to=2026-11-30&size=1&seed=a1b2c3d4";
            var drawn = await auditor.Open(Draw);
            drawn.TextOf("#drawn h2").ShouldBe("抽出1件，共2件");
            drawn.TextOf("#drawn p").ShouldContain("种子a1b2c3d4");
            (await (await world.Hr()).Open(Draw)).TextsOf("tbody th").ShouldBe(drawn.TextsOf("tbody th"));
            (await auditor.GetStringAsync(Draw.Replace("sample?", "sample.csv?"))).ShouldContain(drawn.TextOf("tbody th"));
            (await world.App.Db(db => db.Audit.CountAsync(r => r.Action == "claims.sampled"))).ShouldBe(1);
            (await auditor.Open("/claims/sample?from=2026-11-30&to=2026-11-01&size=0&seed=")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf(".problems li").Count.ShouldBe(3);
            (await auditor.Open("/claims/sample?from=2026-11-01&to=2026-11-20&size=5&seed=x")).TextOf("#drawn .empty").ShouldContain("没有入账的申报");
        }
    }

    [Theory]
    [InlineData("/claims", 6)]
    [InlineData("/claims/inbox", 5)]
    [InlineData("/claims/publicity", 4)]
    [InlineData("/claims/objections", 4)]
    public async Task A_list_asks_the_database_as_often_for_many_as_for_one(string page, int most)
    {
        using var world = await ClaimsWorld.Make();
        var hr = await world.App.SignIn(await world.App.Add(["district-hr", "training-centre"]));
        await hr.Open(page);
        world.App.Queries.Clear();
        await hr.Open(page);
        var empty = world.App.Queries.Count;
        var own = await world.Own();
        for (var i = 0; i < 4; i++)
        {
            await ClaimsWorld.Decide(await world.School(), await world.Sent(own, typed: ClaimsWorld.Typed($"研修{i}{i}{i}{i}", $"2026-10-{i + 10}", $"2026-10-{i + 10}", "4"), file: [.. ClaimsWorld.Pdf, (byte)i]), reason: "已核");
        }

        world.App.Queries.Clear();
        await hr.Open(page);
        world.App.Queries.Count.ShouldBeLessThanOrEqualTo(most, string.Join("\n", world.App.Queries.Heard));
        world.App.Queries.Count.ShouldBeLessThanOrEqualTo(empty + 1);
    }

    [Fact]
    public async Task One_claim_asks_the_database_as_often_with_many_files_as_with_one()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        var school = await world.School();
        await school.Open(at);
        world.App.Queries.Clear();
        await school.Open(at);
        world.App.Queries.Count.ShouldBeLessThanOrEqualTo(11, string.Join("\n", world.App.Queries.Heard));
    }

    [Fact]
    public async Task The_rooms_lead_to_claims()
    {
        using var world = await ClaimsWorld.Make();
        (await (await world.Own()).Open("/credits")).Has("a[href='/claims']").ShouldBeTrue();
        (await (await world.School()).Open("/teachers")).Has("a[href='/claims/inbox']").ShouldBeTrue();
        (await (await world.Hr()).Open("/claims")).Has("a[href='/claims/sample']").ShouldBeTrue();
    }
}
