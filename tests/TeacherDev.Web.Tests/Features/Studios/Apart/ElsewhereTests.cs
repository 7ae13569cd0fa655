using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Apart;

/// <summary>Who leads a studio neither sees nor touches another’s, where there is something to see and to touch.</summary>
public sealed class ElsewhereTests
{
    private const string Secret = "逐字稿第三稿", Statement = "想学习习作讲评课", Plan = "每两周一次主题研修";

    [Fact]
    public async Task Another_studios_pages_do_not_exist_for_who_leads_a_studio_of_their_own()
    {
        using var world = await StudioWorld.Make();
        var (at, work, _) = await Alive(world);
        var other = await Other(world);

        string[] pages = [at, $"{at}/members", $"{at}/members/T001", $"{at}/plans", $"{at}/reviews", $"{at}/work", $"{at}/work/{work}", $"{at}/work/{work}/terms", $"{at}/work/new", $"{at}/terms"];
        foreach (var page in pages)
        {
            (await (await world.As(world.Leader)).Open(page)).Status.ShouldBe(page == $"{at}/work/{work}/terms" ? HttpStatusCode.NotFound : HttpStatusCode.OK, page);
            var answer = await other.Open(page);
            answer.Status.ShouldBe(HttpStatusCode.NotFound, page);
            Names(answer.Text, page);
        }

        (await other.Open("/studios/applications")).Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var page in new[] { "/studios", "/studios?q=T001", $"{at}/about", "/inbox", "/" })
        {
            Names((await other.Follow(await other.Open(page))).Text, page);
        }

        Names(await other.GetStringAsync("/studios/export.csv"), "export");

        static void Names(string text, string page)
        {
            foreach (var secret in new[] { "周敏", "T001", "赵一", "N001", Secret, Statement, Plan })
            {
                text.ShouldNotContain(secret, customMessage: page);
            }
        }
    }

    [Fact]
    public async Task Nothing_that_who_leads_another_studio_sends_changes_anything()
    {
        using var world = await StudioWorld.Make();
        var (at, work, session) = await Alive(world);
        var other = await Other(world);
        var own = await other.Open($"/studios/{await world.App.Db(db => db.Studios.Where(s => s.Id != world.Id).Select(s => s.Id).SingleAsync())}/plans");
        var (member, asking) = (await Seat(world, "T001"), await Seat(world, "N001"));
        var before = await All(world);

        (string Address, (string, string)[] Typed)[] posts =
        [
            ($"{at}/members/{asking}/acceptance", [("yes", "true"), ("startOn", "2026-09-20")]),
            ($"{at}/members/{member}/exit", [("exit", "MovedOn"), ("lastOn", "2026-09-20"), ("reason", "请离开")]),
            ($"{at}/plans/2026", [("text", "改了"), ("hours", "10"), ("file", "true")]),
            ($"{at}/reviews/2026-1/T001", [("result", "MakeUp"), ("comment", "听课差5节")]),
            ($"{at}/work", [("Form.Key", new string('e', 32)), ("Form.Item", "reflection"), ("Form.Title", "替人上报"), ("Form.Note", StudioWorld.Piece), ("Form.On", "2026-09-15"), ("Form.Amount", "1")]),
            ($"{at}/work/{work}/terms", [("Form.Key", new string('e', 32)), ("Form.Seen", "1"), ("Form.Item", "reflection"), ("Form.Title", "改题目"), ("Form.Note", StudioWorld.Piece), ("Form.On", "2026-09-15"), ("Form.Amount", "1")]),
            ($"{at}/work/{work}/decision", [("confirm", "true"), ("alike", "0")]),
            ($"{at}/work/{work}/decision", [("confirm", "false"), ("alike", "0"), ("reason", "退回")]),
            ($"{at}/work/{work}/withdrawal", [("reason", "撤回")]),
            ($"/trainings/{world.Training}/sessions/{session}/attendance/confirmation", []),
            ($"/trainings/{world.Training}/sessions/{session}/cancellation", [("reason", "取消")]),
            ($"/trainings/{world.Training}/sessions/{session}", [("Form.On", "2026-09-09"), ("Form.Start", "14:00"), ("Form.End", "18:00"), ("Form.Why", "延长")]),
        ];
        foreach (var (address, typed) in posts)
        {
            (await own.PostTo(address, typed)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        }

        (string Address, (string, string)[] Typed)[] offices =
        [
            ($"{at}/members", [("number", "L002"), ("startOn", "2026-09-20")]), ($"{at}/members/{asking}/confirmation", [("yes", "true"), ("startOn", "2026-09-20")]),
            ($"{at}/reviews/2026", [("result", "Failed"), ("comment", "差"), ("confirmed", "结束")]), ($"{at}/leads", [("number", "L002"), ("on", "2026-09-20"), ("reason", "接手")]),
            ($"{at}/suspension", [("reason", "停")]), ($"{at}/end", [("lastOn", "2026-09-20"), ("reason", "停"), ("confirmed", "结束")]), ($"{at}/revocation", [("reason", "停"), ("typed", "撤销")]),
        ];
        foreach (var (address, typed) in offices)
        {
            (await own.PostTo(address, typed)).Status.ShouldBe(HttpStatusCode.Forbidden, address);
        }

        (await All(world)).ShouldBe(before);
        (await (await (await world.As(world.Leader)).Open($"{at}/work/{work}")).Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.Found);
        (await All(world)).ShouldNotBe(before);
    }

    /// <summary>A studio with a plan, a member, somebody who asks for a seat, a session and work that waits for a word.</summary>
    private static async Task<(string At, int Work, int Session)> Alive(StudioWorld world)
    {
        await world.Planned();
        var at = $"/studios/{world.Id}";
        var member = await world.Member("T001", "周敏");
        await world.App.Db(async db =>
        {
            var asks = StudioMember.Applied(world.Id, (await world.Titled("N001", "赵一", "2018-09-01", "实验小学")).Id, Statement, new(null, "赵一", null), new(2026, 9, 1, 1, 0, 0, DateTimeKind.Utc));
            asks.Become(MemberState.Recommended, "", new(null, "学校", null), new(2026, 9, 1, 2, 0, 0, DateTimeKind.Utc));
            db.Add(asks);
            await db.SaveChangesAsync();
        });
        var session = await world.Registered(await world.As(world.Leader), "2026-09-09");
        world.App.Clock.Is("2026-09-20");
        var own = await world.As(member);
        var sent = await (await own.Open($"{at}/work/new?item=reflection")).Submit("#work", ("Form.Title", Secret), ("Form.Note", StudioWorld.Piece), ("Form.On", "2026-09-15"), ("Form.Amount", "1"));
        return (at, int.Parse(sent.ShouldBe(HttpStatusCode.Found).Location!.Split('/')[^1]), session);
    }

    private static async Task<HttpClient> Other(StudioWorld world)
    {
        var teacher = await world.Titled("L002", "陈洁", "2001-09-01", "城东中学");
        await world.Entered(teacher, "陈洁名师工作室");
        return await world.As(teacher);
    }

    private static Task<int> Seat(StudioWorld world, string number) =>
        world.App.Db(db => db.StudioMembers.Where(m => m.StudioId == world.Id && db.Teachers.Any(t => t.Id == m.TeacherId && t.Number == number)).Select(m => m.Id).SingleAsync());

    /// <summary>All that could have been changed, and who is said to have changed it.</summary>
    private static Task<string> All(StudioWorld world) => world.App.Db(async db => string.Join('\n',
    [
        .. (await db.Studios.OrderBy(s => s.Id).ToListAsync()).Select(s => $"{s.Id} {s.State} {s.Terms} {s.Because}"),
        .. (await db.StudioMembers.OrderBy(m => m.Id).ToListAsync()).Select(m => $"{m.Id} {m.State} {m.StartOn} {m.EndOn}"),
        .. (await db.StudioPlans.OrderBy(p => p.Id).ToListAsync()).Select(p => $"{p.Id} {p.State} {p.Text} {p.Version}"),
        .. (await db.StudioWorks.OrderBy(w => w.Id).ToListAsync()).Select(w => $"{w.Id} {w.State} {w.Terms} {w.Version}"),
        .. (await db.StudioLeads.OrderBy(l => l.Id).ToListAsync()).Select(l => $"{l.Id} {l.TeacherId} {l.EndOn}"),
        .. (await db.TrainingSessions.OrderBy(s => s.Id).ToListAsync()).Select(s => $"{s.Id} {s.Time} {s.CancelledAt} {s.ConfirmedAt}"),
        $"{await db.StudioTermReviews.CountAsync()} {await db.StudioReviews.CountAsync()} {await db.LedgerEntries.CountAsync()} {await db.Confirmations.CountAsync()} {await db.AttendanceMarks.CountAsync()} {await db.Messages.CountAsync()}",
        $"{await db.Audit.CountAsync(a => a.Action.StartsWith("studio.") || a.Action.StartsWith("session."))}",
    ]));
}
