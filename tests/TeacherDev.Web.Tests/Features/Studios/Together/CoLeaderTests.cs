using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Together;

/// <summary>Two who lead a studio at once: the same powers, days of their own, and no word of one for the other.</summary>
public sealed class CoLeaderTests
{
    [Fact]
    public async Task The_district_names_a_second_leader_and_no_third_and_every_page_says_both()
    {
        using var world = await StudioWorld.Make();
        world.App.Clock.Is("2026-10-10");
        var (second, third) = (await Second(world), await world.Titled("L003", "罗佳", "2001-09-01", "城南中学"));
        var member = await world.Member("T001", "周敏", "2026-10-10");
        await world.As(member);
        (await Named(world, second, "2026-10-11")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#hand-over-form .wrong .error").ShouldBe("接任日期应在2026-09-01至2026-10-10之间。");
        (await Named(world, second, "2026-10-10")).ShouldBe(HttpStatusCode.Found);
        (await Named(world, second, "2026-10-10")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#hand-over-form .wrong .error").ShouldBe("这位教师已经主持或担任副职。");

        var hr = await world.Hr();
        var page = await hr.Open($"/studios/{world.Id}");
        page.TextOf("#leaders").ShouldBe("主持人：王静、陈洁。");
        page.Text.ShouldContain("陈洁 主持人 2026-10-10起");
        page.Has("#hand-over-form [name=beside]").ShouldBeFalse("two lead, and the table takes two");
        (await page.PostTo($"/studios/{world.Id}/leads", ("number", third.Number), ("on", "2026-10-10"), ("beside", "true"), ("reason", "再添一位"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("一个工作室最多由2人共同主持");
        (await hr.Open("/studios")).TextOf("tbody tr").ShouldContain("王静、陈洁");
        (await (await hr.GetAsync("/studios/export.csv")).Content.ReadAsStringAsync()).ShouldContain("王静、陈洁");
        (await (await world.As(member)).Open($"/studios/{world.Id}/about")).TextOf("#leaders").ShouldBe("主持人：王静、陈洁。");
        var stranger = await world.App.Stranger().Open($"/studios/{world.Id}/about");
        stranger.TextOf("#leaders").ShouldBe("由2位教师共同主持。");
        stranger.Text.ShouldNotContain("陈洁");
        (await (await world.As(member)).Open("/inbox")).Text.ShouldContain("增加了一位主持人");
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "studio.leader-named"))).ShouldBe(1);
    }

    [Fact]
    public async Task Both_do_what_a_leader_does_and_neither_gives_a_word_for_the_other()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (second, member) = (await Second(world), await world.Member("T001", "周敏"));
        (await Named(world, second, "2026-09-01")).ShouldBe(HttpStatusCode.Found);
        var office = await world.School(world.Leader);
        var (one, two) = (await world.As(world.Leader), await world.As(second));

        var session = await world.Registered(two, "2026-09-09", ($"mark-{world.Leader.Id}", "Led"), ($"mark-{second.Id}", "Led"));
        var at = $"/trainings/{world.Training}/sessions/{session}/attendance";
        (await world.Ledger(member)).ShouldBe("20", "who leads confirms a member's");
        (await (await one.Open(at)).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        (await Hours(world)).ShouldBe(["", ""], "each was confirmed by the other and by nobody else");
        (await (await office.Open(at)).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        (await Hours(world)).ShouldAllBe(h => h != "");

        world.App.Clock.Is("2026-09-20");
        var sent = (await (await one.Open($"/studios/{world.Id}/work/new?item=reflection")).Submit("#work", ("Form.Title", "反思"), ("Form.Note", StudioWorld.Piece), ("Form.On", "2026-09-15"))).ShouldBe(HttpStatusCode.Found).Location!;
        foreach (var browser in new[] { one, two })
        {
            var page = await browser.Open(sent);
            page.Has("#decision-form").ShouldBeFalse();
            (await page.PostTo(sent + "/decision", ("confirm", "true"), ("alike", "0"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        (await (await office.Open(sent)).Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.Found);

        async Task<string[]> Hours(StudioWorld of) => [await of.Ledger(of.Leader), await of.Ledger(second)];
    }

    [Fact]
    public async Task A_leader_who_heads_the_host_school_gives_no_word_for_the_other_either()
    {
        using var world = await StudioWorld.Make();
        var second = await Second(world);
        (await Named(world, second, "2026-09-01")).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2026-09-20");
        var head = await world.App.SignIn(await world.App.Add(["principal", "teacher"], a => (a.SchoolId, a.TeacherId) = (world.Leader.SchoolId, world.Leader.Id)));
        var sent = (await (await (await world.As(second)).Open($"/studios/{world.Id}/work/new?item=reflection")).Submit("#work", ("Form.Title", "反思"), ("Form.Note", StudioWorld.Piece), ("Form.On", "2026-09-15"))).ShouldBe(HttpStatusCode.Found).Location!;

        var page = await head.Open(sent);
        page.Has("#decision-form").ShouldBeFalse();
        (await page.PostTo(sent + "/decision", ("confirm", "true"), ("alike", "0"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await page.PostTo(sent + "/withdrawal", ("reason", "不算"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await (await world.School(world.Leader)).Open(sent)).Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_hand_over_is_of_one_place_and_whoever_leads_beside_it_goes_on()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (second, third) = (await Second(world), await world.Titled("L003", "罗佳", "2001-09-01", "城南中学"));
        (await Named(world, second, "2026-09-01")).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2026-10-10");
        var hr = await world.Hr();
        var page = await hr.Open($"/studios/{world.Id}");

        var unsaid = (await page.Submit("#hand-over-form", ("number", third.Number), ("on", "2026-10-10"), ("reason", "轮岗"), ("deputy", "false"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        unsaid.TextOf(".field.wrong:has(#place) .error").ShouldBe("请选择移交哪一位的主持。");
        unsaid.One("#number, #successor").GetAttribute("value").ShouldBe(third.Number, "what was typed is kept");
        var place = await world.App.Db(db => db.StudioLeads.Where(l => l.TeacherId == world.Leader.Id).Select(l => l.Id).SingleAsync());
        (await page.Submit("#hand-over-form", ("number", third.Number), ("on", "2026-10-10"), ("place", $"{place}"), ("reason", "轮岗"), ("deputy", "false"))).ShouldBe(HttpStatusCode.Found);

        (await hr.Open($"/studios/{world.Id}")).TextOf("#leaders").ShouldBe("主持人：陈洁、罗佳。");
        (await (await world.As(second)).Open($"/trainings/{world.Training}/registration")).Status.ShouldBe(HttpStatusCode.OK);
        (await (await world.As(third)).Open($"/trainings/{world.Training}/registration")).Status.ShouldBe(HttpStatusCode.OK);
        (await (await world.As(world.Leader)).Open($"/trainings/{world.Training}/registration")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await hr.Open($"/studios/{world.Id}")).PostTo($"/studios/{world.Id}/leads", ("number", world.Leader.Number), ("on", "2026-10-10"), ("place", $"{place}"), ("reason", "再来"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity, "that place is over");
    }

    [Fact]
    public async Task A_place_ends_by_itself_while_another_leads_and_the_last_one_does_not()
    {
        using var world = await StudioWorld.Make();
        var second = await Second(world);
        (await Named(world, second, "2026-09-01")).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2026-10-10");
        var hr = await world.Hr();
        var ids = await world.App.Db(db => db.StudioLeads.ToDictionaryAsync(l => l.TeacherId, l => l.Id));
        var page = await hr.Open($"/studios/{world.Id}");
        (await page.Submit($"#removal-{ids[second.Id]}", ("reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await page.Submit($"#removal-{ids[second.Id]}", ("reason", "任期安排"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.StudioLeads.Where(l => l.TeacherId == second.Id).Select(l => l.EndOn).SingleAsync())).ShouldBe(new DateOnly(2026, 10, 9));

        var alone = await hr.Open($"/studios/{world.Id}");
        alone.TextOf("#leaders").ShouldBe("主持人：王静。");
        alone.Has($"#removal-{ids[world.Leader.Id]}").ShouldBeFalse();
        (await alone.PostTo($"/studios/{world.Id}/leads/{ids[world.Leader.Id]}/removal", ("reason", "免去"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("免去后没有在岗的主持人");
        (await (await world.As(second)).Open($"/studios/{world.Id}")).Text.ShouldContain("2026-10-09", customMessage: "as it stood until then");
        (await (await (await world.As(second)).Open("/studios")).PostTo($"/studios/{world.Id}/plans/2026", ("text", "改"), ("hours", "10"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "studio.leader-ended"))).ShouldBe(1);
    }

    [Fact]
    public async Task Where_one_of_two_leaves_service_the_studio_is_led_and_needs_no_successor()
    {
        using var world = await StudioWorld.Make();
        var second = await Second(world);
        (await Named(world, second, "2026-09-01")).ShouldBe(HttpStatusCode.Found);
        await Left(world, world.Leader, "2026-09-15");
        world.App.Clock.Is("2026-09-20");
        var hr = await world.Hr();

        var list = await hr.Open("/studios");
        list.Has("a[href='/studios?show=unled']").ShouldBeFalse();
        list.TextOf("tbody tr").ShouldContain("陈洁");
        list.TextOf("tbody tr").ShouldNotContain("王静 ");
        var page = await hr.Open($"/studios/{world.Id}");
        page.TextsOf("#next li").ShouldContain("主持人王静2026-09-16起不在岗：请免去，另一位继续主持");
        var ids = await world.App.Db(db => db.StudioLeads.ToDictionaryAsync(l => l.TeacherId, l => l.Id));
        (await page.PostTo($"/studios/{world.Id}/leads/{ids[second.Id]}/removal", ("reason", "免去"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity, "nobody in post would lead it");
        (await page.Submit($"#removal-{ids[world.Leader.Id]}", ("reason", "离职"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.StudioLeads.Where(l => l.TeacherId == world.Leader.Id).Select(l => l.EndOn).SingleAsync())).ShouldBe(new DateOnly(2026, 9, 15), "no longer than they were in post");
        (await hr.Open($"/studios/{world.Id}")).Text.ShouldNotContain("不在岗");

        await Left(world, second, "2026-09-20");
        world.App.Clock.Is("2026-09-21");
        (await (await world.Hr()).Open("/studios?show=unled")).TextsOf("tbody th a").ShouldBe(["王静名师工作室"]);
    }

    [Fact]
    public async Task A_window_of_ethics_on_one_rests_that_one_alone()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var second = await Second(world);
        (await Named(world, second, "2026-09-01")).ShouldBe(HttpStatusCode.Found);
        await world.Member("T001", "周敏");
        world.App.Clock.Is("2026-10-01");
        await Barred(world, world.Leader);

        (await (await world.As(world.Leader)).Open($"/studios/{world.Id}")).Has("#rests").ShouldBeTrue();
        (await (await world.As(world.Leader)).Open($"/trainings/{world.Training}/registration")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await world.As(second)).Open($"/studios/{world.Id}")).Has("#rests").ShouldBeFalse();
        (await world.Registered(await world.As(second), "2026-10-08")).ShouldBeGreaterThan(0);
        var hr = await world.Hr();
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "整改"))).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "恢复"))).ShouldBe(HttpStatusCode.Found);
        await Barred(world, second);
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "整改"))).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "恢复"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#suspension-form .wrong .error").ShouldContain("不得主持工作室");
    }

    [Fact]
    public async Task What_rests_goes_on_only_where_somebody_in_post_leads_it()
    {
        using var world = await StudioWorld.Make();
        var hr = await world.Hr();
        world.App.Clock.Is("2026-09-10");
        var second = await Second(world);
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "主持人离职"))).ShouldBe(HttpStatusCode.Found);
        await Left(world, world.Leader, "2026-09-15");
        world.App.Clock.Is("2026-09-20");

        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "恢复"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#suspension-form .wrong .error").ShouldBe("没有在岗的主持人。请先移交，再恢复。");
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#hand-over-form", ("number", second.Number), ("on", "2026-09-20"), ("reason", "任命"), ("deputy", "true"))).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "恢复"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity, "who stands in, only stands in");
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#hand-over-form", ("number", second.Number), ("on", "2026-09-20"), ("reason", "接任"), ("deputy", "false"))).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "恢复"))).ShouldBe(HttpStatusCode.Found);
    }

    private static Task<Teacher> Second(StudioWorld world) => world.Titled("L002", "陈洁", "2001-09-01", "城东中学");

    private static async Task<Page> Named(StudioWorld world, Teacher who, string on) =>
        await (await (await world.Hr()).Open($"/studios/{world.Id}")).PostTo($"/studios/{world.Id}/leads", ("number", who.Number), ("on", on), ("beside", "true"), ("reason", "联合主持"));

    private static Task<int> Left(StudioWorld world, Teacher who, string lastOn) =>
        world.App.Db(db => db.Placements.Where(p => p.TeacherId == who.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.EndOn, DateOnly.Parse(lastOn))));

    private static Task Barred(StudioWorld world, Teacher who) => world.App.Db(async db =>
    {
        var warning = world.App.Services.GetRequiredService<CareerCatalogue>().Ethics.Violations.Single(v => v.Code == "warning");
        db.Add(EthicsViolation.Recorded(who.Id, warning, new(2026, 9, 15), "事由", "文号", Guid.NewGuid().ToString("N"), "人事科", new(2026, 9, 15, 0, 0, 0, DateTimeKind.Utc)));
        await db.SaveChangesAsync();
    });
}
