using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>Whoever led a studio or took part in it still finds what they did, and nothing that came after.</summary>
public sealed class LookingBackTests
{
    [Fact]
    public async Task Who_led_a_studio_sees_it_as_it_was_until_they_handed_it_over()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        await world.Member("T001", "周敏");
        await world.Registered(await world.As(world.Leader), "2026-09-09");
        var next = await world.Titled("L002", "陈洁", "2001-09-01", "城东中学");
        world.App.Clock.Is("2026-10-01");
        (await (await (await world.Hr()).Open($"/studios/{world.Id}")).Submit("#hand-over-form", ("number", next.Number), ("on", "2026-10-01"), ("reason", "主持人交流轮岗"))).ShouldBe(HttpStatusCode.Found);
        await world.Registered(await world.As(next), "2026-10-14");
        world.App.Clock.Is("2027-09-20");
        await (await world.As(next)).Open($"/studios/{world.Id}");

        var former = await world.As(world.Leader);
        var page = (await former.Open($"/studios/{world.Id}?term=2027-1")).ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("截至2026-09-30");
        page.Text.ShouldContain("研修2026-09-09");
        page.Text.ShouldNotContain("研修2026-10-14");
        page.Text.ShouldNotContain("周敏", customMessage: "who takes part now is no matter of theirs");
        (await former.Open($"/studios/{world.Id}/members")).ShouldBe(HttpStatusCode.OK).Text.ShouldNotContain("周敏");
        var plans = (await former.Open($"/studios/{world.Id}/plans")).ShouldBe(HttpStatusCode.OK);
        (plans.Has("#plan-whole"), plans.Has("#plan-2026"), plans.Has("#plan-2026-1"), plans.Has("#plan-2026-2"), plans.Has("#plan-2027")).ShouldBe((true, true, true, false, false));
        plans.Has("form[id^=write-]").ShouldBeFalse();
        (await former.Open($"/studios/{world.Id}/reviews")).ShouldBe(HttpStatusCode.Forbidden);
        (await former.Open($"/studios/{world.Id}/members/T001")).ShouldBe(HttpStatusCode.NotFound);
        (await (await former.Open($"/studios/{world.Id}/about")).PostTo($"/studios/{world.Id}/plans/2027", ("text", "x"), ("hours", "10"), ("file", "true"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_member_who_left_finds_their_own_term_and_nobody_elses()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (gone, stays) = (await world.Member("T001", "周敏"), await world.Member("T002", "李想"));
        await world.Registered(await world.As(world.Leader), "2026-09-09");
        world.App.Clock.Is("2026-10-10");
        var own = await world.As(gone);
        (await (await own.Open($"/studios/{world.Id}/members")).Submit("form[action$='/exit']", ("reason", "调到外区"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2026-11-01");

        (await own.Open($"/studios/{world.Id}/about")).ShouldBe(HttpStatusCode.OK).Has($"main a[href='/studios/{world.Id}']").ShouldBeTrue();
        var card = (await own.Open($"/studios/{world.Id}/members/T001?term=2026-1")).ShouldBe(HttpStatusCode.OK);
        card.Text.ShouldContain("周敏");
        (await own.Open($"/studios/{world.Id}/members/T002?term=2026-1")).ShouldBe(HttpStatusCode.NotFound);
        (await own.Open($"/studios/{world.Id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldNotContain(stays.Name);
        (await own.Open($"/studios/{world.Id}/work/new")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_of_an_alliance_sums_its_studios_and_counts_nobody_twice()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        await world.Member("T001", "周敏");
        await world.Member("T002", "李想");
        var head = await world.Titled("A001", "高云", "1998-09-01", "城东中学");
        var alliance = await world.Entered(head, "城东工作室联盟", ("Form.Kind", "Alliance"));
        var other = await world.Entered(await world.Titled("L003", "钱进", "1999-09-01", "城东中学"), "第二工作室", ("Form.Alliance", $"{alliance}"));
        var hr = await world.Hr();
        (await (await hr.Open($"/studios/{world.Id}/terms")).Submit("#studio", ("Form.Alliance", $"{alliance}"))).ShouldBe(HttpStatusCode.Found);
        await LifeTests.Enter(hr, other, (await world.Titled("T003", "何洁", "2016-09-01", "实验小学")).Number);
        await world.Registered(await world.As(world.Leader), "2026-09-09");

        var page = (await world.App.Stranger().Open($"/studios/{alliance}/about")).ShouldBe(HttpStatusCode.OK);
        page.TextsOf("#studios ~ table tbody :is(th, td)").ShouldBe(["王静名师工作室", "2", "1", "0", "第二工作室", "1", "0", "0"]);
        page.TextsOf(".band .big").ShouldBe(["3", "1", "0"]);
        (await hr.Open($"/studios/{alliance}/terms")).TextOf("#holds").ShouldContain("第二工作室");
        (await hr.Open($"/studios/{world.Id}/terms")).Has("#holds").ShouldBeFalse();
    }
}
