using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;
using static TeacherDev.Web.Tests.Features.Trainings.Registering.RegisteringTests;

namespace TeacherDev.Web.Tests.Features.Trainings.Registering;

/// <summary>The rules of sessions, marks and confirmations hold in the one form too; whatever is refused stores nothing and keeps what was typed.</summary>
public sealed class RegisteringRefusalTests
{
    [Fact]
    public async Task A_training_of_others_is_not_there()
    {
        using var made = await Held();
        var stranger = await made.App.SignIn("studio-leader");
        var own = await made.Leader();
        var page = await own.Open("/trainings/registration");
        foreach (var browser in new[] { stranger, await made.Person(0) })
        {
            foreach (var address in new[] { $"/trainings/{made.Id}/registration", $"/trainings/registration?training={made.Id}", "/trainings/99999/registration" })
            {
                (await browser.Open(address)).ShouldBe(HttpStatusCode.NotFound).Text.ShouldNotContain("学员002");
            }

            var nothing = await browser.Open("/trainings/registration");
            nothing.Text.ShouldContain("还没有可以登记的培训");
            nothing.Text.ShouldNotContain("作业设计专题");
            (await (await browser.Open("/leave/new")).PostTo($"/trainings/{made.Id}/registration", ("Form.Topic", "冒名"), ("Form.On", "2026-11-21"), ("Form.Start", "14:00"), ("Form.End", "16:00"),
                ("Form.Key", new string('a', 32)), ($"mark-{made.People[0].Id}", "Present"))).ShouldBe(HttpStatusCode.NotFound);
        }

        (await stranger.Open("/trainings/registration")).One(".empty a").GetAttribute("href").ShouldBe("/trainings/new");
        (await made.App.Db(db => db.TrainingSessions.CountAsync())).ShouldBe(1);
        (await page.Submit("#registering", Topic, ("mark-99999", "Present"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await made.App.Db(db => db.TrainingSessions.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_missing_or_odd_is_said_beside_its_field_and_what_was_typed_stays()
    {
        using var made = await Held();
        var page = await (await made.Leader()).Open("/trainings/registration");

        var empty = (await page.Submit("#registering", [("Form.On", ""), ("Form.Place", "二楼"), .. made.Set(0, "Excused")])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        empty.TextsOf(".field.wrong .error").ShouldBe(["请填写主题。", "请填写日期。"]);
        Value(empty, "Form_Place").ShouldBe("二楼");
        empty.One($"#row-{made.People[0].Id} input[value=Excused]").HasAttribute("checked").ShouldBeTrue();
        empty.TextOf(".tally b").ShouldBe("3人中到场2人");

        (await page.Submit("#registering", Topic, ("Form.End", "13:00"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("结束时间须晚于开始时间。");
        (await page.Submit("#registering", Topic, ("Form.On", "1026-11-21"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("日期1026-11-21不对");
        var late = (await page.Submit("#registering", [Topic, .. made.Set(1, "Late", "120")])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        late.TextOf($"#row-{made.People[1].Id} .error").ShouldContain("并且少于本次时长");
        late.TextsOf(".who-row .error").Count.ShouldBe(1);
        (await page.Submit("#registering", [Topic, .. made.Set(1, "Late", "许久")])).ShouldBe(HttpStatusCode.UnprocessableEntity).One($"#row-{made.People[1].Id} input[name^=minutes]").GetAttribute("value").ShouldBe("许久");
        (await page.Submit("#registering", [Topic, .. made.Set(1, "Led")])).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain("只有授课教师可以登记为“授课”");
        (await made.App.Db(db => db.TrainingSessions.CountAsync())).ShouldBe(1);
        (await made.Entries()).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_was_elsewhere_at_the_time_is_named_in_their_row_and_nothing_is_saved()
    {
        using var made = await Held();
        await made.Again("2026-11-21 15:00-16:00");
        var other = await made.App.Db(db => db.TrainingSessions.MaxAsync(s => s.Id));
        await made.App.Db(db => db.TrainingTrainers.Where(l => l.TrainingId != made.Id).ExecuteDeleteAsync());
        var keeper = await made.Keeper();
        var there = await made.App.Db(db => db.TrainingSessions.Where(s => s.Id == other).Select(s => s.TrainingId).SingleAsync());
        (await (await keeper.Open($"/trainings/{there}/sessions/{other}/attendance")).Submit("#register", made.Set(1, "Present"))).ShouldBe(HttpStatusCode.Found);
        var page = await (await made.Leader()).Open("/trainings/registration");

        var refused = (await page.Submit("#registering", Topic)).ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.TextOf($"#row-{made.People[1].Id} .error").ShouldBe("学员002同一时间已登记参加“作业设计专题”（2026-11-21 15:00-16:00），不能两处同时到场。");
        refused.TextsOf(".who-row .error").Count.ShouldBe(1);
        (await made.App.Db(db => db.TrainingSessions.CountAsync(s => s.TrainingId == made.Id))).ShouldBe(1);
        (await refused.Submit("#registering", made.Set(1, "LeftEarly", "60"))).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("26, 13, 26, -");
    }

    [Fact]
    public async Task The_approved_hours_bound_what_is_registered_and_a_planned_session_is_registered_as_it_was_held()
    {
        using var world = await TrainingWorld.Make();
        var school = await world.School();
        var id = await world.Approved(school, ["2026-11-18", "2026-11-25"], ("Form.SignUpUntil", "2026-11-30"), ("Form.PaysOn", "EachSession"));
        var colleague = await world.App.Teacher("S0007", "同事", "2010-09-01", "城东中学");
        await world.App.Db(db => db.Add(SignUp.Of(id, colleague.Id, 1, SignUpState.Seated, new(null, "", null), default)).Context.SaveChangesAsync());
        var page = await school.Open("/trainings/registration");
        page.TextsOf(".planned .chip").ShouldBe(["2026-11-18 星期三", "另登记一次"]);
        (await (await school.Open($"/trainings/{id}/registration?session=0")).Submit("#registering", Topic, ("Form.On", "2026-11-19"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain("审批时共4学时，不能增加到6学时");

        (await page.Submit("#registering", Topic, ("Form.On", "2026-11-19"), ("Form.End", "09:45"), ("mark-" + colleague.Id, "Present"))).ShouldBe(HttpStatusCode.Found);

        (await world.App.Db(db => db.TrainingSessions.Where(s => s.TrainingId == id).OrderBy(s => s.Id).Select(s => s.Time.ToString() + s.Topic).ToListAsync())).ShouldBe(["2026-11-19 09:00-09:45单元作业怎样分层", "2026-11-25 09:00-10:30"]);
        (await world.App.Db(db => db.LedgerEntries.Where(e => e.SourceKind == "session").Select(e => new { e.TeacherId, e.Tenths, e.CompletedOn }).ToListAsync())).ShouldBe([new { TeacherId = colleague.Id, Tenths = 10, CompletedOn = new DateOnly(2026, 11, 19) }]);
    }

    [Fact]
    public async Task A_class_that_pays_as_a_whole_says_so_and_one_that_is_not_running_says_what_comes_first()
    {
        using var made = await Held(pays: PaysOn.Completion);
        var keeper = await made.Keeper();
        (await keeper.Open("/trainings/registration")).Text.ShouldContain("先申报一个按次计学时的培训", customMessage: "it is offered for what pays each session");
        (await keeper.Open("/trainings")).Has("a[href='/trainings/registration']").ShouldBeFalse();
        var done = await keeper.Follow(await (await keeper.Open($"/trainings/{made.Id}/registration")).Submit("#registering", Topic));
        done.TextOf(".notice p").ShouldBe("登记完成：考勤已确认，学时在结班时计入。");
        (await made.Entries()).ShouldBe(0);
        await made.App.Db(db => db.Trainings.Where(t => t.Id == made.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.State, TrainingState.Closed)));
        (await keeper.Open($"/trainings/{made.Id}/registration")).Text.ShouldContain("培训审批通过以后、结班以前");
    }

    [Fact]
    public async Task Of_several_trainings_ones_own_with_the_newest_session_comes_first_and_the_others_can_be_chosen()
    {
        using var made = await Held();
        await made.Again("2026-11-20 14:00-15:00");
        var leader = await made.Leader();
        var page = await leader.Open("/trainings/registration");
        page.One("#registering").GetAttribute("action").ShouldNotBe($"/trainings/{made.Id}/registration");
        page.TextsOf("#training option").Count.ShouldBe(2);
        (await leader.Open($"/trainings/registration?training={made.Id}")).One("#registering").GetAttribute("action").ShouldBe($"/trainings/{made.Id}/registration");
        (await leader.Open("/trainings")).One("a[href='/trainings/registration']").TextContent.ShouldBe("登记活动");
        (await leader.Open($"/trainings/{made.Id}")).TextsOf($"a[href='/trainings/{made.Id}/registration']").ShouldBe(["登记活动", "登记活动"]);
        (await (await made.Person(0)).Open("/trainings")).Has("a[href='/trainings/registration']").ShouldBeFalse();
        (await (await made.Person(0)).Open($"/trainings/{made.Id}")).Has($"a[href='/trainings/{made.Id}/registration']").ShouldBeFalse();
    }
}
