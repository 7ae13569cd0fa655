using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>Nobody who leads a studio speaks for another who does, or chooses who may.</summary>
public sealed class LeadingTests
{
    [Fact]
    public async Task The_hours_of_who_leads_wait_for_somebody_who_does_not_whoever_else_leads_says_so()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var member = await world.Member("T001", "周敏");
        var deputy = await world.Titled("L002", "陈洁", "2001-09-01", "城东中学");
        var office = await world.App.Add(["school-admin"], a => a.SchoolId = world.Leader.SchoolId);
        (await Deputy(world, deputy)).ShouldBe(HttpStatusCode.Found);

        var leader = await world.As(world.Leader);
        var session = await world.Registered(leader, "2026-09-09", ($"mark-{world.Leader.Id}", "Led"));
        var at = $"/trainings/{world.Training}/sessions/{session}/attendance";
        (await Led(world, session, world.Leader)).ShouldBeTrue();
        (await world.Ledger(member)).ShouldBe("20");
        (await world.Ledger(world.Leader)).ShouldBe("");

        (await (await (await world.As(deputy)).Open(at)).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        (await world.Ledger(world.Leader)).ShouldBe("", "the deputy’s word is no other’s");
        (await leader.Open(at)).Text.ShouldContain(world.Leader.Name);
        (await leader.Open($"/studios/{world.Id}")).TextOf("#next").ShouldContain("您主持的1次活动，学时等承办学校或区里确认");
        var school = await world.App.SignIn(office);
        (await school.Open($"/studios/{world.Id}")).One($"#next a[href='{at}']").TextContent.Trim().ShouldBe("1次活动的主持学时等您确认");
        (await school.Open("/inbox")).Text.ShouldContain("工作室主持人的学时等学校确认");
        (await (await school.Open(at)).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        (await world.Ledger(world.Leader)).ShouldNotBe("");
        (await school.Open($"/studios/{world.Id}")).Text.ShouldNotContain("主持学时等");
    }

    [Fact]
    public async Task Once_the_school_gave_its_word_nobody_who_leads_takes_another_down_as_having_led()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (member, deputy) = (await world.Member("T001", "周敏"), await world.Titled("L002", "陈洁", "2001-09-01", "城东中学"));
        (await Deputy(world, deputy)).ShouldBe(HttpStatusCode.Found);
        (await (await (await world.As(world.Leader)).Open($"/trainings/{world.Training}/sessions/new")).Submit("#session", ("Form.On", "2026-09-09"), ("Form.Start", "14:00"), ("Form.End", "15:30"))).ShouldBe(HttpStatusCode.Found);
        var session = await world.App.Db(db => db.TrainingSessions.Select(s => s.Id).SingleAsync());
        var at = $"/trainings/{world.Training}/sessions/{session}/attendance";
        world.App.Clock.Is("2026-09-09", "18:00");
        var (school, second) = (await world.School(world.Leader), await world.As(deputy));
        (await (await second.Open(at)).Submit("#register", ($"mark-{member.Id}", "Present"))).ShouldBe(HttpStatusCode.Found);
        (await (await school.Open(at)).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        (await Led(world, session, world.Leader)).ShouldBeFalse();

        (await (await second.Open(at)).Submit("#register", ($"mark-{world.Leader.Id}", "Led"), ("why", "忘了登记"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text
            .ShouldContain("考勤已由他人确认：主持人和本次主讲的登记，请由所在学校或区里更正。");
        (await world.Ledger(world.Leader)).ShouldBe("");

        // A member's mark is theirs to correct still, and the school sets right who led.
        (await (await second.Open(at)).Submit("#register", ($"mark-{member.Id}", "Absent"), ("why", "请假未到"))).ShouldBe(HttpStatusCode.Found);
        (await world.Ledger(member)).ShouldBe("");
        (await (await second.Open(at)).Submit("#register", ($"mark-{member.Id}", "Present"), ("why", "到了"))).ShouldBe(HttpStatusCode.Found);
        (await (await school.Open(at)).Submit("#register", ($"mark-{world.Leader.Id}", "Led"), ("why", "忘了登记"))).ShouldBe(HttpStatusCode.Found);
        (await world.Ledger(world.Leader)).ShouldNotBe("");
    }

    [Fact]
    public async Task Whoever_leads_a_studio_names_nobody_beside_them_and_removes_nobody()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (deputy, guest) = (await world.Titled("L002", "陈洁", "2001-09-01", "城东中学"), await world.Titled("G001", "外聘", "2001-09-01", "城东中学"));
        await Deputy(world, deputy);
        var page = await (await world.As(world.Leader)).Open($"/trainings/{world.Training}");

        (await page.PostTo($"/trainings/{world.Training}/trainers", ("number", guest.Number))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("工作室的主持人由区里任免");
        (await page.PostTo($"/trainings/{world.Training}/trainers/{deputy.Number}/removal", ("reason", "不需要"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await world.App.Db(db => db.TrainingTrainers.Where(t => t.TrainingId == world.Training).OrderBy(t => t.TeacherId).Select(t => t.TeacherId).ToListAsync())).ShouldBe([world.Leader.Id, deputy.Id]);
        (await (await (await world.Hr()).Open($"/trainings/{world.Training}")).PostTo($"/trainings/{world.Training}/trainers", ("number", guest.Number))).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_window_of_who_leads_a_studio_shows_the_office_what_is_to_be_handed_over()
    {
        using var world = await StudioWorld.Make();
        world.App.Clock.Is("2026-10-01");
        await world.App.Db(async db =>
        {
            var demerit = world.App.Services.GetRequiredService<CareerCatalogue>().Ethics.Violations.Single(v => v.Code == "demerit");
            db.Add(EthicsViolation.Recorded(world.Leader.Id, demerit, new(2026, 9, 15), "事由", "文号", "v", "人事科", new(2026, 9, 15, 0, 0, 0, DateTimeKind.Utc)));
            await db.SaveChangesAsync();
        });

        var page = await (await world.Hr()).Open($"/teachers/{world.Leader.Number}/ethics");
        page.TextOf("[data-touches]").ShouldBe("影响期内不能主持，工作室无人主持的，请暂停或移交： 王静名师工作室");
        page.Has($"[data-touches] a[href='/studios/{world.Id}']").ShouldBeTrue();
        (await (await world.As(world.Leader)).Open("/career/ethics")).Has("[data-touches]").ShouldBeFalse();
    }

    [Fact]
    public async Task While_a_window_bars_it_nobody_leads_a_studio_and_from_the_day_after_they_do_again()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var member = await world.Member("T001", "周敏");
        var deputy = await world.Titled("L002", "陈洁", "2001-09-01", "城东中学");
        await Deputy(world, deputy);
        world.App.Clock.Is("2026-10-01");
        await world.App.Db(async db =>
        {
            var warning = world.App.Services.GetRequiredService<CareerCatalogue>().Ethics.Violations.Single(v => v.Code == "warning");
            db.Add(EthicsViolation.Recorded(world.Leader.Id, warning, new(2026, 9, 15), "事由", "文号", "v", "人事科", new(2026, 9, 15, 0, 0, 0, DateTimeKind.Utc)));
            await db.SaveChangesAsync();
        });

        var barred = await world.As(world.Leader);
        var page = await barred.Open($"/studios/{world.Id}");
        page.TextOf("#rests").ShouldStartWith("师德影响期内，您到2027-03-14为止不主持本工作室，期满次日自动恢复。");
        page.Has($"a[href='/trainings/{world.Training}/registration']").ShouldBeFalse();
        (await barred.Open($"/trainings/{world.Training}/registration")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await barred.Open($"/trainings/{world.Training}/people")).Status.ShouldBe(HttpStatusCode.NotFound, "who takes part is theirs to see while they lead");
        (await barred.Open($"/trainings/{world.Training}")).Has($"a[href='/trainings/{world.Training}/people']").ShouldBeFalse();
        (await barred.Open("/trainings")).Has("a[href^='/trainings/registration']").ShouldBeFalse();
        (await page.PostTo($"/studios/{world.Id}/reviews/2026-1/{member.Number}", ("result", "Pass"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var other in new[] { await world.As(deputy), await world.As(member), await world.School(world.Leader) })
        {
            var seen = await other.Open($"/studios/{world.Id}");
            seen.Has("#rests").ShouldBeFalse();
            seen.Text.ShouldNotContain("师德");
        }

        (await world.Registered(await world.As(deputy), "2026-10-08")).ShouldBeGreaterThan(0);

        world.App.Clock.Is("2027-03-15");
        (await (await world.As(world.Leader)).Open($"/trainings/{world.Training}/people")).Status.ShouldBe(HttpStatusCode.OK);
        var again = await (await world.As(world.Leader)).Open($"/studios/{world.Id}");
        again.Has("#rests").ShouldBeFalse();
        again.Has($"a[href='/trainings/{world.Training}/registration']").ShouldBeTrue();
    }

    [Fact]
    public async Task A_deputy_is_no_member_any_more_and_nobody_whom_ethics_bars()
    {
        using var world = await StudioWorld.Make();
        var member = await world.Member("T001", "周敏");
        var barred = await world.Titled("L002", "陈洁", "2001-09-01", "城东中学");
        world.App.Clock.Is("2026-10-01");
        await world.App.Db(async db =>
        {
            var demerit = world.App.Services.GetRequiredService<CareerCatalogue>().Ethics.Violations.Single(v => v.Code == "demerit");
            db.Add(EthicsViolation.Recorded(barred.Id, demerit, new(2026, 9, 15), "事由", "文号", "v", "人事科", new(2026, 9, 15, 0, 0, 0, DateTimeKind.Utc)));
            await db.SaveChangesAsync();
        });

        (await Deputy(world, barred)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("2027-09-14");
        (await Deputy(world, member)).ShouldBe(HttpStatusCode.Found);
        var seat = await world.App.Db(db => db.StudioMembers.SingleAsync(m => m.TeacherId == member.Id));
        (seat.EndOn, seat.Exit).ShouldBe((new DateOnly(2026, 9, 30), MemberExit.MovedOn));
    }

    private static async Task<Page> Deputy(StudioWorld world, Teacher who) =>
        await (await (await world.Hr()).Open($"/studios/{world.Id}")).Submit("#hand-over-form", ("number", who.Number), ("on", $"{world.App.Clock.Today:yyyy-MM-dd}"), ("reason", "任命"), ("deputy", "true"));

    private static Task<bool> Led(StudioWorld world, int session, Teacher who) =>
        world.App.Db(db => db.AttendanceMarks.AnyAsync(m => m.SessionId == session && m.TeacherId == who.Id && m.Kind == AttendanceKind.Led));
}
