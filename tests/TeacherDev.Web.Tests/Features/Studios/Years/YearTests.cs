using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Years;

/// <summary>What a studio and who leads it owe in a school year, counted from what was held and reported.</summary>
public sealed class YearTests
{
    [Fact]
    public async Task A_national_show_is_registered_as_one_and_counts_as_the_show_of_the_year()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (zhou, leader, school) = (await world.Member("T001", "周敏"), await world.As(world.Leader), await world.School(world.Leader));
        world.App.Clock.Is("2026-10-21", "18:00");
        (await leader.Open($"/trainings/{world.Training}/registration?session=0")).Document.QuerySelectorAll("[name='Form.Level'] option").Select(o => o.GetAttribute("value"))
            .ShouldBe(["", "School", "County", "Prefecture", "Province", "National"]);

        var show = await world.Registered(leader, "2026-10-21", ("Form.Kind", "Lecture"), ("Form.Level", "National"), ("Form.Speakers", $"{zhou.Id}"));
        (await (await school.Open($"/trainings/{world.Training}/sessions/{show}/attendance")).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);

        (await leader.Open($"/studios/{world.Id}/years/2026")).TextsOf("#year-duties tbody td").ShouldBe(["0", "20", "1", "1"]);
    }

    [Fact]
    public async Task Lessons_and_shows_count_once_somebody_who_does_not_lead_gave_their_word()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (zhou, li) = (await world.Member("T001", "周敏"), await world.Member("T002", "李红"));
        var leader = await world.As(world.Leader);
        var absent = await world.Member("T003", "陈立");
        var lesson = await world.Registered(leader, "2026-10-14", ($"mark-{absent.Id}", "Absent"), ("Form.Kind", "OpenLesson"), ("Form.Speakers", $"{zhou.Id}"), ("Form.Speakers", $"{li.Id}"), ("Form.Speakers", $"{absent.Id}"));
        var show = await world.Registered(leader, "2026-10-21", ("Form.Kind", "Lecture"), ("Form.Level", "Prefecture"), ("Form.Speakers", $"{zhou.Id}"));
        await world.Registered(leader, "2026-10-28", ("Form.Kind", "Lecture"), ("Form.Level", "County"), ("Form.Speakers", $"{zhou.Id}"));
        await world.Registered(leader, "2026-11-04");
        var own = await Reported(world, leader, "2026-11-03");
        var twice = await Reported(world, leader, "2026-10-14", "朗读再多些。");
        var (at, school) = ($"/studios/{world.Id}/years/2026", await world.School(world.Leader));

        var waits = await leader.Open(at);
        waits.TextsOf("#year-duties tbody td").ShouldBe(["0", "20", "0", "1"]);
        waits.TextsOf(".plain-rows .chip").Count.ShouldBe(5);
        waits.TextsOf("section[id] .tone").ShouldBe(["还差20节", "还差1次"]);
        (await school.Open(at)).TextsOf("section[id^=guided] li a").ShouldBe(["研修2026-10-14", "研修2026-10-14", "《推荐一个好地方》朗读再多些。", "《推荐一个好地方》"], ignoreOrder: true);

        foreach (var session in new[] { lesson, show })
        {
            (await (await school.Open($"/trainings/{world.Training}/sessions/{session}/attendance")).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        }

        foreach (var report in new[] { own, twice })
        {
            (await (await school.Open(report)).Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.Found);
        }

        var counts = await leader.Open(at);
        counts.TextsOf("#year-duties tbody td").ShouldBe(["3", "20", "1", "1"], "two lessons of one session, one of them reported too, and one seen elsewhere");
        counts.TextsOf("section[id] li a").ShouldBe(["《推荐一个好地方》朗读再多些。", "研修2026-10-14", "《推荐一个好地方》", "研修2026-10-21"]);
        counts.Has(".plain-rows .chip").ShouldBeFalse();
        foreach (var href in counts.Document.QuerySelectorAll("section[id] li a").Select(a => a.GetAttribute("href")!))
        {
            (await leader.Open(href)).ShouldBe(HttpStatusCode.OK);
        }

        var cockpit = await leader.Open($"/studios/{world.Id}");
        cockpit.TextsOf("#year-duties tbody td").ShouldBe(["3", "20", "1", "1"]);
        cockpit.TextsOf("#year-duties a").ShouldContain("指导成员上课");
        cockpit.TextOf("#next").ShouldNotContain("本学年");

        // Once the school gave its word, the leader makes no show of a session, and unmakes none.
        (await (await leader.Open($"/trainings/{world.Training}/sessions/{show}")).Submit("#session", ("Form.Level", "Province"), ("Form.Why", "级别登记低了"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text
            .ShouldContain("考勤已由他人确认：活动形式、级别和主讲请由所在学校或区里改动。");
        (await school.Open($"/trainings/{world.Training}/sessions/{show}/attendance")).TextOf("#occasion").ShouldBe("讲座 地市级 · 上课或主讲的成员: 周敏");

        // Nor does the leader make a lesson of one that the school read as not given.
        (await (await leader.Open($"/trainings/{world.Training}/sessions/{lesson}/attendance")).Submit("#register", ($"mark-{absent.Id}", "Present"), ("why", "其实来了"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text
            .ShouldContain("考勤已由他人确认：主持人和本次主讲的登记，请由所在学校或区里更正。");
        (await leader.Open(at)).TextsOf("#year-duties tbody td").ShouldBe(["3", "20", "1", "1"]);

        // It was no open lesson after all.
        (await (await school.Open($"/trainings/{world.Training}/sessions/{lesson}")).Submit("#session", ("Form.Kind", ""), ("Form.Level", ""), ("Form.Speakers", null), ("Form.Why", "登记错了"))).ShouldBe(HttpStatusCode.Found);
        (await leader.Open(at)).TextsOf("#year-duties tbody td").ShouldBe(["2", "20", "1", "1"]);
        world.App.Clock.Is("2027-03-01", "09:00");
        (await leader.Open($"/studios/{world.Id}")).TextsOf("#next a[href*='/years/']").ShouldBe(["本学年指导成员上课还差18节"]);
        world.App.Clock.Is("2027-08-25", "09:00");
        (await (await world.Hr()).Open($"/studios/{world.Id}/reviews")).TextsOf("#owed-2026 li").ShouldBe(["指导成员上课 2 / 20 节 还差18节", "专题展示活动 1 / 1 次"]);
    }

    [Fact]
    public async Task Who_takes_over_owes_the_part_of_the_year_that_is_theirs()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (zhou, next) = (await world.Member("T001", "周敏"), await world.Titled("M1", "陈立", "2005-09-01", "实验小学"));
        await world.Registered(await world.As(world.Leader), "2026-10-14", ("Form.Kind", "OpenLesson"), ("Form.Speakers", $"{zhou.Id}"));
        world.App.Clock.Is("2027-03-01", "09:00");
        (await (await (await world.Hr()).Open($"/studios/{world.Id}")).Submit("#hand-over-form", ("number", next.Number), ("on", "2027-03-01"), ("deputy", "false"), ("reason", "王静交流到青禾小学"))).ShouldBe(HttpStatusCode.Found);
        await world.Registered(await world.As(next), "2027-03-10", ("Form.Kind", "OpenLesson"), ("Form.Speakers", $"{zhou.Id}"));

        var page = await (await world.Hr()).Open($"/studios/{world.Id}/years/2026");
        page.TextsOf("section[id] h2").ShouldBe(["指导成员上课 · 王静", "指导成员上课 · 陈立", "专题展示活动"]);
        page.TextsOf("section[id] h2 + .num").ShouldBe(["0 / 9 节", "0 / 10 节", "0 / 1 次"], "181 and 184 of 365 days");
        page.TextsOf($"#guided-{world.Leader.Id} li a").ShouldBe(["研修2026-10-14"]);
        page.TextsOf($"#guided-{next.Id} li a").ShouldBe(["研修2027-03-10"]);
    }

    [Fact]
    public async Task Nobody_opens_a_year_of_a_studio_that_is_not_theirs_to_watch()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var member = await world.Member("T001", "周敏");
        var other = await world.Titled("O1", "外人", "2005-09-01", "城东中学");
        await world.Entered(other, "外人名师工作室");
        var at = $"/studios/{world.Id}/years/2026";

        (await (await world.As(member)).Open(at)).ShouldBe(HttpStatusCode.Forbidden);
        (await (await world.As(other)).Open(at)).ShouldBe(HttpStatusCode.NotFound);
        (await (await world.School(other)).Open(at)).ShouldBe(HttpStatusCode.NotFound);
        (await (await world.As(member)).Open($"/studios/{world.Id}")).Has("#year-duties").ShouldBeFalse();
        var hr = await world.Hr();
        (await hr.Open(at)).ShouldBe(HttpStatusCode.OK);
        (await hr.Open($"/studios/{world.Id}/years/2025")).ShouldBe(HttpStatusCode.NotFound);
        (await hr.Open($"/studios/{world.Id}/years/2027")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_kind_of_studio_that_the_rule_does_not_name_owes_nothing()
    {
        using var world = await StudioWorld.Make(("Form.Kind", "Principal"));
        var hr = await world.Hr();
        (await hr.Open($"/studios/{world.Id}/years/2026")).TextsOf("section[id] h2").ShouldBe(["专题展示活动"]);
        var alliance = await world.Entered(await world.Titled("A1", "联盟长", "2005-09-01", "城东中学"), "城东联盟", ("Form.Kind", "Alliance"));
        (await hr.Open($"/studios/{alliance}/years/2026")).TextOf("main .empty, main").ShouldContain("没有年度任务");
        (await hr.Open($"/studios/{alliance}")).Has("#year-duties").ShouldBeFalse();
    }

    /// <summary>The leader reports a member's lesson with their comments on it.</summary>
    /// <returns>Where the report stands.</returns>
    private static async Task<string> Reported(StudioWorld world, HttpClient leader, string on, string more = "")
    {
        var form = await leader.Open($"/studios/{world.Id}/work/new?item=observation");
        return (await form.Submit("#work", ("Form.Title", "《推荐一个好地方》" + more), ("Form.Note", StudioWorld.Comment + more), ("Form.On", on))).ShouldBe(HttpStatusCode.Found).Location!;
    }
}
