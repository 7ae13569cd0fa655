using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Rounds;

/// <summary>The office states needs, and what must stay, for a school that has no account.</summary>
public sealed class SpokenForTests
{
    [Fact]
    public async Task The_office_states_needs_and_what_must_stay_for_a_school_and_the_proposal_keeps_to_them()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        var (own, other) = (await world.SchoolOf("庚"), await world.SchoolOf("己"));
        var village = await At("山里小学");
        (await hr.Open(world.At)).TextsOf("#schools a").ShouldContain("山里小学");
        var page = await hr.Open(village);
        page.Has("#nominate").ShouldBeFalse("whom a school puts forward is its own word");
        (await page.Submit("#need", ("Form.Work", "语文"), ("Form.Count", "51"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#need .error").ShouldBe(["请填0到50之间的人数。"]);
        (await page.Submit("#need", ("Form.Work", "语文"), ("Form.Count", "1"))).ShouldBe(HttpStatusCode.Found).Location.ShouldBe(village);
        (await (await hr.Open(await At("实验小学"))).Submit("#keep", ("Form.Work", "语文"), ("Form.Least", "5"))).ShouldBe(HttpStatusCode.Found);

        (await hr.Open(village)).TextOf("#needs").ShouldContain("赵琳填报");
        (await own.Open(world.SchoolAt)).TextOf("#needs").ShouldContain("赵琳填报");
        (await own.Open("/inbox")).Text.ShouldContain("代你校填报需求：小学语文，1人");
        (await other.Open("/inbox")).Text.ShouldNotContain("代你校填报");

        world.App.Clock.Is("2027-04-01");
        (await hr.Open(world.At)).Has("#schools").ShouldBeFalse();
        (await page.Submit("#need", ("Form.Work", "语文"), ("Form.Count", "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("申报已于2027-03-29截止");
        (await (await hr.Open(world.At)).Submit("#propose")).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.RotationPeople.CountAsync(p => p.NeedId != null))).ShouldBe(0, "all five are to stay");

        async Task<string> At(string name) => $"{world.At}/schools/{await world.App.Db(db => db.Schools.Where(s => s.Name == name).Select(s => s.Code).SingleAsync())}";
    }

    [Fact]
    public async Task Nobody_but_the_office_speaks_for_a_school_and_none_for_one_that_takes_no_part()
    {
        using var world = await RoundsWorld.Make();
        var code = await world.App.Db(db => db.Schools.Where(s => s.Name == "民办小学").Select(s => s.Code).SingleAsync());
        var hr = await world.Hr();
        (await (await hr.Open(world.At)).PostTo($"{world.At}/schools/{code}/needs", ("Form.Stage", "小学"), ("Form.Work", "语文"), ("Form.Count", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不参加本轮");
        (await hr.GetAsync($"{world.At}/schools/S999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await world.SchoolOf("甲")).GetAsync($"{world.At}/schools/{code}")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await (await world.As("甲")).GetAsync($"{world.At}/schools/{code}")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }
}
