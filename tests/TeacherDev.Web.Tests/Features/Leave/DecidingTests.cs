using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Leave;

public sealed class DecidingTests
{
    private static async Task<string> Asked(LeaveWorld world, string start = "2026-01-01", string? end = "2026-12-31") =>
        (await LeaveWorld.Send(await world.School(), start, end)).ShouldBe(HttpStatusCode.Found).Location!;

    [Fact]
    public async Task What_a_school_asks_for_changes_nothing_until_hr_approves_it()
    {
        using var world = await LeaveWorld.Make();
        world.App.Clock.Is("2026-11-20");
        var at = await Asked(world);
        (await world.App.Db(db => db.Exemptions.CountAsync())).ShouldBe(0);
        world.App.Clock.Is("2026-11-21");
        var hr = await world.Hr();

        var page = await hr.Open(at);
        page.TextOf("#changes").ShouldContain("会改变什么");
        page.TextOf("#changes").ShouldContain("已免修");
        var approved = await hr.Follow(await page.Submit("#decision-form", ("approve", "true"), ("reason", "材料齐全")));

        approved.Text.ShouldContain("已批准");
        approved.Text.ShouldContain("材料齐全");
        (await world.Status("zj-year", 2026)).ShouldBe("240 Exempt");
        (await world.App.Command("status 20100007 --json --known-at 2026-11-20T12:00:00Z")).Out.ShouldNotContain("Exempt");
        (await world.App.Command("status 20100007 --json --known-at 2026-11-21T12:00:00Z")).Out.ShouldContain("Exempt");
    }

    [Fact]
    public async Task Who_asks_cannot_approve()
    {
        using var world = await LeaveWorld.Make();
        var at = await Asked(world);
        var school = await world.School();

        var page = await school.Open(at);
        page.Has("#decision-form").ShouldBeFalse();
        (await school.Ask(new(HttpMethod.Post, at + "/decision") { Content = new FormUrlEncodedContent([new("approve", "true"), new("__RequestVerificationToken", page.Token)]) }))
            .Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Hr_decides_nothing_about_itself()
    {
        using var world = await LeaveWorld.Make();
        var own = await world.App.SignIn(await world.App.Add(["district-hr"], a => a.TeacherId = world.Shen.Id));

        var asked = await own.Follow(await LeaveWorld.Send(own, "2026-01-01", null));

        asked.Text.ShouldContain("待审批");
        asked.Has("#decision-form").ShouldBeFalse();
        asked.Text.ShouldContain("不能审批或撤回自己的请假");
    }

    [Fact]
    public async Task Declining_needs_a_reason_that_the_school_can_read()
    {
        using var world = await LeaveWorld.Make();
        var at = await Asked(world);
        var hr = await world.Hr();

        var page = (await (await hr.Open(at)).Submit("#decision-form", ("approve", "false"), ("reason", " "))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.TextOf(".field.wrong .error").ShouldBe("不批准请写明原因。");
        await page.Submit("#decision-form", ("approve", "false"), ("reason", "证明不全"));

        (await (await world.School()).Open(at)).Text.ShouldContain("证明不全");
        (await world.App.Db(db => db.Exemptions.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Withdrawn_leave_stops_holding_and_stays_in_the_history()
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.Hr();
        var recorded = await hr.Follow(await LeaveWorld.Send(hr, "2026-01-01", null));
        (await world.Status("zj-year", 2026)).ShouldBe("240 Exempt");

        (await recorded.Submit("#withdrawal-form", ("reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请写明撤回的原因");
        world.App.Clock.Passes(TimeSpan.FromHours(1));
        var withdrawn = await hr.Follow(await recorded.Submit("#withdrawal-form", ("reason", "重复登记")));

        withdrawn.Text.ShouldContain("重复登记");
        (await world.Status("zj-year", 2026)).ShouldBe("240 Met");
        (await hr.Open("/leave")).TextOf("table").ShouldContain("已撤回");
        (await world.App.Command("status 20100007 --json --known-at 2026-11-21T01:30:00Z")).Out.ShouldContain("Exempt");
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_is_told()
    {
        using var world = await LeaveWorld.Make();
        var at = await Asked(world);
        var (first, second) = (await world.Hr(), await world.Hr());
        var (one, other) = (await first.Open(at), await second.Open(at));

        await one.Submit("#decision-form", ("approve", "true"));
        var late = (await other.Submit("#decision-form", ("approve", "false"), ("reason", "不同意"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        late.Text.ShouldContain("已经审批过了");
        (await world.App.Db(db => db.LeaveRequests.Select(l => l.State).SingleAsync())).ShouldBe(LeaveState.Approved);
    }

    [Fact]
    public async Task A_teacher_asks_for_themselves_takes_it_back_and_sees_nobody_else()
    {
        using var world = await LeaveWorld.Make();
        var far = await LeaveWorld.Send(await world.Hr(), "2026-03-01", null, "20110001");
        var shen = await world.App.SignInAs(world.Shen);
        var form = await shen.Open("/leave/new");
        form.Has("[name='Form.Number']").ShouldBeFalse();

        var asked = await shen.Follow(await form.Submit("#leave", LeaveWorld.Typed("2026-01-01", null, "20110001")));

        asked.Text.ShouldContain("等待区人事科审批");
        (await world.App.Db(db => db.LeaveRequests.OrderBy(l => l.Id).Select(l => l.TeacherId).ToListAsync())).ShouldBe([world.Far.Id, world.Shen.Id]);
        (await shen.Open(far.Location!)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await shen.Open("/leave")).Text.ShouldNotContain("远志明");
        (await shen.Follow(await asked.Submit("#withdrawal-form", ("reason", "改期")))).Text.ShouldContain("已撤回");
    }

    [Fact]
    public async Task The_list_is_filtered_sorted_and_taken_away_as_shown()
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.Hr();
        await LeaveWorld.Send(hr, "2026-03-01", "2026-06-08");
        await LeaveWorld.Send(hr, "2025-03-01", "2025-06-08", "20110001");
        await Asked(world, "2026-10-01", null);

        async Task<IReadOnlyList<string>> Names(string query) => (await hr.Open("/leave" + query)).TextsOf("tbody th a");
        (await Names("?q=沈岚")).ShouldBe(["沈岚", "沈岚"]);
        (await Names("?q=0001")).ShouldBe(["远志明"]);
        (await Names("?state=Pending")).ShouldBe(["沈岚"]);
        (await Names("?on=2025-04-01")).ShouldBe(["远志明"]);
        (await Names("?kind=病假")).ShouldBeEmpty();
        (await Names("?sort=start")).ShouldBe(["远志明", "沈岚", "沈岚"]);
        (await hr.Open("/leave")).Text.ShouldContain("1件待审批");
        (await (await world.School()).Open("/leave")).TextsOf("tbody th a").ShouldBe(["沈岚", "沈岚"]);

        var csv = await hr.GetStringAsync("/leave/export.csv?state=Approved");
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        csv.ShouldContain("20110001,远志明,城西中学,产假,全部要求,2025-03-01,2025-06-08,已批准,生育,准生证 0123");
    }
}
