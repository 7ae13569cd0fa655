using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings;

/// <summary>Two rounds, one school, one time: what they do to a seat.</summary>
public sealed class SeatRoundsTests
{
    [Fact]
    public async Task Whoever_waits_from_the_second_round_is_offered_what_the_first_left_free_as_soon_as_it_is_settled()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-29", "2026-12-30"], ("Form.Places", "3"), ("Form.CapsFirstRound", null), ("Form.SecondFrom", "2026-12-02"), ("Form.SecondUntil", "2026-12-20"), ("Form.WithdrawUntil", "2026-12-20"));
        var (first, firstBrowser) = await world.Colleague("20110002");
        await TrainingWorld.SignUp(firstBrowser, id);
        world.App.Clock.Is("2026-12-03", "09:00");
        await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id);
        (await world.StateOf(id, world.Shen)).ShouldBe(SignUpState.Waiting, "the first round is not settled yet");

        (await (await centre.Open($"/trainings/{id}/people")).PostTo($"/trainings/{id}/people/choice", ("chosen", $"{first.Id}"))).ShouldBe(HttpStatusCode.Found);
        (await world.StateOf(id, first)).ShouldBe(SignUpState.Seated);
        (await world.StateOf(id, world.Shen)).ShouldBe(SignUpState.Offered);
    }

    [Fact]
    public async Task A_schools_own_training_is_taken_by_its_own_people_and_by_guests_who_are_named()
    {
        using var world = await TrainingWorld.Make();
        var school = await world.School();
        (await school.Open("/trainings/new")).One("input[name='Form.OwnSchoolOnly'][type=checkbox]").HasAttribute("checked").ShouldBeTrue();
        var id = await TrainingWorld.Drafted(school, ["2026-12-09"], ("Form.OwnSchoolOnly", "true"));
        (await (await school.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/filing']")).ShouldBe(HttpStatusCode.Found);
        (await (await (await world.Hr()).Open($"/trainings/{id}")).Submit("#decision-form", ("approve", "true"))).ShouldBe(HttpStatusCode.Found);
        var far = await world.App.Teacher("F0002", "远志芳", "2012-09-01", "城南中学");
        var farBrowser = await world.App.SignInAs(far);
        (await farBrowser.Open($"/trainings/{id}")).Text.ShouldContain("仅限本校教师");
        (await TrainingWorld.SignUp(farBrowser, id)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("仅限本校教师报名。");
        (await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id)).ShouldBe(HttpStatusCode.Found);
        var hr = await world.Hr();
        (await (await hr.Open($"/trainings/{id}/people")).Submit($"form[action='/trainings/{id}/people']", ("numbers", "F0002"))).ShouldBe(HttpStatusCode.Found);
        (await world.StateOf(id, far)).ShouldBe(SignUpState.Seated);
    }

    [Fact]
    public async Task Whoever_asks_again_brings_along_what_the_school_said_before()
    {
        using var world = await TrainingWorld.Make();
        var id = await world.Approved(await world.Centre(), ["2026-12-09"], ("Form.SchoolApproves", "true"));
        var shen = await world.App.SignInAs(world.Shen);
        var school = await world.School();
        await TrainingWorld.SignUp(shen, id);
        await (await school.Open("/trainings/approvals")).Submit("li form", ("approve", "false"), ("reason", "当天有期末考试"));
        await TrainingWorld.SignUp(shen, id);
        (await school.Open("/trainings/approvals")).Text.ShouldContain("此前未同意：当天有期末考试");
    }

    [Fact]
    public async Task Nobody_leads_and_nobody_is_taken_down_at_two_places_at_once()
    {
        using var made = await Made.Training(people: 2);
        await made.Again("2026-11-21 15:00-17:00");
        var other = await made.App.Db(db => db.TrainingSessions.Where(s => s.TrainingId != made.Id).Select(s => new { s.TrainingId, s.Id }).SingleAsync());
        made.App.Clock.Is("2026-11-21", "17:30");
        var keeper = await made.Keeper();
        (await (await keeper.Open($"/trainings/{made.Id}")).PostTo($"/trainings/{made.Id}/trainers", ("number", "T0001"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await (await keeper.Open(made.Register)).Submit("#register", [.. made.Set(0, "Present"), .. made.Set(1, "Absent")]);
        var register = $"/trainings/{other.TrainingId}/sessions/{other.Id}/attendance";
        var refused = (await (await keeper.Open(register)).Submit("#register", [.. made.Set(0, "Present"), .. made.Set(1, "Present")])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("学员001同一时间已登记参加“作业设计专题”");
        (await (await keeper.Open(register)).Submit("#register", [.. made.Set(0, "Excused"), .. made.Set(1, "Present")])).ShouldBe(HttpStatusCode.Found);

        var lead = await made.App.Teacher("G0001", "顾海", "2001-09-01", "城西中学");
        foreach (var (training, status) in new[] { (made.Id, HttpStatusCode.Found), (other.TrainingId, HttpStatusCode.UnprocessableEntity) })
        {
            var answer = (await (await keeper.Open($"/trainings/{training}")).PostTo($"/trainings/{training}/trainers", ("number", lead.Number))).ShouldBe(status);
            if (status == HttpStatusCode.UnprocessableEntity)
            {
                answer.Text.ShouldContain("与其另一场培训“作业设计专题”");
            }
        }
    }

    [Fact]
    public async Task Whoever_moves_a_session_is_told_who_is_to_be_elsewhere_then()
    {
        using var made = await Made.Training(people: 2, sessions: ["2026-11-24 14:00-16:00"]);
        await made.Again("2026-11-25 15:00-17:00");
        await made.App.Db(db => db.SignUps.Where(s => s.TrainingId != made.Id && s.TeacherId == made.People[1].Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.State, SignUpState.Withdrawn)));
        var keeper = await made.Keeper();
        (await keeper.Follow(await (await keeper.Open(made.At)).Submit("#session", ("Form.On", "2026-11-25")))).TextOf(".notice").ShouldEndWith("2人同一时间另有培训：方明远、学员001。");
        (await keeper.Follow(await (await keeper.Open(made.At)).Submit("#session", ("Form.Start", "09:00"), ("Form.End", "11:00")))).Text.ShouldNotContain("同一时间");
        var busy = await made.App.Teacher("G0001", "顾海", "2001-09-01", "城西中学");
        await made.App.Db(db => db.AddAsync(TrainingTrainer.Of(made.Id, busy.Id)).AsTask().ContinueWith(_ => db.SaveChangesAsync()).Unwrap());
        var elsewhere = await made.App.Db(db => db.Trainings.Where(t => t.Id != made.Id).Select(t => t.Id).SingleAsync());
        await made.App.Db(db => db.AddAsync(SignUp.Of(elsewhere, busy.Id, 1, SignUpState.Seated, new(null, "区研训中心", null), new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc))).AsTask().ContinueWith(_ => db.SaveChangesAsync()).Unwrap());
        var planned = await (await keeper.Open($"/trainings/{made.Id}/sessions/new")).Submit("#session", ("Form.On", "2026-11-25"), ("Form.Start", "16:30"), ("Form.End", "18:00"));
        (await keeper.Follow(planned)).Text.ShouldContain("3人同一时间另有培训：方明远、顾海、学员001。");
    }

    [Fact] // T38
    public async Task What_was_held_and_not_confirmed_is_listed_until_it_is_confirmed_for_everybody()
    {
        using var made = await Made.Training(people: 2);
        await made.Again("2026-11-22 14:00-16:00");
        made.App.Clock.Is("2026-11-22", "09:00");
        const string list = "/trainings?unconfirmed=true";
        var (keeper, leader) = (await made.Keeper(), await made.Leader());
        (await keeper.Open("/trainings")).TextOf($"a[href='{list}']").ShouldBe("1个培训的考勤待确认");
        (await keeper.Open(list)).TextsOf("tbody th a").ShouldHaveSingleItem();
        (await leader.Open(list)).One("tbody th a").GetAttribute("href").ShouldBe($"/trainings/{made.Id}");
        (await (await made.Person(0)).Open("/trainings")).Has($"a[href='{list}']").ShouldBeFalse("whoever only takes part confirms nothing");
        await (await leader.Open(made.Register)).Submit("#register", ("rest", "present"));
        await (await leader.Open(made.Register)).Submit("#confirm");
        (await keeper.Open(list)).TextsOf("tbody th a").ShouldHaveSingleItem("her own hours wait for another's word");
        await (await keeper.Open(made.Register)).Submit("#confirm");
        (await keeper.Open("/trainings")).Has($"a[href='{list}']").ShouldBeFalse();
        (await keeper.Open(list)).Has("tbody").ShouldBeFalse();
    }

    [Fact] // T38
    public async Task Of_a_class_that_pays_at_its_close_the_close_waits_for_another_word_and_a_session_does_not()
    {
        using var made = await Made.Training(people: 2, PaysOn.Completion);
        made.App.Clock.Is("2026-11-22", "09:00");
        const string list = "/trainings?unconfirmed=true";
        var (own, keeper) = (await made.App.SignIn(await made.App.Add(["training-centre"], a => a.TeacherId = made.People[0].Id)), await made.Keeper());
        await (await own.Open(made.Register)).Submit("#register", [.. made.Set(0, "Present"), .. made.Set(1, "Present")]);
        (await own.Follow(await (await own.Open(made.Register)).Submit("#confirm"))).Text.ShouldNotContain("还要另一人确认");
        (await keeper.Open(list)).Has("tbody").ShouldBeFalse("what the session says pays nobody yet");
        await (await own.Open($"/trainings/{made.Id}/results")).Submit("#closing");
        (await keeper.Open(list)).TextsOf("tbody th a").ShouldHaveSingleItem();
        await (await keeper.Open($"/trainings/{made.Id}/results")).Submit("#closing");
        (await keeper.Open(list)).Has("tbody").ShouldBeFalse();
        (await made.Hours()).ShouldBe("26, 26, -");
    }

    [Fact]
    public async Task A_code_entered_while_one_is_noted_elsewhere_checks_nobody_in()
    {
        using var made = await Made.Training(people: 1);
        await made.Again("2026-11-21 13:30-15:30");
        var other = await made.App.Db(db => db.TrainingSessions.Where(s => s.TrainingId != made.Id).Select(s => new { s.TrainingId, s.Id }).SingleAsync());
        made.App.Clock.Is("2026-11-21", "14:05");
        await (await (await made.Keeper()).Open($"/trainings/{other.TrainingId}/sessions/{other.Id}/attendance")).Submit("#register", made.Set(0, "Present"));
        var own = await made.Person(0);
        var page = await own.Open(made.CheckIn());
        page = page.Status == HttpStatusCode.Found ? await own.Follow(page) : page;
        (await page.Submit("#check-in")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("您同一时间已登记参加");
        (await made.Marks()).ShouldBe("-");
    }
}
