using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Rounds;

/// <summary>What changes while the moves are shown: 甲 to 城东小学, 丙 to 山里小学, to be seen until 2027-04-19.</summary>
public sealed class ShownAgainTests
{
    [Fact]
    public async Task Whoever_gives_way_while_the_moves_are_shown_is_told_and_has_their_days_to_object()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Published(hr);
        (await (await (await world.As("丙")).Open(world.OwnAt)).Submit("#object", [], ("Objection.Text", "希望去城东小学"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-05-10");
        var (third, village) = (await world.Person("丙"), (await world.Person("甲")).NeedId);
        (await (await hr.Open(world.At)).PostTo(world.At + "/answers", ("objection", $"{third.Objections[0].Id}"), ("upheld", "true"), ("answer", "情况属实"))).ShouldBe(HttpStatusCode.Found);
        var school = await world.SchoolOf("甲");
        (await (await world.As("甲")).Open(world.OwnAt)).Has("#changed").ShouldBeFalse();

        var board = await hr.Open(world.At);
        board.TextOf($"#settle-p{third.Id}").ShouldNotBeEmpty();
        board.TextOf("[data-person=T3]").ShouldContain("从今天起重新公示5个工作日");
        (await board.Submit($"#settle-p{third.Id}", ("need", $"{village}"))).ShouldBe(HttpStatusCode.Found);

        (await hr.Open(world.At)).Text.ShouldSatisfyAllConditions(said => said.ShouldContain("已确定；甲的安排因此取消。"), said => said.ShouldContain("2027-05-17前可提异议"));
        (await world.Person("甲")).NeedId.ShouldBeNull();
        (await (await world.As("甲")).Open("/inbox")).Text.ShouldContain("公示期间取消了对你的安排。2027-05-17前可以提出异议。");
        (await (await world.As("丙")).Open("/inbox")).Text.ShouldContain("公示期间重新确定了你的去向，请查看。2027-05-17前可以提出异议。");
        (await (await world.As("乙")).Open("/inbox")).Text.ShouldNotContain("对你的安排");
        (await school.Open("/inbox")).Text.ShouldContain("重新公示至2027-05-17");
        foreach (var name in new[] { "甲", "丙" })
        {
            (await (await world.As(name)).Open(world.OwnAt)).TextOf("#changed").ShouldBe("公示后对你的安排有变动，2027-05-17前可以提出异议。");
        }

        (await (await world.As("乙")).Open(world.OwnAt)).Has("#changed").ShouldBeFalse();
        (await (await hr.Open(world.At)).PostTo(world.At + "/decision", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("公示到2027-05-17");
        world.App.Clock.Is("2027-05-17");
        (await (await (await world.As("甲")).Open(world.OwnAt)).Submit("#object", [], ("Objection.Text", "不应取消"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-05-18");
        (await (await hr.Open(world.At)).Submit("#decide", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("还有1件异议未答复");
    }

    [Fact]
    public async Task Whoever_is_taken_out_while_the_moves_are_shown_may_object_and_come_back()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Published(hr);
        await world.Ill("丙");
        world.App.Clock.Is("2027-05-10");
        var third = await world.Person("丙");
        (await (await hr.Open(world.At)).Submit($"#remove-p{third.Id}", ("reason", "重病"))).ShouldBe(HttpStatusCode.Found);

        var own = await (await world.As("丙")).Open(world.OwnAt);
        own.TextOf("#changed").ShouldContain("2027-05-17");
        (await own.Submit("#object", [], ("Objection.Text", "已经痊愈"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-05-18");
        (await (await hr.Open(world.At)).Submit("#decide", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("还有1件异议未答复");
        (await (await hr.Open(world.At)).PostTo(world.At + "/answers", ("objection", $"{(await world.Person("丙")).Objections[0].Id}"), ("upheld", "true"), ("answer", "情况属实"))).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open(world.At)).Submit($"#remove-p{third.Id}")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("丙")).WithdrawnAt.ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_left_the_round_before_anything_was_shown_does_not_object()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Proposed(hr);
        (await (await hr.Open(world.At)).Submit($"#remove-p{(await world.Person("丙")).Id}", ("reason", "县级项目负责人"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-04-12");
        (await (await hr.Open(world.At)).Submit("#publish")).ShouldBe(HttpStatusCode.Found);

        var own = await (await world.As("丙")).Open(world.OwnAt);
        own.Has("#object").ShouldBeFalse();
        (await own.PostTo(world.OwnAt + "/objections", ("Objection.Text", "不同意"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("公示期间才能提出异议");
    }
}
