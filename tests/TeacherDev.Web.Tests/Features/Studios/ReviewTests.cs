using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>The leader's word on a term and the district's on a year come when they are over, with nothing chosen beforehand.</summary>
public sealed class ReviewTests
{
    [Fact]
    public async Task A_members_term_opens_two_weeks_before_its_end_and_says_so_until_then()
    {
        using var world = await StudioWorld.Make();
        await world.Member("M1", "成员1");
        var leader = await world.As(world.Leader);
        world.App.Clock.Is("2027-01-17");
        var early = await leader.Open($"/studios/{world.Id}/reviews");
        world.App.Clock.Is("2027-01-16");
        var closed = await leader.Open($"/studios/{world.Id}/reviews");
        closed.TextOf("#review-M1").ShouldContain("2027-01-17起可以考核。");
        closed.Has("#term-M1").ShouldBeFalse();
        (await early.Submit("#term-M1", ("result", "Passed"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("2027-01-17起才能考核。");

        world.App.Clock.Is("2027-01-17");
        var open = await leader.Open($"/studios/{world.Id}/reviews");
        open.Has("#term-M1 input:checked").ShouldBeFalse();
        (await open.Submit("#term-M1")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#term-M1 .wrong .error").ShouldBe("请选择结论。");
        var kept = (await open.Submit("#term-M1", ("result", "MakeUp"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        kept.TextOf("#term-M1 .wrong .error").ShouldBe("需补修时请写明补什么。");
        kept.Has("#result-M1-MakeUp[checked]").ShouldBeTrue();
        (await open.Submit("#term-M1", ("result", "MakeUp"), ("comment", "听课差5节"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.StudioTermReviews.SingleAsync())).Result.ShouldBe(TermResult.MakeUp);
    }

    [Fact]
    public async Task Whoever_leaves_earlier_may_be_reviewed_at_leaving()
    {
        using var world = await StudioWorld.Make();
        var one = await world.Member("M1", "成员1");
        world.App.Clock.Is("2026-10-15");
        var leader = await world.As(world.Leader);
        (await leader.Open($"/studios/{world.Id}/reviews")).Has("#term-M1").ShouldBeFalse();
        var place = await world.App.Db(db => db.StudioMembers.Where(m => m.TeacherId == one.Id).Select(m => m.Id).SingleAsync());
        (await (await leader.Open($"/studios/{world.Id}/members")).Submit($"#exit-{place}", ("reason", "调离"), ("lastOn", "2026-10-15"))).ShouldBe(HttpStatusCode.Found);

        (await (await leader.Open($"/studios/{world.Id}/reviews")).Submit("#term-M1", ("result", "Passed"))).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task The_district_revokes_a_studio_between_reviews_and_its_leader_may_apply_again_from_the_day_that_was_said()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var member = await world.Member("M1", "成员1");
        var (leader, hr) = (await world.As(world.Leader), await world.Hr());
        await world.As(member);
        await world.Registered(leader, "2026-09-09");
        (await (await leader.Open($"/trainings/{world.Training}/sessions/new")).Submit("#session", ("Form.On", "2026-12-09"), ("Form.Start", "14:00"), ("Form.End", "15:30"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2026-10-20");

        var page = await hr.Open($"/studios/{world.Id}");
        (await Revoke(page, ("typed", ""), ("reason", "虚报活动"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#revocation-form .wrong .error").ShouldBe("请输入“撤销”确认");
        (await Revoke(page, ("reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).Has("#revocation-form .wrong").ShouldBeTrue();
        var kept = (await Revoke(page, ("againOn", "2026-10-20"), ("reason", "虚报活动"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        kept.TextOf("#revocation-form .wrong .error").ShouldBe("请填写2026-10-21至2036-10-20之间的日期，或不填。");
        (kept.One("#revocation").GetAttribute("value"), kept.One("#againOn").GetAttribute("value")).ShouldBe(("虚报活动", "2026-10-20"), "what was typed stays");
        (await world.App.Db(db => db.Studios.SingleAsync())).State.ShouldBe(StudioState.Admitted);
        (await Revoke(page, ("againOn", "2027-09-01"), ("reason", "虚报活动"))).ShouldBe(HttpStatusCode.Found);

        var studio = await world.App.Db(db => db.Studios.SingleAsync());
        (studio.State, studio.EndedOn, studio.AgainOn, studio.Because).ShouldBe((StudioState.Revoked, new DateOnly(2026, 10, 20), new DateOnly(2027, 9, 1), "虚报活动"));
        (await world.App.Db(db => db.TrainingSessions.CountAsync(s => s.CancelledAt == null))).ShouldBe(1, "what was held stays");
        (await world.Ledger(member)).ShouldBe("20");
        (await (await world.As(member)).Open("/inbox")).Text.ShouldContain("“王静名师工作室”已由区里撤销，未举行的活动取消，您的学时保留。说明：虚报活动");
        var told = (await (await world.As(world.Leader)).Open("/inbox")).Text;
        told.ShouldContain("说明：虚报活动");
        told.ShouldContain("自2027-09-01起可再次申请工作室");
        (await (await world.As(member)).Open("/inbox")).Text.ShouldNotContain("可再次申请");
        (await world.App.Db(db => db.Audit.Where(a => a.Action == "studio.revoked").Select(a => a.Why).ToListAsync())).ShouldBe(["虚报活动"]);
        (await hr.Open($"/studios/{world.Id}")).Text.ShouldContain("已摘牌：虚报活动 主持人自2027-09-01起可再次申请。");
        (await (await hr.Open($"/studios/{world.Id}/about")).PostTo($"/studios/{world.Id}/revocation", ("typed", "撤销"), ("reason", "再来"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        world.App.Clock.Is("2027-08-31");
        (await (await (await world.As(world.Leader)).Open("/studios/new")).Submit("#studio")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("自2027-09-01起才能再次申请");
        world.App.Clock.Is("2027-09-01");
        (await (await (await world.As(world.Leader)).Open("/studios/new")).Submit("#studio")).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Nobody_revokes_the_studio_that_they_lead()
    {
        using var world = await StudioWorld.Make();
        var both = await world.App.SignIn(await world.App.Add(["district-hr"], a => a.TeacherId = world.Leader.Id));

        (await Revoke(await both.Open($"/studios/{world.Id}"), ("reason", "自行撤销"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await world.App.Db(db => db.Studios.SingleAsync())).State.ShouldBe(StudioState.Admitted);
    }

    private static Task<Page> Revoke(Page page, params (string Field, string? Value)[] typed) =>
        page.Submit("#revocation-form", [.. new (string Field, string?)[] { ("typed", "撤销") }.ExceptBy(typed.Select(t => t.Field), u => u.Field), .. typed]);

    [Fact]
    public async Task The_districts_reviews_open_with_the_end_of_the_year_and_of_the_studios_term_and_nothing_is_chosen()
    {
        using var world = await StudioWorld.Make();
        var hr = await world.Hr();
        world.App.Clock.Is("2027-08-16");
        var closed = await hr.Open($"/studios/{world.Id}/reviews");
        closed.Text.ShouldContain("2026-2027学年：2027-08-17起可以考核。");
        closed.Text.ShouldContain("任期总考核：2029-05-31起可以考核。");
        closed.Has("#studio-review-2026, #studio-review-final").ShouldBeFalse();
        (await closed.PostTo($"/studios/{world.Id}/reviews/final", ("result", "Passed"), ("comment", "早了"), ("confirmed", "结束"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        world.App.Clock.Is("2027-08-17");
        var open = await hr.Open($"/studios/{world.Id}/reviews");
        open.One("#result-2026 option[selected], #result-2026 option").GetAttribute("value").ShouldBe("");
        (await open.Submit("#studio-review-2026", ("comment", "如期"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#studio-review-2026 .error").ShouldBe("请选择结论。");
        (await open.Submit("#studio-review-2026", ("result", "Passed"), ("comment", "如期"))).ShouldBe(HttpStatusCode.Found);
        (await (await world.As(world.Leader)).Open($"/studios/{world.Id}")).TextOf("#last-review").ShouldBe("区里考核（2026-2027学年）：合格。 如期");

        world.App.Clock.Is("2029-05-30");
        (await hr.Open($"/studios/{world.Id}/reviews")).Has("#studio-review-final").ShouldBeFalse();
        world.App.Clock.Is("2029-05-31");
        (await hr.Open($"/studios/{world.Id}/reviews")).Has("#studio-review-final").ShouldBeTrue();
    }
}
