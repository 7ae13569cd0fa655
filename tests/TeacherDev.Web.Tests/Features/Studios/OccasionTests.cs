using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>What a session of a studio was: said with its registration, planned ahead, put right afterwards.</summary>
public sealed class OccasionTests
{
    [Fact]
    public async Task A_session_is_a_discussion_unless_somebody_says_more_and_what_cannot_be_is_said_beside_its_field()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (zhou, guest) = (await world.Member("T001", "周敏"), await world.Titled("G1", "外校老师", "2010-09-01", "城东中学"));
        var leader = await world.As(world.Leader);
        var plain = await world.Registered(leader, "2026-09-09");
        (await Occasion(world, plain)).ShouldBe((null, null, 0));

        world.App.Clock.Is("2026-09-16", "18:00");
        var form = await leader.Open($"/trainings/{world.Training}/registration?session=0");
        form.TextOf("details.occasion").ShouldNotContain("外校老师");
        (await Register(form, ("Form.Speakers", $"{zhou.Id}"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong:has(#Form_Kind) .error").ShouldBe("先选活动形式：公开课、讲座还是送教下乡。");
        var stranger = (await Register(form, ("Form.Kind", "OpenLesson"), ("Form.Speakers", $"{guest.Id}"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        stranger.TextOf("details.occasion[open] .wrong .error").ShouldBe("上课或主讲的应是当天的工作室成员。");
        stranger.Text.ShouldNotContain("外校老师");
        (await Register(form, ("Form.Kind", "OpenLesson"), ("Form.Level", "Overseas"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong:has(#Form_Level) .error").ShouldBe("请选择所列级别之一。");
        (await Register(form, ("Form.Kind", "OpenLesson"), ("Form.Level", "School"), ("Form.Speakers", $"{zhou.Id}"))).ShouldBe(HttpStatusCode.Found);
        var lesson = await world.App.Db(db => db.TrainingSessions.OrderByDescending(s => s.Id).Select(s => s.Id).FirstAsync());
        (await Occasion(world, lesson)).ShouldBe((SessionKind.OpenLesson, TrainingLevel.School, 1));
        (await Register(form, ("Form.Kind", "Lecture"), ("Form.Level", "School"), ("Form.Speakers", $"{zhou.Id}"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leader.Open($"/trainings/{world.Training}")).TextOf($"#session-{lesson}").ShouldContain("公开课");

        var change = await leader.Open($"/trainings/{world.Training}/sessions/{lesson}");
        change.One($"input[name='Form.Speakers'][value='{zhou.Id}']").HasAttribute("checked").ShouldBeTrue();
        (await change.Submit("#session", ("Form.Kind", ""), ("Form.Level", ""), ("Form.Speakers", null), ("Form.Why", "登记错了"))).ShouldBe(HttpStatusCode.Found);
        (await Occasion(world, lesson)).ShouldBe((null, null, 0));
        var said = await world.App.Db(db => db.Audit.Where(a => a.Action == "session.corrected").OrderByDescending(a => a.Id).Select(a => a.Detail!).FirstAsync());
        said.ShouldContain("OpenLesson");
    }

    [Fact]
    public async Task What_was_planned_is_offered_when_it_is_registered_and_counts_only_once_it_is_confirmed()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var zhou = await world.Member("T001", "周敏");
        var leader = await world.As(world.Leader);
        (await (await leader.Open($"/trainings/{world.Training}/sessions/new")).Submit("#session", ("Form.On", "2026-09-09"), ("Form.Start", "14:00"), ("Form.End", "15:30"), ("Form.Topic", "成员微讲座"),
            ("Form.Kind", "Lecture"), ("Form.Speakers", $"{zhou.Id}"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2026-09-09", "15:00");
        var at = $"/studios/{world.Id}/members/T001";
        (await leader.Open(at)).Text.ShouldNotContain("成员微讲座");

        // While it still runs who is there is noted, and nobody's word stands yet.
        (await (await leader.Open($"/trainings/{world.Training}/registration")).Submit("#registering")).ShouldBe(HttpStatusCode.Found);
        (await leader.Open(at)).TextsOf("table li").ShouldNotContain(t => t.Contains("成员微讲座"));
        world.App.Clock.Is("2026-09-09", "18:00");
        var session = await world.App.Db(db => db.TrainingSessions.Select(s => s.Id).SingleAsync());
        (await (await leader.Open($"/trainings/{world.Training}/sessions/{session}/attendance")).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        (await leader.Open(at)).TextsOf("table li").ShouldContain(t => t.Contains("成员微讲座") && t.Contains("工作室活动：讲座"));
        (await (await leader.Open($"/trainings/{world.Training}/sessions/{session}/attendance")).Submit("#register", ($"mark-{zhou.Id}", "Excused"), ("why", "临时请假"))).ShouldBe(HttpStatusCode.Found);
        (await leader.Open(at)).TextsOf("table li").ShouldNotContain(t => t.Contains("成员微讲座"));
    }

    [Fact]
    public async Task A_training_that_is_no_studios_says_nothing_of_it()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        await world.App.Db(db => db.Trainings.ExecuteUpdateAsync(s => s.SetProperty(t => t.StudioId, (int?)null)));
        var hr = await world.Hr();
        var page = await hr.Open($"/trainings/{world.Training}/sessions/new");
        page.Has("#Form_Kind").ShouldBeFalse();
        (await page.Submit("#session", ("Form.On", "2026-10-14"), ("Form.Start", "14:00"), ("Form.End", "15:30"), ("Form.Kind", "Lecture"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("只有工作室的活动可以这样登记。");
    }

    private static Task<Page> Register(Page form, params (string, string?)[] more) =>
        form.Submit("#registering", [("Form.On", "2026-09-16"), ("Form.Start", "14:00"), ("Form.End", "15:30"), ("Form.Topic", "展示课"), .. more]);

    private static Task<(SessionKind?, TrainingLevel?, int)> Occasion(StudioWorld world, int session) => world.App.Db(async db =>
        (await db.TrainingSessions.Where(s => s.Id == session).Select(s => new { s.Kind, s.Level, s.Speakers.Count }).SingleAsync()) is var s ? (s.Kind, s.Level, s.Count) : default);
}
