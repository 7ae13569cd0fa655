using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Registering;

/// <summary>A session that was held is registered in one form: the session, who was there, one's word for it, and the hours.</summary>
public sealed class RegisteringTests
{
    private static readonly string[] Earlier = ["2026-11-14 14:00-16:00"];

    [Fact]
    public async Task One_form_with_a_topic_posts_the_hours_of_everybody_and_the_leaders_own_wait_for_another()
    {
        using var made = await Held();
        var leader = await made.Leader();
        var page = await leader.Open("/trainings/registration");
        page.TextOf(".trail").ShouldBe("作业设计专题");
        page.Text.ShouldContain("您本人的学时不由自己确认");
        (Value(page, "Form_On"), Value(page, "Form_Start"), Value(page, "Form_End"), Value(page, "Form_Place"), Value(page, "Form_Topic")).ShouldBe(("2026-11-21", "14:00", "16:00", "三楼会议室", ""));
        page.TextOf(".tally").ShouldBe("3人中到场3人 全程2.6学时");

        var done = await leader.Follow((await page.Submit("#registering", ("Form.Topic", "单元作业怎样分层"))).ShouldBe(HttpStatusCode.Found));

        done.TextOf(".notice").ShouldBe("登记完成：3人各计入2.6学时。 您本人的学时要等学校管理员、人事科或主办的研训中心确认。");
        done.TextOf("h1").ShouldBe("考勤登记");
        done.Has($".notice a").ShouldBeFalse("only whoever keeps the training cancels its sessions");
        (await made.Hours()).ShouldBe("26, 26, 26, -");
        var session = await Newest(made);
        (session.Time.ToString(), session.Topic, session.Place, session.IsConfirmed).ShouldBe(("2026-11-21 14:00-16:00", "单元作业怎样分层", "三楼会议室", true));
        var lines = await made.App.Db(db => db.LedgerEntries.OrderBy(e => e.TeacherId).Select(e => new { e.TeacherId, e.StartedOn, e.CompletedOn, e.Tenths, e.Project, e.Organiser, e.SourceKind, e.SourceId, e.Passed }).ToListAsync());
        lines.ShouldBe(made.People.Select(p => new
        {
            TeacherId = p.Id, StartedOn = new DateOnly(2026, 11, 21), CompletedOn = new DateOnly(2026, 11, 21), Tenths = 26, Project = "作业设计专题", Organiser = "区研训中心", SourceKind = "session",
            SourceId = session.Id.ToString(CultureInfo.InvariantCulture), Passed = true,
        }));
        (await made.App.Db(db => db.Audit.Where(a => a.Action.StartsWith("session.") || a.Action.StartsWith("attendance.") || a.Action == "training.credited").OrderBy(a => a.Id).Select(a => a.Action).ToListAsync()))
            .ShouldBe(["session.planned", "attendance.marked", "attendance.confirmed", "training.credited"]);

        await (await (await made.Keeper()).Open($"/trainings/{made.Id}/sessions/{session.Id}/attendance")).Submit("#confirm");
        (await made.Hours()).ShouldBe("26, 26, 26, 26");
        (await made.App.Db(db => db.LedgerEntries.SingleAsync(e => e.SourceKind == "lead"))).ShouldSatisfyAllConditions(e => e.TeacherId.ShouldBe(made.Lead.Id), e => e.Tenths.ShouldBe(26));
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task Each_mark_pays_what_it_says_and_a_keeper_is_shown_the_way_back()
    {
        using var made = await Held(people: 6);
        var keeper = await made.Keeper();
        var page = await keeper.Open($"/trainings/{made.Id}/registration");

        var done = await keeper.Follow((await page.Submit("#registering", [Topic, .. made.Set(1, "Late", "20"), .. made.Set(2, "LeftEarly", "60"), .. made.Set(3, "Absent"), .. made.Set(4, "Excused"), .. made.Set(5, "")])).ShouldBe(HttpStatusCode.Found));

        (await made.Hours()).ShouldBe("26, 22, 13, -, -, -, 26");
        done.TextOf(".notice p").ShouldBe("登记完成：3人计入学时，最多2.6学时。");
        var session = await Newest(made);
        made.Registered(session);
        (await made.Marks(1)).ShouldBe("Present, Late 20, LeftEarly 60, Absent, Excused, -");
        done.One(".notice a").GetAttribute("href").ShouldBe($"/trainings/{made.Id}/sessions/{session.Id}");
        done.TextOf(".counts").ShouldContain("1 未登记");
        await (await keeper.Open($"/trainings/{made.Id}/sessions/{session.Id}")).Submit($"form[action$='/cancellation']", ("reason", "登记错了"));
        (await made.Hours()).ShouldBe("-, -, -, -, -, -, -");
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task What_lies_ahead_is_planned_tells_people_and_pays_nothing()
    {
        using var made = await Held();
        var keeper = await made.Keeper();
        var page = await keeper.Open($"/trainings/{made.Id}/registration");

        var planned = await keeper.Follow((await page.Submit("#registering", Topic, ("Form.On", "2026-11-25"))).ShouldBe(HttpStatusCode.Found));

        planned.TextOf(".notice p").ShouldBe("2026-11-25 星期三 14:00—16:00还没有开始，已列入计划。");
        var session = await Newest(made);
        planned.One(".notice a").GetAttribute("href").ShouldBe($"/trainings/{made.Id}/sessions/{session.Id}/code");
        (session.IsConfirmed, await made.Entries(), await made.App.Db(db => db.AttendanceMarks.CountAsync(m => m.SessionId == session.Id))).ShouldBe((false, 0, 0));

        made.App.Clock.Is("2026-11-25", "16:30");
        page = await keeper.Open($"/trainings/{made.Id}/registration");
        Value(page, "Form_Topic").ShouldBe("单元作业怎样分层", "what was planned is registered as that one");
        (await page.Submit("#registering")).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("26, 26, 26, 26");
        (await made.App.Db(db => db.TrainingSessions.CountAsync(s => s.TrainingId == made.Id))).ShouldBe(2);
    }

    [Fact]
    public async Task What_still_runs_is_kept_with_who_is_there_and_is_confirmed_after_its_end()
    {
        using var made = await Held(at: "15:00");
        var leader = await made.Leader();

        var running = await leader.Follow(await (await leader.Open("/trainings/registration")).Submit("#registering", [Topic, .. made.Set(2, "Absent")]));

        running.TextOf(".notice p").ShouldContain("还没有结束");
        (await made.Entries()).ShouldBe(0);
        made.App.Clock.Is("2026-11-21", "16:00");
        var page = await leader.Open("/trainings/registration");
        page.One($"#row-{made.People[2].Id} input[value=Absent]").HasAttribute("checked").ShouldBeTrue("what was said stands");
        (await page.Submit("#registering")).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("26, 26, -, -");
    }

    [Fact]
    public async Task Whoever_got_a_seat_after_the_session_is_not_taken_for_present_and_it_says_why()
    {
        using var made = await Held();
        await made.App.Db(db => db.SignUps.Where(s => s.TeacherId == made.People[2].Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.At, new DateTime(2026, 11, 21, 8, 2, 0, DateTimeKind.Utc))));
        var page = await (await made.Leader()).Open("/trainings/registration");
        page.TextOf($"#row-{made.People[2].Id}").ShouldEndWith("本次结束后才报名");
        page.TextOf(".tally b").ShouldBe("3人中到场2人");

        (await page.Submit("#registering", Topic)).ShouldBe(HttpStatusCode.Found);

        (await made.Hours()).ShouldBe("26, 26, -, -");
    }

    [Fact]
    public async Task Forty_people_are_registered_in_one_form_that_asks_as_much_as_for_four()
    {
        using var few = await Held(people: 4);
        using var many = await Held(people: 40);
        List<int> asked = [];
        foreach (var made in new[] { few, many })
        {
            var leader = await made.Leader();
            await leader.Open("/trainings/registration");
            made.App.Queries.Clear();
            var page = await leader.Open("/trainings/registration");
            asked.Add(made.App.Queries.Count);
            (await page.Submit("#registering", Topic)).ShouldBe(HttpStatusCode.Found);
        }

        asked[1].ShouldBe(asked[0]);
        (await many.App.Db(db => db.LedgerEntries.CountAsync(e => e.SourceKind == "session" && e.Tenths == 26))).ShouldBe(40);
    }

    internal static (string, string?) Topic => ("Form.Topic", "单元作业怎样分层");

    /// <summary>A series with one session of last week, which was confirmed; today's is over.</summary>
    internal static async Task<Made> Held(int people = 3, string at = "16:05", PaysOn pays = PaysOn.EachSession, TestApp? app = null)
    {
        var made = await Made.Training(people, pays, app: app, sessions: Earlier);
        made.App.Clock.Is("2026-11-21", at);
        await made.App.Db(db => db.TrainingSessions.Where(s => s.TrainingId == made.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.ConfirmedAt, new DateTime(2026, 11, 14, 9, 0, 0, DateTimeKind.Utc))));
        return made;
    }

    internal static string? Value(Page page, string id) => page.One($"#{id}").GetAttribute("value") ?? "";

    internal static Task<TrainingSession> Newest(Made made) => made.App.Db(db => db.TrainingSessions.AsNoTracking().Where(s => s.TrainingId == made.Id).OrderByDescending(s => s.Id).FirstAsync());
}
