using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Features.Credits.Commands;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Rotations.Moves;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Schools;

/// <summary>What the page of one school offers, and what its figures are made of.</summary>
public sealed class SchoolPageTests
{
    [Fact]
    public async Task The_undoing_of_a_name_is_offered_only_where_it_would_be_done()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        await SchoolsWorld.Rename(hr, "S003", "青禾一小", "2027-01-02");
        var stale = await hr.Open("/schools/S003");
        await SchoolsWorld.Open(hr, "S010", "青禾小学", "2027-01-05");

        var page = await hr.Open("/schools/S003");
        page.Has("#history form").ShouldBeFalse();
        page.TextOf("#history").ShouldContain("暂不能撤销：届时代码为S010的学校使用该校名。");
        (await stale.Submit("#history form", ("reason", "误登"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await world.Undo(hr, "S010", 1);
        (await world.Undo(hr, "S003")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Guests_and_whoever_came_by_a_merger_open_the_people_whom_they_count()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        await MovesWorld.Make(hr, "T5", "Walking", "S002", "2027-01-10", "2027-06-30", "Monday");
        await SchoolsWorld.Merge(hr, "S003", "S002", "2027-01-02");
        await SchoolsWorld.Merge(hr, "S002", "S001", "2027-02-01");

        var before = await hr.Open("/schools/S002");
        var guests = before.One("dd a[href$='/guests']");
        guests.TextContent.ShouldBe("2");
        (await hr.Open(guests.GetAttribute("href")!)).TextsOf("tbody th").ShouldBe(["轮岗T2", "新进T5"]);
        var moved = before.One("#history a[href$='/people']");
        moved.TextContent.ShouldContain("4");
        var people = await hr.Open(moved.GetAttribute("href")!);
        people.TextsOf("tbody th").ShouldBe(["轮岗T2", "骨干T3", "年长T4", "新进T5"]);
        people.TextsOf("tbody tr")[2].ShouldContain("实验小学");
        (await hr.Open(people.One("tbody th a").GetAttribute("href")!)).ShouldBe(HttpStatusCode.OK);

        world.App.Clock.Is("2027-02-10");
        await world.App.With<RefreshStandings, int?>(morning => morning.Run(default));
        var other = await world.App.School("外校");
        await MovesWorld.Make(hr, "T4", "Post", await world.App.Db(db => db.Schools.Where(s => s.Id == other).Select(s => s.Code).SingleAsync()), "2027-02-10");
        var office = await world.App.SignIn(await world.App.Add(["school-admin"], a => a.SchoolId = world.First));
        var seen = await office.Open((await office.Open("/schools/S001")).One("#history a[href$='/people']").GetAttribute("href")!);
        seen.TextsOf("tbody th").ShouldBe(["轮岗T2", "骨干T3", "新进T5"]);
        seen.TextOf(".note").ShouldContain("另有1人现已属于其他学校");
        (await office.GetAsync("/schools/S002/events/99999/people")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var stranger = await world.App.SignIn(await world.App.Add(["school-admin"], a => a.SchoolId = other));
        (await stranger.GetAsync("/schools/S001/guests")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
