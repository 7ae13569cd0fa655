using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Years;

/// <summary>The hours that a studio's year was approved for run out, and the district lets it give more.</summary>
public sealed class ApprovedHoursTests
{
    [Fact]
    public async Task The_district_raises_the_hours_of_a_year_and_never_below_what_its_sessions_hold()
    {
        using var world = await StudioWorld.Make();
        await world.Planned("4");
        var leader = await world.As(world.Leader);
        await world.Registered(leader, "2026-09-09");
        await world.Registered(leader, "2026-09-16");
        world.App.Clock.Is("2026-09-23", "18:00");
        var form = await leader.Open($"/trainings/{world.Training}/registration");
        (string, string?)[] third = [("Form.On", "2026-09-23"), ("Form.Start", "14:00"), ("Form.End", "15:30"), ("Form.Topic", "研修"), ("Form.Place", "录播教室")];
        (await form.Submit("#registering", third)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("审批时共4学时，不能增加到6学时。");
        (await leader.Open($"/studios/{world.Id}/plans")).Has("#allow-2026").ShouldBeFalse();

        var (hr, at) = (await world.Hr(), $"/studios/{world.Id}/plans");
        (await (await hr.Open(at)).Submit("#allow-2026", ("hours", "80"), ("reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#allow-2026 .error").ShouldHaveSingleItem();
        (await (await hr.Open(at)).Submit("#allow-2026", ("hours", "3"), ("reason", "压缩"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#allow-2026 .error").ShouldBe("已安排的活动共4学时，不能再少。");
        (await (await hr.Open(at)).Submit("#allow-2026", ("hours", "80"), ("reason", "增加送教活动"))).ShouldBe(HttpStatusCode.Found);
        (await hr.Open(at)).TextOf("#plan-2026 .num").ShouldBe("80");
        (await form.Submit("#registering", third)).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.Audit.Where(a => a.Action == "studio.plan-hours").Select(a => a.Why).ToListAsync())).ShouldBe(["增加送教活动"]);
    }

    [Fact]
    public async Task A_terms_plan_that_stood_when_the_term_ended_is_rewritten_no_more()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (leader, at) = (await world.As(world.Leader), $"/studios/{world.Id}/plans");
        (await (await leader.Open(at)).Submit("#write-2026-1", ("text", "本学期三次展示"), ("file", "true"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-01-31", "09:00");
        var open = await leader.Open(at);
        open.Has("#write-2026-1").ShouldBeTrue();

        world.App.Clock.Is("2027-02-01", "09:00");
        (await leader.Open(at)).Has("#write-2026-1").ShouldBeFalse();
        (await open.Submit("#write-2026-1", ("text", "改写"), ("file", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("2027-01-31已过，已定稿的学期计划不再改动。");
        (await leader.Open(at)).TextOf("#plan-2026-1").ShouldContain("本学期三次展示");
    }
}
