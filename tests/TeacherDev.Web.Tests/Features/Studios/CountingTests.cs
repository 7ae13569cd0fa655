using System.Net;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Claims;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>A studio of eight with twelve sessions: one cancelled, two corrected, one member who joined late and one who left.</summary>
public sealed class CountingTests
{
    private static readonly string[] Days =
    [
        "2026-09-02", "2026-09-09", "2026-09-16", "2026-09-23", "2026-10-14", "2026-10-21", "2026-10-28", "2026-11-04", "2026-11-11", "2026-11-18", "2026-11-25", "2026-12-02",
    ];

    [Fact]
    public async Task Every_ledger_is_right_and_every_score_is_that_of_a_sheet_made_by_hand()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        List<Teacher> members = [];
        for (var i = 1; i <= 7; i++)
        {
            members.Add(await world.Member($"M{i}", $"成员{i}"));
        }

        var leader = await world.As(world.Leader);
        List<int> sessions = [];
        foreach (var (day, n) in Days.Select((d, i) => (d, i + 1)))
        {
            if (n == 5)
            {
                world.App.Clock.Is("2026-10-10");
                members.Add(await world.Member("M8", "成员8", from: "2026-10-10"));
            }

            if (n == 9)
            {
                world.App.Clock.Is("2026-11-05");
                var page = await leader.Open($"/studios/{world.Id}/members");
                (await page.Submit("#" + page.Document.QuerySelectorAll("tr").Single(r => r.TextContent.Contains("成员7")).QuerySelector("form")!.Id, ("exit", "MovedOn"), ("lastOn", "2026-11-05"), ("reason", "调往外区"))).ShouldBe(HttpStatusCode.Found);
            }

            (string, string?)[] marks = n switch
            {
                2 => [($"mark-{members[1].Id}", "Absent")],
                3 => [($"mark-{members[2].Id}", "Late"), ($"minutes-{members[2].Id}", "30")],
                6 => [($"mark-{members[3].Id}", "Excused")],
                1 => [("Form.Kind", "OpenLesson"), ("Form.Speakers", $"{members[0].Id}"), ("Form.Speakers", $"{members[5].Id}")],
                4 => [("Form.Kind", "OpenLesson"), ("Form.Speakers", $"{members[3].Id}")],
                7 => [("Form.Kind", "Outreach")],
                10 => [($"mark-{members[1].Id}", "Absent"), ("Form.Kind", "Lecture"), ("Form.Level", "Prefecture"), ("Form.Speakers", $"{members[7].Id}")],
                11 => [("Form.Kind", "Lecture"), ("Form.Level", "School"), ("Form.Speakers", $"{members[0].Id}")],
                _ => [],
            };
            sessions.Add(await world.Registered(leader, day, marks));
        }

        // The fourth did not take place after all; of the seventh one mark was wrong; the eighth took two hours and a quarter.
        // Whose own hours follow from a session does not change its length: the host school does.
        world.App.Clock.Is("2026-12-03");
        var host = await world.School(world.Leader);
        (await (await host.Open($"/trainings/{world.Training}/sessions/{sessions[3]}")).Submit($"form[action='/trainings/{world.Training}/sessions/{sessions[3]}/cancellation']", ("reason", "场地停电，没有举行"))).ShouldBe(HttpStatusCode.Found);
        (await (await leader.Open($"/trainings/{world.Training}/sessions/{sessions[6]}/attendance")).Submit("#register", ($"mark-{members[4].Id}", "Absent"), ("why", "签到有误"))).ShouldBe(HttpStatusCode.Found);
        (await (await host.Open($"/trainings/{world.Training}/sessions/{sessions[7]}")).Submit("#session", ("Form.End", "16:15"), ("Form.Why", "实际延长"))).ShouldBe(HttpStatusCode.Found);

        // 45 minutes are an hour: 90 give 20 tenths, 60 give 13, 135 give 30. Sessions 1-3, 5-12 stand.
        (await world.Ledger(members[0])).ShouldBe("20 20 20 20 20 20 30 20 20 20 20");
        (await world.Ledger(members[1])).ShouldBe("20 20 20 20 20 30 20 20 20", "absent at the second and the tenth");
        (await world.Ledger(members[2])).ShouldBe("20 20 13 20 20 20 30 20 20 20 20", "half an hour late at the third");
        (await world.Ledger(members[3])).ShouldBe("20 20 20 20 20 30 20 20 20 20", "excused at the sixth");
        (await world.Ledger(members[4])).ShouldBe("20 20 20 20 20 30 20 20 20 20", "corrected to absent at the seventh");
        (await world.Ledger(members[5])).ShouldBe("20 20 20 20 20 20 30 20 20 20 20");
        (await world.Ledger(members[6])).ShouldBe("20 20 20 20 20 20 30", "left after the eighth");
        (await world.Ledger(members[7])).ShouldBe("20 20 20 30 20 20 20 20", "joined before the fifth");
        (await world.Ledger(world.Leader)).ShouldBe("", "nobody is paid by their own word");
        await world.App.ShouldVerify();

        await Known(world, members);
        await Confirmed(world, sessions);
        (await world.Ledger(world.Leader)).ShouldBe("20 20 20 20 20 20 30 20 20 20 20");

        // What the twelfth was is said once it is confirmed.
        (await (await (await world.School(world.Leader)).Open($"/trainings/{world.Training}/sessions/{sessions[11]}")).Submit("#session", ("Form.Kind", "OpenLesson"), ("Form.Speakers", $"{members[1].Id}"), ("Form.Why", "补登公开课"))).ShouldBe(HttpStatusCode.Found);

        // By hand: ten points for being there, three less for each absence, one less for coming late; 2,500 of 10,000 characters of notes are a quarter of eight points;
        // an open lesson of the county three; a paper of the province eight. What was not reported: an open lesson three, a visit three, a lecture of a school one, of the
        // prefecture six; two of fifteen lessons observed one point and three tenths, somebody guided four, an honour five.
        await Reported(world, members[2], ("notes", "2500", null), ("open-lesson", "1", "County"), ("paper", "1", "Province"));
        (await Score(leader, world, "M1")).ShouldBe("17", "10 there, 3 open lesson, 3 visit, 1 lecture");
        (await Score(leader, world, "M2")).ShouldBe("10", "4 there, 3 visit, 3 open lesson");
        (await Score(leader, world, "M3")).ShouldBe("25", "9 there, 2 notes, 3 lesson, 8 paper, 3 visit");
        (await Score(leader, world, "M4")).ShouldBe("13", "leave costs nothing, 3 visit; the lesson of the cancelled day is none");
        (await Score(leader, world, "M5")).ShouldBe("12.3", "7 there, no visit after the correction, 1.3 observed, 4 guided");
        (await Score(leader, world, "M6")).ShouldBe("21", "10 there, 3 open lesson, 3 visit, 5 honour");
        (await Score(leader, world, "M7")).ShouldBe("13", "10 there, 3 visit; what was watched after the last day is not the studio's");
        (await Score(leader, world, "M8")).ShouldBe("19", "10 there, 3 visit, 6 lecture; the honour came before the first day");
        (await Corrected(leader, world, sessions[6], members[4], "Present")).ShouldBe("18.3", "three points and the visit are back");
        (await Corrected(leader, world, sessions[6], members[4], "Absent")).ShouldBe("12.3");
        var cockpit = await leader.Open($"/studios/{world.Id}");
        cockpit.TextOf("#figures").ShouldStartWith("已举行11 / 11次");
        cockpit.TextsOf("#term-people tbody tr").Single(r => r.StartsWith("成员8", StringComparison.Ordinal)).ShouldContain("8 / 8次");
    }

    /// <summary>What the first year and the register know of the members.</summary>
    private static async Task Known(StudioWorld world, List<Teacher> members)
    {
        var (young, other) = (await world.Titled("Y1", "新教师甲", "2026-08-20", "实验小学"), await world.Titled("Y2", "新教师乙", "2026-08-20", "实验小学"));
        var pair = await world.Paired(members[4], young, "2026-08-20");
        await world.Watched(pair, "2026-08-25", "开学前");
        await world.Watched(pair, "2026-09-18", "第一课");
        await world.Watched(pair, "2026-10-23", "第二课");
        await world.Watched(pair, "2026-10-30", "等确认", confirmed: false);
        await world.Watched(pair, "2026-11-06", "徒弟听师傅", byMentor: false);
        await world.Watched(await world.Paired(other, members[6], "2026-09-01"), "2026-11-20", "离开以后", byMentor: false);
        await world.Awarded(members[5], "able-teacher", "2026-10-09");
        await world.Awarded(members[5], "model-ethics", "2026-11-09", TrainingLevel.School, stands: false);
        await world.Awarded(members[5], "subject-leader", "2026-08-01");
        await world.Awarded(members[7], "able-teacher", "2026-09-20");
    }

    private static async Task<string> Corrected(HttpClient leader, StudioWorld world, int session, Teacher member, string mark)
    {
        (await (await leader.Open($"/trainings/{world.Training}/sessions/{session}/attendance")).Submit("#register", ($"mark-{member.Id}", mark), ("why", "再次核对"))).ShouldBe(HttpStatusCode.Found);
        return await Score(leader, world, member.Number);
    }

    /// <summary>The host school gives the word that the leader cannot give on themselves.</summary>
    private static async Task Confirmed(StudioWorld world, List<int> sessions)
    {
        var school = await world.School(world.Leader);
        foreach (var session in sessions.Where((_, i) => i != 3))
        {
            (await (await school.Open($"/trainings/{world.Training}/sessions/{session}/attendance")).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        }
    }

    private static async Task Reported(StudioWorld world, Teacher member, params (string Item, string Amount, string? Level)[] works)
    {
        var (own, leader) = (await world.As(member), await world.As(world.Leader));
        foreach (var (item, amount, level) in works)
        {
            var sent = (await (await own.Open($"/studios/{world.Id}/work/new?item={item}")).Submit("#work", [($"{item}.pdf", ClaimsWorld.Pdf)], ("Form.Title", $"{item}一项"), ("Form.Amount", amount), ("Form.Level", level ?? ""), ("Form.On", "2026-11-30")))
                .ShouldBe(HttpStatusCode.Found);
            (await own.Open(sent.Location!)).Has("#decision-form").ShouldBeFalse("nobody confirms their own");
            (await (await leader.Open(sent.Location!)).Submit("#decision-form", ("confirm", "true"), ("counted", amount))).ShouldBe(HttpStatusCode.Found);
        }
    }

    private static async Task<string> Score(HttpClient leader, StudioWorld world, string number) => (await leader.Open($"/studios/{world.Id}/members/{number}")).TextOf("#points");
}
