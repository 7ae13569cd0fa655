using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Opening;

/// <summary>What the points of a session rest on: what it was, who gave it, how each was, and whose word stands.</summary>
public sealed class SessionTests
{
    [Fact]
    public async Task A_point_of_a_session_opens_for_everybody_who_sees_the_score_and_a_member_sees_their_own_mark()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (zhou, wu) = (await world.Member("T001", "周敏"), await world.Member("T002", "吴帆"));
        var leader = await world.As(world.Leader);
        var lesson = await world.Registered(leader, "2026-09-16", ("Form.Kind", "OpenLesson"), ("Form.Level", "School"), ("Form.Speakers", $"{zhou.Id}"), ($"mark-{wu.Id}", "Late"), ($"minutes-{wu.Id}", "10"));
        var at = $"/studios/{world.Id}/records/sessions/{lesson}";

        var card = await leader.Open($"/studios/{world.Id}/members/T001");
        card.TextsOf($"a[href='{at}']").Count.ShouldBe(2, "of the open lesson and of the attendance");
        var school = await world.School(world.Leader, "principal");
        foreach (var browser in new[] { leader, school, await world.App.SignIn("training-centre"), await world.Hr(), await world.App.SignIn("auditor") })
        {
            var page = (await browser.Open(at)).ShouldBe(HttpStatusCode.OK);
            page.TextOf("h1").ShouldBe("研修2026-09-16");
            page.TextOf(".lead").ShouldBe("工作室活动：公开课");
            page.TextOf("dl").ShouldBe("日期2026-09-16 14:00-15:30 地点录播教室 级别校级 主讲周敏 考勤确认 王静 2026-09-16 18:00");
            page.TextsOf("#people ~ ul li").ShouldContain("吴帆 迟到");
        }

        (await school.Open(at)).Has(".actions a").ShouldBeFalse("a head does not run the sessions");
        (await (await world.As(wu)).Open(at)).TextsOf("#people ~ ul li").ShouldBe(["吴帆 迟到"]);
        var other = await world.Titled("L002", "陈洁", "2001-09-01", "城南中学");
        var elsewhere = await world.Entered(other, "陈洁名师工作室");
        (await (await world.As(other)).Open(at)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await world.As(other)).Open($"/studios/{elsewhere}/records/sessions/{lesson}")).Status.ShouldBe(HttpStatusCode.NotFound, "it is no session of that studio");
    }

    [Fact]
    public async Task A_leader_takes_back_what_they_registered_until_the_host_school_gave_its_word()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var member = await world.Member("T001", "周敏");
        var leader = await world.As(world.Leader);
        var (wrong, right) = (await world.Registered(leader, "2026-09-16"), await world.Registered(leader, "2026-09-18"));
        (await world.Ledger(member)).ShouldBe("20 20");
        var host = await world.School(world.Leader);
        (await (await host.Open($"/trainings/{world.Training}/sessions/{right}/attendance")).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);

        var at = $"/trainings/{world.Training}/sessions/{wrong}";
        (await (await leader.Open(at)).Submit($"form[action='{at}/cancellation']", ("reason", "登记错了日期"))).ShouldBe(HttpStatusCode.Found);
        (await world.Ledger(member)).ShouldBe("20");
        at = $"/trainings/{world.Training}/sessions/{right}";
        var page = await leader.Open(at);
        page.Has($"form[action='{at}/cancellation']").ShouldBeFalse();
        page.Text.ShouldContain("现在只能由主办学校或区里取消");
        (await page.PostTo($"{at}/cancellation", ("reason", "登记错了日期"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请由他人改动或取消");
        (await world.Ledger(member)).ShouldBe("20");
    }

    [Fact]
    public async Task A_lesson_watched_without_a_word_is_no_lesson_observed_with_comments()
    {
        using var world = await StudioWorld.Make();
        world.App.Clock.Is("2026-11-30", "12:00");
        var (zhou, young) = (await world.Member("T001", "周敏", school: "城东中学"), await world.Titled("Y1", "新教师甲", "2026-09-01", "城东中学"));
        var pair = await world.Paired(zhou, young, "2026-09-01");
        await world.Watched(pair, "2026-11-20", "分数的初步认识");
        await world.Watched(pair, "2026-11-22", "没写意见的课");
        var record = await world.App.Db(async db =>
        {
            var silent = await db.Observations.SingleAsync(o => o.Topic == "没写意见的课");
            db.Entry(silent).Property(o => o.Comments).CurrentValue = "";
            await db.SaveChangesAsync();
            return silent.Id;
        });

        var leader = await world.As(world.Leader);
        var card = await leader.Open($"/studios/{world.Id}/members/T001");
        card.Text.ShouldContain("分数的初步认识");
        card.Text.ShouldNotContain("没写意见的课");
        (await leader.Open($"/studios/{world.Id}/records/observations/{record}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_same_comment_counts_for_one_lesson_whatever_stands_between_its_words()
    {
        using var world = await StudioWorld.Make();
        world.App.Clock.Is("2026-11-30", "12:00");
        var (own, other) = (await world.As(await world.Member("T001", "周敏")), await world.As(await world.Member("T002", "吴帆")));
        (await Report(own, StudioWorld.Comment)).ShouldBe(HttpStatusCode.Found);

        (await Report(own, StudioWorld.Comment)).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong:has(#Form_Note) .error").ShouldBe("这段文字您已经上报过，同一篇只计一次。");
        (await Report(own, StudioWorld.Comment.Replace("，", " ，", StringComparison.Ordinal) + "。")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var copied = (await Report(other, StudioWorld.Comment + "！")).ShouldBe(HttpStatusCode.Found);
        (await (await world.As(world.Leader)).Open(copied.Location!)).Text.ShouldContain("评课一则", Case.Sensitive, "whoever decides is led to the other");

        async Task<Page> Report(HttpClient browser, string text) => await (await browser.Open($"/studios/{world.Id}/work/new?item=observation"))
            .Submit("#work", ("Form.Title", text == StudioWorld.Comment ? "评课一则" : "另一节"), ("Form.Note", text), ("Form.On", "2026-11-30"));
    }
}
