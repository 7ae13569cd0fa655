using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Targets;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Apart;

/// <summary>Whoever left service leads nothing and has no seat, from the first day on which they are in post no more; whoever is on leave or away is in post.</summary>
public sealed class ServiceTests
{
    private static readonly StudioCount Masters = new(["master-teacher"]);

    [Fact]
    public async Task A_leader_who_left_service_has_no_powers_and_the_district_is_told_to_hand_over_suspend_or_close()
    {
        using var world = await StudioWorld.Make();
        var member = await world.Member("T001", "周敏");
        var at = $"/studios/{world.Id}";
        world.App.Clock.Is("2026-09-15");
        await Left(world, world.Leader, "2026-09-15");
        (await (await world.Hr()).Open(at)).Text.ShouldNotContain("不在岗", customMessage: "the last day in post");
        (await Leaders(world)).ShouldBe([world.Leader.Id]);

        world.App.Clock.Is("2026-09-20");
        var hr = await world.Hr();
        var list = await hr.Open("/studios");
        list.TextOf("tbody tr").ShouldContain("2026-09-16起不在岗");
        list.Has($"tbody a[href='{at}#leading']").ShouldBeTrue();
        list.TextOf("a[href='/studios?show=unled']").ShouldBe("主持人不在岗1");
        (await hr.Open("/studios?show=unled")).TextsOf("tbody th a").ShouldBe(["王静名师工作室"]);
        (await hr.Open(at)).One($"#next a[href='{at}#leading']").TextContent.ShouldBe("主持人王静2026-09-16起不在岗：请移交、暂停或结束工作室");
        var principal = await (await world.School(world.Leader, "principal")).Open(at);
        principal.TextsOf("#next li").ShouldContain("主持人王静2026-09-16起不在岗：等区里移交、暂停或结束工作室");
        principal.Has($"#next a[href='{at}#leading']").ShouldBeFalse();

        var own = await world.As(world.Leader);
        (await (await own.Open("/studios")).PostTo($"{at}/plans/2026", ("text", "计划"), ("hours", "60"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Leaders(world)).ShouldBeEmpty("they stand for no target");
        var seen = await (await world.As(member)).Open("/studios?show=unled");
        seen.TextOf("tbody tr").ShouldContain("待区里确定");
        seen.TextOf("tbody tr").ShouldNotContain("不在岗");

        var successor = await world.Titled("L002", "陈洁", "2001-09-01", "城东中学");
        (await HandOver(hr, world, successor, "2026-09-20")).ShouldBe(HttpStatusCode.Found);
        (await hr.Open(at)).Text.ShouldNotContain("移交、暂停或结束工作室");
        (await hr.Open("/studios")).Has("a[href='/studios?show=unled']").ShouldBeFalse();
        (await world.App.Db(db => db.StudioLeads.Where(l => l.TeacherId == world.Leader.Id).Select(l => l.EndOn).SingleAsync())).ShouldBe(new DateOnly(2026, 9, 15), "they led no longer than they were in post");
        (await Leaders(world)).ShouldBe([successor.Id]);
        world.App.Clock.Is("2026-09-21");
        (await HandOver(hr, world, world.Leader, "2026-09-21")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#hand-over-form .wrong .error").ShouldBe("这位教师已不在岗，不能主持工作室。");
    }

    [Fact]
    public async Task Whoever_is_on_leave_or_away_at_a_host_school_is_in_post()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var member = await world.Member("T001", "周敏");
        var host = await world.App.School("城西中学");
        await world.App.Db(async db =>
        {
            db.Exemptions.Add(new() { TeacherId = world.Leader.Id, Kind = "病假", Reason = "住院", Document = "假条1", StartOn = new(2026, 9, 2), RecordedAt = DateTime.SpecifyKind(DateTime.Parse("2026-09-02"), DateTimeKind.Utc) });
            db.Placements.Add(new() { TeacherId = member.Id, SchoolId = host, Kind = PlacementKind.Rotation, StartOn = new(2026, 9, 2), RecordedAt = DateTime.SpecifyKind(DateTime.Parse("2026-09-02"), DateTimeKind.Utc) });
            (await db.Teachers.SingleAsync(t => t.Id == world.Leader.Id)).Status = "病休";
            await db.SaveChangesAsync();
        });
        await world.App.RefreshAll();
        world.App.Clock.Is("2026-09-20");

        var (hr, leader) = (await world.Hr(), await world.As(world.Leader));
        foreach (var address in new[] { "/studios", $"/studios/{world.Id}", $"/studios/{world.Id}/members" })
        {
            (await hr.Open(address)).Text.ShouldNotContain("不在岗起");
            (await hr.Open(address)).Text.ShouldNotContain("起不在岗");
        }

        (await leader.Open($"/trainings/{world.Training}/registration")).Has($"[name='mark-{member.Id}']").ShouldBeTrue();
        (await Leaders(world)).ShouldBe([world.Leader.Id]);
    }

    [Fact]
    public async Task Where_nobody_in_post_leads_the_district_gives_the_word_on_a_term()
    {
        using var world = await StudioWorld.Make();
        await world.Member("M1", "成员1");
        var deputy = await world.Titled("L002", "陈洁", "2001-09-01", "城东中学");
        await Left(world, world.Leader, "2026-12-31");
        world.App.Clock.Is("2027-01-20");
        var hr = await world.Hr();
        var at = $"/studios/{world.Id}/reviews?term=2026-1";
        var page = await hr.Open(at);
        page.Has("#term-M1").ShouldBeTrue();
        (await hr.Open($"/studios/{world.Id}")).TextsOf("#next li").ShouldContain("2026-2027学年第一学期考核：还有1人");

        // A deputy in post gives it.
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#hand-over-form", ("number", deputy.Number), ("on", "2027-01-20"), ("reason", "任命"), ("deputy", "true"))).ShouldBe(HttpStatusCode.Found);
        (await hr.Open(at)).Has("#term-M1").ShouldBeFalse();
        (await page.Submit("#term-M1", ("result", "Passed"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("由主持人考核");
        await Left(world, deputy, "2027-01-20");
        world.App.Clock.Is("2027-01-21");
        (await hr.Open($"/studios/{world.Id}")).TextsOf("#next li").ShouldContain("副主持人陈洁2027-01-21起不在岗：请免去或另行任命");
        (await (await hr.Open(at)).Submit("#term-M1", ("result", "Passed"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.StudioTermReviews.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Members_who_left_service_give_their_seats_back_in_one_press_and_are_expected_nowhere()
    {
        using var world = await StudioWorld.Make(("Form.Seats", "3"));
        await world.Planned();
        var (one, two, stays) = (await world.Member("M1", "成员1"), await world.Member("M2", "成员2"), await world.Member("M3", "成员3"));
        var leader = await world.As(world.Leader);
        await Left(world, one, "2026-09-30");
        await Left(world, two, "2026-10-05");
        world.App.Clock.Is("2026-10-10", "18:00");

        var marks = await leader.Open($"/trainings/{world.Training}/registration");
        marks.Has($"[name='mark-{stays.Id}']").ShouldBeTrue();
        (marks.Has($"[name='mark-{one.Id}']"), marks.Has($"[name='mark-{two.Id}']")).ShouldBe((false, false));
        (await (await world.Hr()).Open($"/studios/{world.Id}")).TextsOf("#next li").ShouldContain("2名成员已不在岗：请结束其名额");
        (await (await world.Hr()).Open("/studios")).TextOf("tbody tr").ShouldContain("1 / 3");
        (await (await world.School(world.Leader, "principal")).Open($"/studios/{world.Id}/members")).Has("#departures-form").ShouldBeFalse();
        var newcomer = await world.Member("M4", "成员4", "2026-10-10");
        (await world.App.Db(db => db.StudioMembers.AnyAsync(m => m.TeacherId == newcomer.Id && m.State == MemberState.Admitted))).ShouldBeTrue("their seats are free");

        var page = await leader.Open($"/studios/{world.Id}/members");
        page.TextsOf("#departed li").ShouldBe(["成员1 实验小学 2026-10-01起不在岗", "成员2 实验小学 2026-10-06起不在岗"]);
        page.TextsOf("#there ~ .scroll tbody th").Count.ShouldBe(2);
        (await page.Submit("#departures-form")).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.StudioMembers.Where(m => m.EndOn != null).OrderBy(m => m.Id).ToListAsync())).Select(m => (m.TeacherId, m.EndOn, m.Exit, m.Because)).ShouldBe([
            (one.Id, new DateOnly(2026, 9, 30), MemberExit.LeftService, "按花名册，2026-10-01起不在岗。"), (two.Id, new DateOnly(2026, 10, 5), MemberExit.LeftService, "按花名册，2026-10-06起不在岗。")]);
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "studio.member-left" && a.Why != null))).ShouldBe(2);
        (await leader.Open($"/studios/{world.Id}/members")).Has("#departed").ShouldBeFalse();
        (await (await (await world.Hr()).Open($"/studios/{world.Id}/members")).Submit("#enter-form", ("number", one.Number), ("startOn", "2026-10-10"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已不在岗，不能加入工作室");
    }

    private static Task<int> Left(StudioWorld world, Teacher who, string lastOn) =>
        world.App.Db(db => db.Placements.Where(p => p.TeacherId == who.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.EndOn, DateOnly.Parse(lastOn))));

    private static async Task<Page> HandOver(HttpClient hr, StudioWorld world, Teacher to, string on) =>
        await (await hr.Open($"/studios/{world.Id}")).Submit("#hand-over-form", ("number", to.Number), ("on", on), ("reason", "离岗"), ("deputy", "false"));

    private static Task<IReadOnlySet<int>> Leaders(StudioWorld world) => world.App.Db(async db =>
        (await StudioCounting.Read(db, [Masters], withLeads: true, CancellationToken.None)).People(Masters, world.App.Clock.Today, world.App.Clock.Today));
}
