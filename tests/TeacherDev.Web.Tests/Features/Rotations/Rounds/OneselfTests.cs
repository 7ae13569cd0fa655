using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Rounds;

/// <summary>Somebody of the office stands in the round: 甲 goes to 城东小学, 丙 to 山里小学, 乙 stays.</summary>
public sealed class OneselfTests
{
    private const string Oneself = "本人在本轮中，应由人事科其他人办理。";

    [Fact]
    public async Task Nobody_settles_takes_out_or_takes_in_themselves_nor_lets_their_own_move_give_way()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Proposed(hr);
        var own = await Office(world, "甲");
        var (first, second) = (await world.Person("甲"), await world.Person("乙"));
        var board = await own.Open(world.At);

        board.TextOf("#oneself").ShouldBe(Oneself);
        board.Has($"#settle-p{first.Id}").ShouldBeFalse();
        board.Has($"#remove-p{first.Id}").ShouldBeFalse();
        board.Has($"#settle-p{second.Id}").ShouldBeTrue();
        (string, string)[] place = [("place", $"{first.Id}"), ("seen", $"{first.Version}")];
        (await board.PostTo(world.At + "/settlements", [.. place, ("need", "")])).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain(Oneself);
        (await board.PostTo(world.At + "/removals", [.. place, ("reason", "不想去")])).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain(Oneself);
        (await board.Submit($"#settle-p{second.Id}", ("need", $"{first.NeedId}"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf($"#settle-p{second.Id} .error").ShouldBe(Oneself);
        (await world.Person("甲")).NeedId.ShouldBe(first.NeedId);

        (await (await hr.Open(world.At)).Submit($"#remove-p{first.Id}", ("reason", "县级项目负责人"))).ShouldBe(HttpStatusCode.Found);
        var seen = (await world.Person("甲")).Version;
        (await board.PostTo(world.At + "/removals", ("place", $"{first.Id}"), ("seen", $"{seen}"), ("back", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain(Oneself);
        (await world.Person("甲")).WithdrawnAt.ShouldNotBeNull();
        (await own.Open(world.At)).Has("#oneself").ShouldBeFalse();
    }

    [Fact]
    public async Task No_step_of_the_whole_list_is_taken_by_whoever_stands_in_it()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Proposed(hr);
        var own = await Office(world, "丙");
        world.App.Clock.Is("2027-04-12");
        var before = await world.Placements();

        var board = await own.Open(world.At);
        board.Has("#publish").ShouldBeFalse();
        board.Has("#call-off").ShouldBeFalse();
        await Refused("/publication");
        await Refused("/calling-off", ("reason", "不办了"));
        (await (await hr.Open(world.At)).Submit("#publish")).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-05-10");
        (await own.Open(world.At)).Has("#decide").ShouldBeFalse();
        await Refused("/decision", ("document", "文"));
        (await (await hr.Open(world.At)).Submit("#decide", ("document", "文"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-09-01");
        (await own.Open(world.At + "/effect")).Has("#effect").ShouldBeFalse();
        await Refused("/effect");
        (await world.Placements()).ShouldBe(before);
        (await (await hr.Open(world.At + "/effect")).Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        var after = await world.Placements();
        (await own.Open(world.At)).Has("#undo").ShouldBeFalse();
        await Refused("/undoing", ("reason", "不想去"));
        (await world.Placements()).ShouldBe(after);

        async Task Refused(string step, params (string, string)[] typed) =>
            (await (await own.Open(world.At)).PostTo(world.At + step, typed)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain(Oneself);
    }

    [Fact]
    public async Task Nobody_leaves_themselves_out()
    {
        using var world = await RoundsWorld.Make();
        await world.Decided(await world.Hr());
        var own = await Office(world, "丙");
        await world.Ill("丙");

        (await (await own.Open(world.At + "/effect")).Submit($"#leave-out-p{(await world.Person("丙")).Id}")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain(Oneself);
        (await world.Person("丙")).WithdrawnAt.ShouldBeNull();
    }

    private static async Task<HttpClient> Office(RoundsWorld world, string name) =>
        await world.App.SignIn(await world.App.Add(["district-hr"], a => (a.TeacherId, a.DisplayName) = (world.People[name].Id, name)));
}
