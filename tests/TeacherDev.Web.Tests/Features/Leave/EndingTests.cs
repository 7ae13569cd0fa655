using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Leave;

public sealed class EndingTests
{
    [Fact]
    public async Task Leave_without_an_end_is_ended_with_a_day_and_a_reason_and_its_exemption_follows()
    {
        using var world = await LeaveWorld.Make();
        await world.App.RefreshAll();
        var hr = await world.Hr();
        var recorded = await hr.Follow(await LeaveWorld.Send(hr, "2026-01-01", null));
        (await world.Status("zj-year", 2026)).ShouldBe("240 Exempt");
        world.App.Clock.Passes(TimeSpan.FromHours(1));

        var ended = await hr.Follow(await recorded.Submit("#end-form", ("lastOn", "2026-06-30"), ("reason", "提前返岗")));

        ended.Text.ShouldContain("已提前结束，各项要求已重算。");
        ended.TextOf(".head .lead").ShouldContain("2026-01-01至2026-06-30");
        ended.TextOf("dl.facts").ShouldContain("提前结束 测试者，2026-11-21 ");
        ended.TextOf("dl.facts").ShouldContain("提前返岗");
        (await world.Status("zj-year", 2026)).ShouldBe("240 Met");
        (await (await world.App.SignInAs(world.Shen)).Open("/credits")).TextOf("#history").ShouldContain("2026-01-01至2026-06-30");
        (await world.App.Command("status 20100007 --json --known-at 2026-11-21T01:30:00Z")).Out.ShouldContain("Exempt");
        (await world.App.Command("status 20100007 --json")).Out.ShouldNotContain("\"Exempt\"");
        await world.App.ShouldVerify();

        var sooner = await hr.Follow(await ended.Submit("#end-form", ("lastOn", "2026-05-31"), ("reason", "更正")));
        sooner.TextOf("dl.facts").ShouldContain("更正");
        await sooner.Submit("#withdrawal-form", ("reason", "撤"));
        (await world.App.Db(db => db.Exemptions.CountAsync(e => e.WithdrawnAt == null))).ShouldBe(0);
    }

    [Theory]
    [InlineData("", "返岗", "请填写结束日期。")]
    [InlineData("2025-12-31", "返岗", "结束日期2025-12-31早于开始日期2026-01-01。")]
    [InlineData("2026-12-31", "返岗", "它本来就到2026-12-31结束，请填更早的一天。")]
    [InlineData("2026-06-30", " ", "请写明提前结束的原因。")]
    public async Task It_ends_on_no_day_that_cannot_be_nor_without_a_reason(string lastOn, string reason, string sentence)
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.Hr();
        var recorded = await hr.Follow(await LeaveWorld.Send(hr, "2026-01-01", "2026-12-31"));

        var refused = (await recorded.Submit("#end-form", ("lastOn", lastOn), ("reason", reason))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.TextsOf("#end .error").ShouldBe([sentence]);
        refused.One("#lastOn").GetAttribute("value").ShouldBe(lastOn);
        (await world.Status("zj-year", 2026)).ShouldBe("240 Exempt");
    }

    [Fact]
    public async Task Only_the_deciding_office_ends_leave_and_never_its_own()
    {
        using var world = await LeaveWorld.Make();
        var at = (await LeaveWorld.Send(await world.Hr(), "2026-01-01", null)).Location!;

        var school = await (await world.School()).Open(at);
        school.Has("#end-form").ShouldBeFalse();
        (await school.PostTo(at + "/end", ("lastOn", "2026-06-30"), ("reason", "返岗"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        var own = await world.App.SignIn(await world.App.Add(["district-hr"], a => a.TeacherId = world.Shen.Id));
        (await own.Open(at)).Has("#end-form").ShouldBeFalse();
    }

    [Fact]
    public async Task Leave_ended_after_a_merge_goes_back_as_it_is_when_the_merge_is_taken_back()
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.Hr();
        var at = (await LeaveWorld.Send(hr, "2026-01-01", null, "20110001")).Location!;
        await world.Merged();
        await (await hr.Open(at)).Submit("#end-form", ("lastOn", "2026-06-30"), ("reason", "返岗"));

        await hr.TakeBack(1);

        (await world.App.Db(db => db.Exemptions.Where(e => e.WithdrawnAt == null).Select(e => new { e.TeacherId, e.EndOn }).SingleAsync()))
            .ShouldBe(new { TeacherId = world.Far.Id, EndOn = (DateOnly?)new DateOnly(2026, 6, 30) });
        (await hr.Open(at)).TextOf(".head .lead").ShouldContain("已批准");
        await world.App.ShouldVerify();
    }
}
