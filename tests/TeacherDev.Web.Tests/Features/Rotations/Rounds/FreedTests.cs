using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Rounds;

/// <summary>Whoever takes no more part after the proposal: 甲 goes to 城东小学, 丙 to 山里小学, 乙 stays.</summary>
public sealed class FreedTests
{
    [Fact]
    public async Task Whoever_was_freed_since_the_proposal_is_named_and_nothing_is_shown_before_they_are_out()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Proposed(hr);
        await world.Ill("丙");
        world.App.Clock.Is("2027-04-12");

        var board = await hr.Open(world.At);
        board.TextsOf("#broken li").ShouldBe(["丙 患病（指定医院证明）"]);
        board.Has("#publish").ShouldBeFalse();
        (await board.PostTo(world.At + "/publication")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("以下人员的安排已不成立：丙。");
        (await (await world.App.SignIn(await world.App.Add(["auditor"]))).Open(world.At)).Has("#broken").ShouldBeFalse("only whoever runs the round acts on it");

        (await board.Submit("#propose")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("丙")).NeedId.ShouldBeNull();
        (await (await hr.Open(world.At)).Submit("#publish")).ShouldBe(HttpStatusCode.Found);
        (await (await world.As("甲")).Open(world.OwnAt)).TextOf("#shown").ShouldNotContain("丙*");
    }

    [Fact]
    public async Task Whoever_was_settled_and_then_freed_is_taken_out_before_anything_is_proposed_again()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Proposed(hr);
        var third = await world.Person("丙");
        (await (await hr.Open(world.At)).Submit($"#settle-p{third.Id}", ("need", $"{third.NeedId}"))).ShouldBe(HttpStatusCode.Found);
        await world.Ill("丙");

        (await (await hr.Open(world.At)).Submit("#propose")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("丙已不再参加");
        (await (await hr.Open(world.At)).Submit($"#remove-p{third.Id}", ("reason", "重病"))).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open(world.At)).Submit("#propose")).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Whoever_was_freed_while_the_moves_are_shown_is_not_decided_on_but_taken_out()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Published(hr);
        var (first, third) = (await world.Person("甲"), await world.Person("丙"));
        await world.Ill("丙");
        world.App.Clock.Is("2027-05-10");

        var board = await hr.Open(world.At);
        board.TextsOf("#broken li").ShouldBe(["丙 患病（指定医院证明）"]);
        board.Has("#decide").ShouldBeFalse();
        (await board.PostTo(world.At + "/decision", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("以下人员的安排已不成立：丙。");
        (await board.PostTo(world.At + "/removals", ("place", $"{first.Id}"), ("reason", "换人"), ("seen", $"{first.Version}"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("名单已公示或已决定");
        (await board.Submit($"#remove-p{third.Id}", ("reason", "重病"))).ShouldBe(HttpStatusCode.Found);

        world.App.Clock.Is("2027-05-20");
        (await (await hr.Open(world.At)).Submit("#decide", ("document", "文"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-09-01");
        var before = await world.Placements();
        (await (await hr.Open(world.At + "/effect")).Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        (await world.Placements()).Except(before).ShouldBe(["T1 实验小学 Post 2010-09-01..2027-08-31", "T1 城东小学 Post 2027-09-01.."]);
    }

    [Theory]
    [InlineData("ill", "患病（指定医院证明）")]
    [InlineData("left", "没有在任岗位")]
    [InlineData("moved", "任职学校已经变动")]
    public async Task Whoever_takes_no_more_part_after_the_decision_is_named_with_the_reason_before_it_takes_effect(string what, string why)
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Decided(hr);
        await (what switch { "ill" => world.Ill("丙"), "left" => world.Ends("丙", "2027-06-30"), _ => world.Ends("丙", "2027-06-30", "城东小学") });
        world.App.Clock.Is("2027-09-01");
        var before = await world.Placements();

        (await hr.Open(world.At)).TextsOf("#broken li").ShouldBe([$"丙 {why}"]);
        var page = await hr.Open(world.At + "/effect");
        page.TextOf("#conflicts").ShouldContain("1人");
        page.TextOf("[data-person=T3]").ShouldContain(why);
        page.Has("#effect").ShouldBeFalse();
        (await page.PostTo(world.At + "/effect")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("丙。没有写入");
        (await world.Placements()).ShouldBe(before);
    }

    [Fact]
    public async Task As_many_as_must_stay_are_counted_again_when_the_moves_are_shown_and_decided()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        (await (await (await world.SchoolOf("甲")).Open(world.SchoolAt)).Submit("#keep", ("Form.Work", "语文"), ("Form.Least", "3"))).ShouldBe(HttpStatusCode.Found);
        await world.Published(hr);
        await world.Ends("丁", "2027-06-30");
        world.App.Clock.Is("2027-05-10");

        var board = await hr.Open(world.At);
        board.TextsOf("#broken li").ShouldBe(["丙 原学校该学科留任人数将不足"]);
        (await board.PostTo(world.At + "/decision", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("以下人员的安排已不成立：丙。");
        (await board.Submit($"#remove-p{(await world.Person("丙")).Id}", ("reason", "学校语文教师不足"))).ShouldBe(HttpStatusCode.Found);
        (await hr.Open(world.At)).Has("#broken").ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_is_moved_meanwhile_and_taken_in_again_comes_from_the_new_school()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Wish("丁", "城东小学");
        var fourth = await world.Person("丁");
        await world.Ends("丁", "2027-03-09", "山里小学");
        world.App.Clock.Is("2027-03-10");

        (await hr.Open(world.At)).TextOf("[data-person=T4]").ShouldContain("任职学校已经变动");
        (await (await hr.Open(world.At)).Submit($"#remove-p{fourth.Id}", ("reason", "已调动"))).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open(world.At)).Submit($"#remove-p{fourth.Id}")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("丁")).SchoolId.ShouldBe(await world.School("山里小学"));
        (await hr.Open(world.At)).TextOf("[data-person=T4]").ShouldNotContain("任职学校已经变动");
    }
}
