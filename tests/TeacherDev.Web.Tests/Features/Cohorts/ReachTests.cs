using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Cohorts;

/// <summary>Shen and somebody elsewhere are in one cohort, and nobody of her school in another.</summary>
public sealed class ReachTests
{
    private static async Task<(CohortsWorld World, string Other)> World()
    {
        var world = await CohortsWorld.Make();
        var hr = await world.Hr();
        await world.Join(hr, $"{world.Shen.Number} {world.Far.Number}");
        var other = await world.Opened(hr, "backbone", name: "别校骨干班");
        var third = await world.App.Teacher("20120002", "丙老师", "2012-09-01", "城西中学");
        (await world.Join(hr, third.Number, reason: "推荐", at: other)).ShouldBe(HttpStatusCode.Found);
        return (world, other);
    }

    [Theory]
    [InlineData("district-hr", true, true)]
    [InlineData("auditor", true, true)]
    [InlineData("training-centre", true, true)]
    [InlineData("principal", false, false)]
    [InlineData("school-admin", false, false)]
    public async Task An_office_sees_everybody_and_a_school_its_own(string role, bool seesOther, bool seesFar)
    {
        var (world, other) = await World();
        using var _ = world;
        var reader = await world.As(role);

        (await reader.Open("/cohorts")).TextsOf("tbody th a").Contains("别校骨干班").ShouldBe(seesOther);
        (await reader.GetAsync(other)).StatusCode.ShouldBe(seesOther ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        (await reader.GetAsync(other + "/export.csv")).StatusCode.ShouldBe(seesOther ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        (await reader.GetAsync(await world.PlaceOf(world.Far))).StatusCode.ShouldBe(seesFar ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        (await reader.Open(world.At)).Text.Contains("远志明", StringComparison.Ordinal).ShouldBe(seesFar);
        (await reader.GetStringAsync(world.At + "/export.csv")).Contains("远志明", StringComparison.Ordinal).ShouldBe(seesFar);
        (await reader.GetStringAsync("/cohorts/export.csv")).Contains("别校骨干班", StringComparison.Ordinal).ShouldBe(seesOther);
        (await reader.Open(world.At)).Has("#join").ShouldBe(role == "district-hr");
        (await reader.GetAsync(await world.PlaceOf(world.Shen))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_teacher_sees_their_own_alone_and_nothing_once_it_is_taken_back()
    {
        var (world, other) = await World();
        using var _ = world;
        var own = await world.Own();

        (await own.Open("/cohorts")).TextsOf("tbody th a").ShouldBe(["第三期培训班"]);
        var page = await own.Open(world.At);
        page.TextsOf("#members tbody th a").ShouldBe(["沈岚"]);
        page.Text.ShouldNotContain("远志明");
        page.Text.ShouldContain("全班名额10");
        (await own.GetAsync(other)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await own.GetAsync(await world.PlaceOf(world.Far))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await own.GetStringAsync(world.At + "/export.csv")).ShouldNotContain("远志明");
        (await page.PostTo((await world.PlaceOf(world.Far)) + "/stays", ("Form.Key", new('x', 32)))).ShouldBe(HttpStatusCode.NotFound);

        await (await (await world.Hr()).Open(await world.PlaceOf(world.Shen))).Submit("#withdraw-form", ("reason", "加错"));
        (await own.GetAsync(world.At)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await own.Open("/cohorts")).Has("tbody").ShouldBeFalse();
    }

    [Fact]
    public async Task A_longer_cohort_asks_the_database_no_oftener()
    {
        using var world = await CohortsWorld.Make();
        var hr = await world.Hr();
        await world.Join(hr, $"{world.Shen.Number} {world.Far.Number}");
        await hr.Open(world.At);
        world.App.Queries.Clear();
        await hr.Open(world.At);
        var few = world.App.Queries.Count;
        for (var i = 0; i < 12; i++)
        {
            await world.App.Teacher($"2016000{i:00}", $"后备{i}", "2016-09-01", "实验小学");
        }

        (await world.Join(hr, string.Join('\n', Enumerable.Range(0, 12).Select(i => $"2016000{i:00}")), reason: "推荐", from: "2026-04-01")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("10个名额已满");
        await hr.Open(world.At);
        world.App.Queries.Clear();
        (await hr.Open(world.At)).TextsOf("#members tbody th a").Count.ShouldBe(10);

        world.App.Queries.Count.ShouldBe(few);
        few.ShouldBeLessThanOrEqualTo(16);
    }

    [Fact]
    public async Task The_list_and_the_members_are_filtered_and_sorted()
    {
        var (world, _) = await World();
        using var kept = world;
        var hr = await world.Hr();

        (await hr.Open("/cohorts?kind=backbone")).TextsOf("tbody th a").ShouldBe(["别校骨干班"]);
        (await hr.Open("/cohorts?show=closed")).Has("tbody").ShouldBeFalse();
        (await hr.Open("/cohorts?sort=name")).TextsOf("tbody th a").Count.ShouldBe(2);
        (await hr.Open("/cohorts?q=" + Uri.EscapeDataString("第三期"))).TextsOf("tbody th a").ShouldBe(["第三期培训班"]);
        (await hr.Open(world.At + "?q=" + world.Far.Number)).TextsOf("#members tbody th a").ShouldBe(["远志明"]);
        (await hr.Open(world.At + "?sort=-school")).TextsOf("#members tbody th a").Count.ShouldBe(2);
        (await hr.Open(world.At + "?show=completed")).Has("#members tbody").ShouldBeFalse();
        (await hr.Open(world.At + "?show=lacking&sort=shadowing")).TextsOf("#members tbody th a").Count.ShouldBe(2);
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "cohorts.exported"))).ShouldBe(0);
        await hr.GetStringAsync(world.At + "/export.csv");
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "cohorts.exported"))).ShouldBe(1);
    }
}
