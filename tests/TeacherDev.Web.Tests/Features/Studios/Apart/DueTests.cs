using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Apart;

/// <summary>What is next in a studio is said to who can do it, stays due when the term turns, while the studio rests and after its end.</summary>
public sealed class DueTests
{
    [Fact]
    public async Task Whoever_only_watches_is_led_to_nothing_that_is_closed_to_them()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        await world.Member("M1", "成员1");
        var leader = await world.As(world.Leader);
        await world.Registered(leader, "2026-09-09");
        await world.App.Db(db => db.TrainingSessions.ExecuteUpdateAsync(s => s.SetProperty(x => x.ConfirmedAt, (DateTime?)null)));
        var at = $"/studios/{world.Id}";

        foreach (var (browser, runs) in new[]
        {
            (await world.School(world.Leader, "principal"), false), (await world.App.SignIn("training-centre"), false), (await world.App.SignIn("auditor"), false),
            (await world.School(world.Leader), true), (await world.Hr(), true), (leader, true),
        })
        {
            var page = (await browser.Open(at)).ShouldBe(HttpStatusCode.OK);
            var links = page.Document.QuerySelectorAll("main a[href*='/trainings/']").Select(a => a.GetAttribute("href")!).ToList();
            page.Has("main a[href$='/registration']").ShouldBe(runs);
            page.Has("#next a[href$='/attendance']").ShouldBe(runs);
            foreach (var link in links)
            {
                (await browser.Open(link)).Status.ShouldBe(HttpStatusCode.OK, link);
            }
        }
    }

    [Fact]
    public async Task When_the_term_turns_reviews_reports_and_hours_of_who_led_stay_due()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var one = await world.Member("M1", "成员1");
        await world.Member("M2", "成员2");
        var leader = await world.As(world.Leader);
        await world.Registered(leader, "2026-09-09", ($"mark-{world.Leader.Id}", "Led"));
        (await (await (await world.As(one)).Open($"/studios/{world.Id}/work/new?item=reflection")).Submit("#work", ("Form.Title", "反思一篇"), ("Form.On", "2026-09-09"), ("Form.Note", StudioWorld.Piece))).ShouldBe(HttpStatusCode.Found);

        world.App.Clock.Is("2027-03-01");
        leader = await world.As(world.Leader);
        var next = (await leader.Open($"/studios/{world.Id}")).TextsOf("#next li");
        next.ShouldContain("2026-2027学年第一学期考核：还有2人");
        next.ShouldContain("1条成果待确认");
        next.ShouldContain("您主持的1次活动，学时等承办学校或区里确认");
        (await (await leader.Open($"/studios/{world.Id}/reviews?term=2026-1")).Submit("#term-M1", ("result", "Passed"))).ShouldBe(HttpStatusCode.Found);
        (await leader.Open($"/studios/{world.Id}")).TextsOf("#next li").ShouldContain("2026-2027学年第一学期考核：还有1人");

        var school = (await (await world.School(world.Leader)).Open($"/studios/{world.Id}")).TextsOf("#next li");
        school.ShouldContain("1次活动的主持学时等您确认");
        school.ShouldNotContain(l => l.Contains("考核"), "a word that is the leader's");
    }

    [Fact]
    public async Task After_its_end_attendance_and_the_last_term_are_still_due_to_the_district()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var one = await world.Member("M1", "成员1");
        await world.Registered(await world.As(world.Leader), "2026-09-09");
        await world.App.Db(db => db.TrainingSessions.ExecuteUpdateAsync(s => s.SetProperty(x => x.ConfirmedAt, (DateTime?)null)));
        world.App.Clock.Is("2026-10-10");
        var hr = await world.Hr();
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#end-form", ("lastOn", "2026-10-09"), ("reason", "主持人退休"), ("confirmed", "结束"))).ShouldBe(HttpStatusCode.Found);

        var next = (await hr.Open($"/studios/{world.Id}")).TextsOf("#next li");
        next.ShouldContain(l => l.StartsWith("确认考勤", StringComparison.Ordinal));
        next.ShouldContain("2026-2027学年第一学期考核：还有1人");
        (await (await hr.Open($"/studios/{world.Id}/reviews?term=2026-1")).Submit("#term-M1", ("result", "MakeUp"), ("comment", "反思差两篇"))).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open($"/studios/{world.Id}/reviews?term=2026-1")).Submit("#term-M1", ("result", "MadeUp"), ("comment", "已补"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.StudioTermReviews.SingleAsync(r => r.TeacherId == one.Id))).Result.ShouldBe(TermResult.MadeUp);
        (await hr.Open($"/studios/{world.Id}")).TextsOf("#next li").ShouldNotContain(l => l.Contains("考核"));
        (await (await world.As(world.Leader)).Open($"/studios/{world.Id}")).Has("#next").ShouldBeFalse("who led it leads nothing any more");
    }

    [Fact]
    public async Task While_it_rests_what_was_held_is_due_and_the_form_for_a_new_session_says_so_at_once()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        await world.Member("M1", "成员1");
        var (leader, hr) = (await world.As(world.Leader), await world.Hr());
        await world.Registered(leader, "2026-09-09");
        await world.App.Db(db => db.TrainingSessions.ExecuteUpdateAsync(s => s.SetProperty(x => x.ConfirmedAt, (DateTime?)null)));
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "主持人病休"))).ShouldBe(HttpStatusCode.Found);

        (await leader.Open($"/studios/{world.Id}")).TextsOf("#next li").ShouldContain(l => l.StartsWith("确认考勤", StringComparison.Ordinal));
        (await leader.Open($"/trainings/{world.Training}/registration?session=0")).TextOf(".notice.warn").ShouldContain("已暂停");
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "病愈"))).ShouldBe(HttpStatusCode.Found);
        (await leader.Open($"/trainings/{world.Training}/registration?session=0")).Has(".notice.warn").ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_is_named_or_goes_on_leading_after_a_rest_while_a_window_keeps_them_from_it()
    {
        using var world = await StudioWorld.Make();
        var other = await world.Titled("L002", "钱进", "1999-09-01", "实验小学");
        world.App.Clock.Is("2026-10-20");
        var hr = await world.Hr();
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "待查"))).ShouldBe(HttpStatusCode.Found);
        foreach (var who in new[] { world.Leader, other })
        {
            (await (await hr.Open($"/teachers/{who.Number}/ethics")).Submit("#violation", ("Form.Violation", "warning"), ("Form.DecidedOn", "2026-10-15"), ("Form.Happened", "有偿补课"), ("Form.Document", "区教发〔2026〕31号"))).ShouldBe(HttpStatusCode.Found);
        }

        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "恢复"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("2027-04-14");
        var before = (await (await hr.Open($"/studios/{world.Id}")).Submit("#hand-over-form", ("number", "L002"), ("on", "2026-10-10"), ("deputy", "false"), ("reason", "接手"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        before.Text.ShouldContain("2027-04-14", customMessage: "a day before the window does not pass it");
        (await world.App.Db(db => db.Studios.SingleAsync(s => s.Id == world.Id))).State.ShouldBe(StudioState.Suspended);
    }

    [Fact]
    public async Task The_public_page_counts_what_was_reported_and_what_is_known_of_every_kind()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var one = await world.Member("M1", "成员1");
        var leader = await world.As(world.Leader);
        await world.Registered(leader, "2026-09-09", ("Form.Kind", "Outreach"));
        var own = await world.As(one);
        (await (await own.Open($"/studios/{world.Id}/work/new?item=reflection")).Submit("#work", ("Form.Title", "反思一篇"), ("Form.On", "2026-09-09"), ("Form.Note", StudioWorld.Piece))).ShouldBe(HttpStatusCode.Found);
        var work = await world.App.Db(db => db.StudioWorks.Select(w => w.Id).SingleAsync());
        (await (await leader.Open($"/studios/{world.Id}/work/{work}")).Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.Found);

        var page = await world.App.Stranger().Open($"/studios/{world.Id}/about");
        page.TextsOf(".tallies li").ShouldBe(["教学反思 1", "送教下乡 1"]);
        page.TextOf(".band").ShouldContain("研修与成果2");
    }
}
