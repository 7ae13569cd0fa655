using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Attendance.Codes;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Together;

/// <summary>Who takes part in a studio's training follows the studio's members: nobody leaves the one and stays in the other.</summary>
public sealed class TrainingOfMembersTests
{
    [Fact]
    public async Task Nobody_is_let_go_from_a_studios_training_alone_and_the_way_out_is_the_studios()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var member = await world.Member("M1", "成员1");
        await Ahead(world, "2026-09-01");
        var (leader, own) = (await world.As(world.Leader), await world.As(member));
        var at = $"/trainings/{world.Training}";

        foreach (var keeper in new[] { leader, await world.Hr() })
        {
            var people = (await keeper.Open(at + "/people")).ShouldBe(HttpStatusCode.OK);
            people.Has($"form[action^='{at}/people/']").ShouldBeFalse();
            people.Has("#numbers").ShouldBeFalse();
            people.Has($"#studio a[href='/studios/{world.Id}/members']").ShouldBeTrue();
            (await people.PostTo($"{at}/people/M1/removal", ("reason", "不再参加"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain("如要退出，请在工作室的成员页办理");
        }

        foreach (var shown in new[] { at, "/trainings/mine" })
        {
            var page = (await own.Open(shown)).ShouldBe(HttpStatusCode.OK);
            page.Has($"form[action^='{at}/sign-up']").ShouldBeFalse(shown);
            page.Has($"a[href='/studios/{world.Id}/about']").ShouldBeTrue(shown);
        }

        (await (await own.Open(at)).PostTo(at + "/sign-up/withdrawal", ("reason", "没有时间"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain("如要退出，请在工作室的成员页办理");
        (await Seat(world, member)).ShouldBe(SignUpState.Seated);

        (await (await own.Open($"/studios/{world.Id}/members")).Submit("#own-exit", ("reason", "没有时间"))).ShouldBe(HttpStatusCode.Found);
        (await Seat(world, member)).ShouldBe(SignUpState.Dropped);
        (await leader.Open(at + "/people")).TextsOf("h2").ShouldContain("已退出1");
    }

    [Fact]
    public async Task Typed_digits_find_the_session_for_whoever_is_a_member_on_its_day()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var (member, coming) = (await world.Member("M1", "成员1"), await world.Member("M2", "成员2", "2026-10-01"));
        var session = await Ahead(world, "2026-09-16");
        await world.App.Db(async db =>
        {
            // As a seat was left by which somebody dropped out of the training alone.
            var left = await db.SignUps.SingleAsync(s => s.TeacherId == member.Id);
            left.Become(SignUpState.Dropped, "", new(null, "", null), DateTime.UnixEpoch);
            return await db.SaveChangesAsync();
        });
        world.App.Clock.Is("2026-09-16", "14:05");
        var key = await world.App.Db(db => db.TrainingSessions.Where(s => s.Id == session).Select(s => s.CodeKey).SingleAsync());
        var digits = SessionCode.Typed(key, session, SessionCode.StepAt(world.App.Clock.GetUtcNow().UtcDateTime));

        (await Type(member)).Location.ShouldBe($"/check-in/done/{session}");
        (await Type(coming)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("数字不对或已过期");
        (await world.App.Db(db => db.AttendanceMarks.Select(m => m.TeacherId).ToListAsync())).ShouldBe([member.Id]);

        async Task<Page> Type(Teacher who) => await (await (await world.As(who)).Open("/check-in")).Submit("#digits", ("code", digits));
    }

    /// <summary>The leader plans a session in the afternoon of a day.</summary>
    private static async Task<int> Ahead(StudioWorld world, string day)
    {
        (await (await (await world.As(world.Leader)).Open($"/trainings/{world.Training}/sessions/new")).Submit("#session", ("Form.On", day), ("Form.Start", "14:00"), ("Form.End", "15:30"))).ShouldBe(HttpStatusCode.Found);
        return await world.App.Db(db => db.TrainingSessions.Select(s => s.Id).SingleAsync());
    }

    private static Task<SignUpState> Seat(StudioWorld world, Teacher who) =>
        world.App.Db(db => db.SignUps.Where(s => s.TrainingId == world.Training && s.TeacherId == who.Id).Select(s => s.State).SingleAsync());
}
