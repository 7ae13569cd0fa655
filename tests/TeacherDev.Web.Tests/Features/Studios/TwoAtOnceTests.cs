using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Studios;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>Where the district allows one studio at a time, nobody is in two on a day, in whichever role.</summary>
public sealed class TwoAtOnceTests
{
    private const string One = "同一时间只能参加一个工作室";

    [Fact]
    public async Task Whoever_leads_one_is_no_member_of_another()
    {
        using var world = await StudioWorld.Make();
        var chen = await world.Titled("L002", "陈洁", "2001-09-01", "城东中学");
        var other = await world.Entered(chen, "陈洁名师工作室");

        (await LifeTests.Enter(await world.Hr(), other, "L001")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("已在“王静名师工作室”中：同一时间只能参加一个工作室。");
        var about = await (await world.As(world.Leader)).Open($"/studios/{other}/about");
        about.Has("#join-form").ShouldBeFalse("it would be refused");
        about.TextOf("#elsewhere").ShouldBe("您已参加、主持或申请加入“王静名师工作室”：同一时间只能参加一个工作室。");
        var refused = (await about.PostTo($"/studios/{other}/applications", ("statement", "想学习"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf(".field.wrong .error").ShouldContain(One);
        refused.One("#statement").TextContent.ShouldBe("想学习");
        (await world.App.Db(db => db.StudioMembers.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_member_neither_applies_for_a_studio_nor_takes_another_over_nor_stands_in()
    {
        using var world = await StudioWorld.Make();
        var other = await world.Entered(await world.Titled("L002", "陈洁", "2001-09-01", "城东中学"), "陈洁名师工作室");
        var member = await world.Member("M1", "成员1");

        (await (await (await world.As(member)).Open("/studios/new")).Submit("#studio", ("Form.StartOn", "2026-09-01"), ("Form.EndOn", "2029-08-31"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain(One);
        world.App.Clock.Is("2026-10-08");
        foreach (var deputy in new[] { "true", "false" })
        {
            (await (await (await world.Hr()).Open($"/studios/{other}")).Submit("#hand-over-form", ("number", member.Number), ("on", "2026-10-08"), ("deputy", deputy), ("reason", "任命"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain(One);
        }

        (await world.App.Db(db => db.StudioLeads.CountAsync(l => l.TeacherId == member.Id))).ShouldBe(0);
        (await world.App.Db(db => db.Studios.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task The_form_for_a_seat_is_offered_to_whoever_would_be_taken_and_says_to_a_member_of_another_why_not()
    {
        using var world = await StudioWorld.Make();
        var other = await world.Entered(await world.Titled("L002", "陈洁", "2001-09-01", "城东中学"), "陈洁名师工作室");
        var (member, free) = (await world.Member("M1", "成员1"), await world.Titled("M2", "成员2", "2015-09-01", "实验小学"));
        var at = $"/studios/{other}/about";

        var told = await (await world.As(member)).Open(at);
        told.Has("#join-form").ShouldBeFalse();
        told.TextOf("#elsewhere").ShouldContain("您已参加、主持或申请加入“王静名师工作室”");
        var offered = await (await world.As(free)).Open(at);
        (offered.Has("#join-form"), offered.Has("#elsewhere")).ShouldBe((true, false));
        var stranger = await world.App.Stranger().Open(at);
        (stranger.Has("#join-form"), stranger.Has("#elsewhere")).ShouldBe((false, false));
        (await (await world.As(member)).Open($"/studios/{world.Id}/about")).Has("#elsewhere").ShouldBeFalse("they are in this one");

        world.App.Clock.Is("2026-09-10");
        (await (await (await world.As(member)).Open($"/studios/{world.Id}/members")).Submit("#own-exit", ("reason", "换研究方向"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2026-09-11");
        (await (await world.As(member)).Open(at)).Has("#join-form").ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_leads_a_studio_may_lead_the_alliance_that_holds_it()
    {
        using var world = await StudioWorld.Make();

        var alliance = await world.Entered(world.Leader, "城东联盟", ("Form.Kind", nameof(StudioKind.Alliance)), ("Form.Subject", ""), ("Form.Stage", ""));

        (await (await world.Hr()).Open("/studios")).TextsOf("td[data-label='成员']").ShouldBe(["0个工作室", "0 / 8"], ignoreOrder: true);
        (await (await world.As(world.Leader)).Open($"/studios/{alliance}")).ShouldBe(HttpStatusCode.OK);
        (await (await world.As(world.Leader)).Open($"/studios/{world.Id}")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_seat_that_is_taken_from_a_later_day_is_told_wherever_seats_are()
    {
        using var world = await StudioWorld.Make(("Form.Seats", "3"));
        await world.Member("M1", "成员1");
        await world.Member("M2", "成员2");
        await world.Member("M3", "成员3", "2026-10-01");
        var (hr, guest) = (await world.Hr(), await world.As(await world.Titled("M4", "成员4", "2015-09-01", "实验小学")));

        (await hr.Open("/studios")).TextOf("td[data-label='成员']").ShouldBe("2 / 3 另有1人待加入");
        (await hr.GetStringAsync("/studios/export.csv")).ShouldContain(",,2,1,0,3,");
        (await (await world.As(world.Leader)).Open($"/studios/{world.Id}")).TextsOf(".facts dd").ShouldContain(t => t.Contains("2 / 3 另有1人待加入"));
        var about = await guest.Open($"/studios/{world.Id}/about");
        about.TextsOf(".figure").ShouldContain(t => t.Contains("另有1人待加入"));
        about.TextOf("#join").ShouldNotBeEmpty();
        about.Text.ShouldContain("名额已满：申请先排队，有空额时再办理。");
    }
}
