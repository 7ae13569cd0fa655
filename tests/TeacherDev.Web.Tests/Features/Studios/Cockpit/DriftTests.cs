using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Cockpit;

/// <summary>Whom the cockpit names as drifting.</summary>
public sealed class DriftTests
{
    [Fact]
    public async Task Who_missed_the_last_two_sessions_drifts_unless_they_were_on_leave()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (zhou, li, chen) = (await world.Member("T001", "周敏"), await world.Member("T002", "李红"), await world.Member("T003", "陈立"));
        var leader = await world.As(world.Leader);
        await world.Registered(leader, "2026-09-09", ($"mark-{zhou.Id}", "Excused"), ($"mark-{li.Id}", "Absent"), ($"mark-{chen.Id}", "Absent"));
        (await leader.Open($"/studios/{world.Id}")).TextsOf("#term-people .tone").ShouldBeEmpty("once is not twice");

        await world.Registered(leader, "2026-09-16", ($"mark-{zhou.Id}", "Excused"), ($"mark-{li.Id}", "Absent"), ($"mark-{chen.Id}", "Excused"));
        var page = await leader.Open($"/studios/{world.Id}");
        page.TextsOf("#term-people tr:has(.tone) a.open").ShouldBe(["李红"]);
        page.TextsOf("#next a[href$='/members/T002']").Count.ShouldBe(1);
    }
}
