using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings;

/// <summary>A session that moves, or goes, takes nobody's presence to where they were not.</summary>
public sealed class MovingTests
{
    [Fact] // T07
    public async Task A_session_at_which_people_were_taken_down_is_delayed_and_not_held_another_time()
    {
        using var made = await Made.Training(people: 2);
        made.App.Clock.Is("2026-11-21", "13:50");
        await (await (await made.Person(0)).Open(made.CheckIn())).Submit("#check-in");
        var keeper = await made.Keeper();
        (await (await keeper.Open(made.At)).Submit("#session", ("Form.On", "2026-11-28"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已登记1人的考勤，只能顺延，不能改期");
        (await (await keeper.Open(made.At)).Submit("#session", ("Form.Start", "16:30"), ("Form.End", "18:00"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await keeper.Open(made.At)).Submit("#session", ("Form.Start", "14:20"), ("Form.End", "16:20"))).ShouldBe(HttpStatusCode.Found);
        (await made.Marks()).ShouldBe("Present, -");
    }

    [Fact]
    public async Task A_confirmed_session_is_not_moved_to_when_its_people_were_elsewhere()
    {
        using var made = await Made.Training(people: 1, sessions: ["2026-11-20 09:00-11:00"]);
        await made.Again("2026-11-20 14:00-16:00");
        made.App.Clock.Is("2026-11-20", "17:00");
        var keeper = await made.Keeper();
        var other = await made.App.Db(db => db.TrainingSessions.Where(s => s.TrainingId != made.Id).Select(s => new { s.TrainingId, s.Id }).SingleAsync());
        foreach (var register in new[] { made.Register, $"/trainings/{other.TrainingId}/sessions/{other.Id}/attendance" })
        {
            await (await keeper.Open(register)).Submit("#register", made.Set(0, "Present"));
            await (await keeper.Open(register)).Submit("#confirm");
        }

        (await (await keeper.Open(made.At)).Submit("#session", ("Form.Start", "15:00"), ("Form.End", "17:00"), ("Form.Why", "记错时间"))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .Text.ShouldContain("学员001那时已登记参加“作业设计专题”（2026-11-20 14:00-16:00）");
        (await made.Hours()).ShouldBe("26+26, -");
    }

    [Fact]
    public async Task Whoever_left_early_can_be_elsewhere_afterwards_and_nobody_confirms_two_places_at_once()
    {
        using var made = await Made.Training(people: 2, sessions: ["2026-11-20 14:00-16:00"]);
        await made.Again("2026-11-20 15:00-17:00");
        made.App.Clock.Is("2026-11-20", "17:30");
        var keeper = await made.Keeper();
        var other = await made.App.Db(db => db.TrainingSessions.Where(s => s.TrainingId != made.Id).Select(s => new { s.TrainingId, s.Id }).SingleAsync());
        var second = $"/trainings/{other.TrainingId}/sessions/{other.Id}/attendance";
        await (await keeper.Open(made.Register)).Submit("#register", [.. made.Set(0, "LeftEarly", "60"), .. made.Set(1, "Present")]);
        (await (await keeper.Open(second)).Submit("#register", made.Set(0, "Present"))).ShouldBe(HttpStatusCode.Found);
        // Two who mark at the same moment see nothing of one another: what they did is found when it is to be paid.
        await made.App.Db(db => db.Add(AttendanceMark.Of(other.Id, made.People[1].Id, Marking.Present, MarkedBy.Hand, new(null, "同时登记", null), new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc))).Context.SaveChangesAsync());
        (await (await keeper.Open(second)).Submit("#confirm")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("学员002同一时间已登记参加“作业设计专题”");
        await (await keeper.Open(second)).Submit("#register", made.Set(1, "Absent"));
        foreach (var register in new[] { made.Register, second })
        {
            (await (await keeper.Open(register)).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        }

        (await made.Hours()).ShouldBe("13+26, 26, -");
    }

    [Fact]
    public async Task Nobody_cancels_a_session_from_which_their_own_result_follows()
    {
        using var made = await Made.Training(people: 1, PaysOn.Completion, share: 100, sessions: ["2026-11-18 09:00-10:30", "2026-11-19 09:00-10:30"]);
        made.App.Clock.Is("2026-11-20", "09:00");
        var keeper = await made.Keeper();
        foreach (var (session, kind) in made.Sessions.Zip(["Present", ""]))
        {
            var register = $"/trainings/{made.Id}/sessions/{session}/attendance";
            await (await keeper.Open(register)).Submit("#register", made.Set(0, kind));
            await (await keeper.Open(register)).Submit("#confirm");
        }

        var own = await made.App.SignIn(await made.App.Add(["training-centre"], a => a.TeacherId = made.People[0].Id));
        var at = $"/trainings/{made.Id}/sessions/{made.Sessions[1]}";
        var page = await own.Open(at);
        page.Has($"form[action='{at}/cancellation']").ShouldBeFalse("what would be refused is not offered");
        (await page.PostTo($"{at}/cancellation", ("reason", "没有上成"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请由他人改动或取消");
        (await (await keeper.Open(at)).Submit($"form[action='{at}/cancellation']", ("reason", "没有上成"))).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Whoever_cancelled_a_session_does_not_read_the_objection_to_that()
    {
        using var made = await Made.Training(people: 1, sessions: ["2026-11-20 14:00-16:00"]);
        made.App.Clock.Is("2026-11-20", "17:00");
        var (keeper, hr) = (await made.Keeper(), await made.App.SignIn("district-hr"));
        await (await keeper.Open(made.Register)).Submit("#register", made.Set(0, "Present"));
        await (await keeper.Open(made.Register)).Submit("#confirm");
        await (await hr.Open(made.At)).Submit($"form[action='{made.At}/cancellation']", ("reason", "重复登记"));
        (await (await (await made.Person(0)).Open($"/trainings/{made.Id}/objections")).Submit("#objection-form", ("reason", "当天有课"))).ShouldBe(HttpStatusCode.Found);
        var one = $"/trainings/objections/{await made.App.Db(db => db.HourObjections.Select(o => o.Id).SingleAsync())}";
        (await hr.Open(one)).Text.ShouldContain("您经办过原登记");
        (await (await made.App.SignIn("district-hr")).Open(one)).Has("#reading-form").ShouldBeTrue();
    }

    [Fact] // T19
    public async Task What_was_held_before_a_training_was_cancelled_is_still_confirmed_and_paid()
    {
        using var made = await Made.Training(people: 2, sessions: ["2026-11-20 14:00-16:00", "2026-11-27 14:00-16:00"]);
        made.App.Clock.Is("2026-11-21", "09:00");
        var keeper = await made.Keeper();
        await (await keeper.Open(made.Register)).Submit("#register", made.Set(0, "Present"));
        await (await keeper.Open($"/trainings/{made.Id}")).Submit($"form[action='/trainings/{made.Id}/cancellation']", ("reason", "讲师生病"));
        (await made.App.Db(db => db.TrainingSessions.OrderBy(s => s.Id).Select(s => s.CancelledAt != null).ToListAsync())).ShouldBe([false, true]);
        (await keeper.Open("/trainings?unconfirmed=true")).TextsOf("tbody th a").ShouldHaveSingleItem();
        (await keeper.Open($"/trainings/{made.Id}")).Has($"a[href='{made.Register}']").ShouldBeTrue();
        (await (await keeper.Open(made.Register)).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("26, -, -");
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task Whoever_dropped_out_in_the_middle_is_still_marked_there()
    {
        using var made = await Made.Training(people: 3);
        await made.Drop(1);
        made.App.Clock.Is("2026-11-21", "16:30");
        var late = new DateTime(2026, 11, 21, 7, 0, 0, DateTimeKind.Utc);
        await made.App.Db(db => db.SignUps.Where(s => s.TeacherId == made.People[0].Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.State, SignUpState.Dropped).SetProperty(x => x.At, late)));
        var register = await (await made.Keeper()).Open(made.Register);
        register.TextsOf(".person-mark legend").Count.ShouldBe(3, "the trainer, who dropped out during it, and who stayed; not who left before");
        register.TextOf("button[name=rest]").ShouldStartWith("其余1人");
        await register.Submit("#register", made.Set(0, "LeftEarly", "60"));
        (await made.Marks()).ShouldBe("LeftEarly 60, -, -");
    }

    [Fact]
    public async Task A_word_is_for_the_marks_that_were_read()
    {
        using var made = await Made.Training(people: 2);
        made.App.Clock.Is("2026-11-21", "16:30");
        var (one, other) = (await made.Keeper(), await made.Leader());
        await (await one.Open(made.Register)).Submit("#register", made.Set(0, "Absent"));
        var read = await one.Open(made.Register);
        await (await other.Open(made.Register)).Submit("#register", made.Set(0, "Present"));
        (await read.Submit("#confirm")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("您打开之后，考勤有改动");
        (await made.Hours()).ShouldBe("-, -, -");
        // The mark of a record that was merged into another's is nobody's any more.
        await made.App.Db(db => db.Add(AttendanceMark.Of(made.Sessions[0], made.People[1].Id, Marking.Present, MarkedBy.Hand, new(null, "旧档", null), new(2026, 11, 21, 8, 0, 0, DateTimeKind.Utc))).Context.SaveChangesAsync());
        await made.App.Db(db => db.Teachers.Where(t => t.Id == made.People[1].Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.MergedIntoId, made.People[0].Id)));
        (await (await one.Open(made.Register)).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("26, -, -");
    }
}
