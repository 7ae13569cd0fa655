using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>A studio and its members from the application to the end.</summary>
public sealed class LifeTests
{
    [Fact]
    public async Task A_teacher_applies_the_school_recommends_and_the_district_admits()
    {
        using var world = await StudioWorld.Make();
        var zhao = await world.Titled("Z001", "赵敏", "2005-09-01", "城东中学");
        var own = await world.As(zhao);
        var office = await world.App.Add(["district-hr"]);
        var school = await world.School(zhao, "principal");

        var form = await own.Open("/studios/new");
        form.One("#Form_Name").GetAttribute("value").ShouldBe("赵敏名师工作室");
        var sent = (await form.Submit("#studio", ("Form.StartOn", "2026-09-01"), ("Form.EndOn", "2029-08-31"))).ShouldBe(HttpStatusCode.Found);
        (await form.Submit("#studio", ("Form.StartOn", "2026-09-01"), ("Form.EndOn", "2029-08-31"))).Location.ShouldBe(sent.Location, "sent twice it applies once");

        (await own.Open(sent.Location!)).Text.ShouldContain("等所在学校推荐");
        (await (await world.School(world.Leader)).Open(sent.Location!)).Status.ShouldBe(HttpStatusCode.NotFound, "another school's");
        (await school.Open("/inbox")).Text.ShouldContain("有工作室等学校推荐");
        (await school.Open("/studios/applications")).Text.ShouldContain("赵敏名师工作室");
        (await (await school.Open(sent.Location!)).Submit("#recommendation-form", ("yes", "false"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("请写明理由。");
        (await (await school.Open(sent.Location!)).Submit("#recommendation-form", ("yes", "true"))).ShouldBe(HttpStatusCode.Found);
        (await (await world.App.SignIn(office)).Open("/inbox")).TextsOf("main").ShouldHaveSingleItem().ShouldContain("学校已推荐“赵敏名师工作室”，等区里审定");
        (await (await (await world.Hr()).Open(sent.Location!)).Submit("#decision-form", ("admit", "true"))).ShouldBe(HttpStatusCode.Found);

        (await (await world.As(zhao)).Open(sent.Location!)).Text.ShouldContain("写2026-2027学年计划");
        (await (await world.As(zhao)).Open("/inbox")).Text.ShouldContain("“赵敏名师工作室”已授牌");
    }

    [Fact]
    public async Task A_member_passes_school_leader_and_district_and_is_seated_in_the_studios_year()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var li = await world.Titled("T100", "李强", "2016-09-01", "城东中学");
        var own = await world.As(li);

        (await (await own.Open($"/studios/{world.Id}/about")).Submit("#join-form", ("statement", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("请写明想研究什么");
        (await (await own.Open($"/studios/{world.Id}/about")).Submit("#join-form", ("statement", "想研究整本书阅读"))).ShouldBe(HttpStatusCode.Found);
        (await own.Open($"/studios/{world.Id}")).Status.ShouldBe(HttpStatusCode.NotFound, "not yet a member");
        await Word(await world.School(li), "/studios/applications", "recommendation");
        var leader = await world.As(world.Leader);
        (await leader.Open($"/studios/{world.Id}")).Text.ShouldContain("1人申请加入");
        await Word(leader, $"/studios/{world.Id}/members", "acceptance");
        await Word(await world.Hr(), $"/studios/{world.Id}/members", "confirmation", ("startOn", "2026-09-05"));

        (await world.App.Db(db => db.StudioMembers.SingleAsync(m => m.TeacherId == li.Id))).StartOn.ShouldBe(new(2026, 9, 5));
        (await world.App.Db(db => db.SignUps.CountAsync(s => s.TrainingId == world.Training && s.TeacherId == li.Id))).ShouldBe(1);
        world.App.Clock.Is("2026-09-05");
        (await (await world.As(li)).Open($"/studios/{world.Id}")).Text.ShouldContain("李强");
    }

    [Fact]
    public async Task One_studio_at_a_time_and_never_more_than_there_are_seats()
    {
        using var world = await StudioWorld.Make(("Form.Seats", "3"), ("Form.SeatsPerSchool", "2"));
        var other = await world.Entered(await world.Titled("L002", "陈洁", "2001-09-01", "城东中学"), "陈洁名师工作室");
        var hr = await world.Hr();
        await world.Member("M1", "成员1");
        await world.Member("M2", "成员2");
        await world.Titled("M3", "成员3", "2015-09-01", "实验小学");

        (await Enter(hr, world.Id, "M3")).TextOf(".field.wrong .error").ShouldBe("同一学校最多2人。");
        (await Enter(hr, other, "M1")).TextOf(".field.wrong .error").ShouldBe("已在“王静名师工作室”中：同一时间只能参加一个工作室。");
        (await Enter(hr, world.Id, "M1")).TextOf(".field.wrong .error").ShouldBe("已经是成员，或申请还在办理。");
        (await Enter(hr, world.Id, "L001")).TextOf(".field.wrong .error").ShouldBe("主持人不必申请加入。");
        await world.Member("M4", "成员4", school: "城东中学");
        await world.Titled("M5", "成员5", "2015-09-01", "城东中学");
        (await Enter(hr, world.Id, "M5")).TextOf(".field.wrong .error").ShouldBe("3个名额已满。");

        List<(string Number, Page Form)> asking = [];
        for (var i = 0; i < 12; i++)
        {
            asking.Add(((await world.Titled($"N{i}", $"新人{i}", "2015-09-01", $"学校{i}")).Number, await hr.Open($"/studios/{other}/members")));
        }

        await Task.WhenAll(asking.Select(a => a.Form.Submit("#enter-form", ("number", a.Number), ("startOn", "2026-09-01"))));
        (await world.App.Db(db => db.StudioMembers.CountAsync(m => m.StudioId == other && m.State == MemberState.Admitted))).ShouldBe(8, "eight seats, whoever asks at once");
    }

    [Fact]
    public async Task A_leader_who_moves_hands_over_and_nothing_is_orphaned()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (one, two) = (await world.Member("M1", "成员1"), await world.Member("M2", "成员2"));
        var (before, member) = (await world.As(world.Leader), await world.As(two));
        await world.Registered(before, "2026-09-09");
        world.App.Clock.Is("2026-09-20");

        var hr = await world.Hr();
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#hand-over-form", ("number", "M1"), ("on", "2026-09-20"), ("deputy", "false"), ("reason", "王静交流到青禾小学"))).ShouldBe(HttpStatusCode.Found);

        var (old, now) = (await world.As(world.Leader), await world.As(one));
        (await old.Open($"/studios/{world.Id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldNotContain("成员2", customMessage: "its people are no matter of theirs any more");
        (await old.Open($"/trainings/{world.Training}/registration")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await now.Open($"/studios/{world.Id}")).TextOf("#figures").ShouldStartWith("已举行1 / 1次");
        await world.Registered(now, "2026-09-23");
        (await world.Ledger(two)).ShouldBe("20 20");
        (await world.Ledger(one)).ShouldBe("20", "a member at the first; the second waits for another's word");
        await (await (await world.School(world.Leader)).Open($"/trainings/{world.Training}/sessions/{await Last(world)}/attendance")).Submit("#confirm");
        (await world.Ledger(one)).ShouldBe("20 20");
        (await member.Open("/inbox")).Text.ShouldContain("“王静名师工作室”换了主持人");
    }

    [Fact]
    public async Task Who_led_a_session_that_was_held_and_not_taken_down_before_the_hand_over_has_its_hours_still()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (one, two) = (await world.Member("M1", "成员1"), await world.Member("M2", "成员2"));
        world.App.Clock.Is("2026-09-10");
        (await (await (await world.As(world.Leader)).Open($"/trainings/{world.Training}/sessions/new")).Submit("#session", ("Form.On", "2026-09-16"), ("Form.Start", "14:00"), ("Form.End", "15:30"))).ShouldBe(HttpStatusCode.Found);
        var at = $"/trainings/{world.Training}/sessions/{await Last(world)}/attendance";
        world.App.Clock.Is("2026-09-20");
        (await (await (await world.Hr()).Open($"/studios/{world.Id}")).Submit("#hand-over-form", ("number", "M1"), ("on", "2026-09-20"), ("deputy", "false"), ("reason", "王静交流到青禾小学"))).ShouldBe(HttpStatusCode.Found);

        var now = await world.As(one);
        (await (await now.Open(at)).Submit("#register", ($"mark-{world.Leader.Id}", "Led"), ($"mark-{one.Id}", "Present"), ($"mark-{two.Id}", "Present"))).ShouldBe(HttpStatusCode.Found);
        await (await (await world.School(world.Leader)).Open(at)).Submit("#confirm");

        (await world.Ledger(two)).ShouldBe("20");
        (await world.Ledger(one)).ShouldBe("20");
        (await world.Ledger(world.Leader)).ShouldNotBe("");
        await world.Registered(now, "2026-09-23");
        (await now.Open($"/trainings/{world.Training}/sessions/{await Last(world)}/attendance")).Has($"[name=mark-{world.Leader.Id}]").ShouldBeFalse("they do not lead on that day");
    }

    [Fact]
    public async Task A_studio_that_fails_is_revoked_its_sessions_ahead_fall_out_and_hours_stay()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var one = await world.Member("M1", "成员1");
        var leader = await world.As(world.Leader);
        await world.Registered(leader, "2026-09-09");
        world.App.Clock.Is("2027-08-18");
        (await (await leader.Open($"/trainings/{world.Training}/sessions/new")).Submit("#session", ("Form.On", "2027-08-25"), ("Form.Start", "14:00"), ("Form.End", "15:30"))).ShouldBe(HttpStatusCode.Found);
        var hr = await world.Hr();

        var page = await hr.Open($"/studios/{world.Id}/reviews");
        (await page.Submit("#studio-review-2026", ("result", "Failed"), ("comment", "未按计划开展"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请输入“结束”");
        (await page.Submit("#studio-review-2026", ("result", "Warned"), ("comment", "活动偏少"))).ShouldBe(HttpStatusCode.Found);
        (await leader.Open($"/studios/{world.Id}")).Text.ShouldContain("考核警示：活动偏少");
        page = await hr.Open($"/studios/{world.Id}/reviews");
        (await page.Submit("#studio-review-2026", ("result", "Passed"), ("comment", "已改进"), ("againOn", "2028-09-01"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("只有不合格才写可再次申请的日期。");
        var kept = (await page.Submit("#studio-review-2026", ("result", "Failed"), ("comment", "未按计划开展"), ("againOn", "2027-08-18"), ("confirmed", "结束"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        kept.TextOf(".field.wrong .error").ShouldContain("2027-08-19");
        kept.One("#again-2026").GetAttribute("value").ShouldBe("2027-08-18", "what was typed stays");
        (await page.Submit("#studio-review-2026", ("result", "Failed"), ("comment", "未按计划开展"), ("againOn", "2027-10-01"), ("confirmed", "结束"))).ShouldBe(HttpStatusCode.Found);

        (await world.App.Db(db => db.Studios.SingleAsync(s => s.Id == world.Id))).State.ShouldBe(StudioState.Revoked);
        (await world.App.Db(db => db.TrainingSessions.CountAsync(s => s.TrainingId == world.Training && s.CancelledAt == null))).ShouldBe(1);
        (await world.Ledger(one)).ShouldBe("20");
        (await world.App.Db(db => db.StudioMembers.SingleAsync(m => m.TeacherId == one.Id))).Exit.ShouldBe(MemberExit.Completed);
        var applicant = await world.As(world.Leader);
        (await applicant.Open("/inbox")).Text.ShouldContain("自2027-10-01起可再次申请工作室");
        (await (await applicant.Open("/studios/new")).Submit("#studio")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("自2027-10-01起才能再次申请");
        world.App.Clock.Is("2027-10-01");
        (await (await (await world.As(world.Leader)).Open("/studios/new")).Submit("#studio")).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_suspended_studio_registers_nothing_new_and_no_session_lies_outside_its_year()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        await world.Member("M1", "成员1");
        var (leader, hr) = (await world.As(world.Leader), await world.Hr());
        await world.Registered(leader, "2026-09-09");

        (await (await leader.Open($"/trainings/{world.Training}/sessions/new")).Submit("#session", ("Form.On", "2027-09-01"), ("Form.Start", "14:00"), ("Form.End", "15:30")))
            .ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("日期应在工作室本学年（2026-09-01至2027-08-31）内。");
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "主持人病休"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2026-09-16", "18:00");
        (await (await leader.Open($"/trainings/{world.Training}/registration")).Submit("#registering", ("Form.On", "2026-09-16"), ("Form.Start", "14:00"), ("Form.End", "15:30"), ("Form.Topic", "研修")))
            .ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("“王静名师工作室”已暂停，恢复后才能登记新活动。");
        (await (await hr.Open($"/studios/{world.Id}")).Submit("#suspension-form", ("reason", "病愈"))).ShouldBe(HttpStatusCode.Found);
        await world.Registered(leader, "2026-09-16");
        (await world.App.Db(db => db.TrainingSessions.CountAsync(s => s.TrainingId == world.Training))).ShouldBe(2);
    }

    [Fact]
    public async Task The_public_page_names_nobody()
    {
        using var world = await StudioWorld.Make(("Form.Name", "小学语文第一工作室"));
        await world.Planned();
        await world.Member("M1", "成员甲");
        await world.Registered(await world.As(world.Leader), "2026-09-09");

        var page = (await world.App.Stranger().Open($"/studios/{world.Id}/about")).ShouldBe(HttpStatusCode.OK);

        page.Text.ShouldContain("小学语文第一工作室");
        page.Text.ShouldContain("研修2026-09-09");
        page.Text.ShouldNotContain("王静");
        page.Text.ShouldNotContain("成员甲");
        page.Text.ShouldNotContain("L001");
    }

    internal static Task<Page> Enter(HttpClient hr, int studio, string number) => Submit(hr, $"/studios/{studio}/members", "#enter-form", ("number", number), ("startOn", "2026-09-01"));

    private static async Task<Page> Submit(HttpClient browser, string at, string form, params (string, string?)[] typed) => await (await browser.Open(at)).Submit(form, typed);

    private static async Task Word(HttpClient browser, string at, string step, params (string, string?)[] typed) =>
        (await (await browser.Open(at)).Submit($"form[action$='/{step}']", [("yes", "true"), .. typed])).ShouldBe(HttpStatusCode.Found);

    private static Task<int> Last(StudioWorld world) => world.App.Db(db => db.TrainingSessions.OrderByDescending(s => s.Id).Select(s => s.Id).FirstAsync());
}
