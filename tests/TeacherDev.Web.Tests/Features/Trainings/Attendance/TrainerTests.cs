using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Attendance;

/// <summary>Who leads a training is named for all of it; who led a session, its register says, and that is paid.</summary>
public sealed class TrainerTests
{
    [Fact]
    public async Task Of_two_trainers_each_is_paid_for_the_session_that_the_register_says_they_led()
    {
        using var made = await Made.Training(sessions: ["2026-11-20 14:00-16:00", "2026-11-21 14:00-16:00"]);
        var other = await made.App.Teacher("G0001", "顾海", "2001-09-01", "城西中学");
        await made.App.Db(db => db.Add(TrainingTrainer.Of(made.Id, other.Id)).Context.SaveChangesAsync());
        made.App.Clock.Is("2026-11-21", "16:30");
        var keeper = await made.Keeper();
        var page = await keeper.Open(made.Register);
        page.TextOf("button[name=rest]").ShouldBe("其余3人记为出勤", "which of two led nobody knows");
        page.TextOf("#confirmation ~ .tone").ShouldContain("3人未登记");
        page.TextsOf($"#row-{other.Id} .pick").ShouldBe(["未登记", "授课"]);
        page = await keeper.Follow(await page.Submit("#register", ("rest", "present")));
        page.Text.ShouldContain("没有登记由谁授课");
        (await page.Submit("#register", ($"mark-{other.Id}", "Present"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("只有授课教师可以登记为“授课”");
        (await page.Submit("#register", made.Set(0, "Led"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("只有授课教师可以登记为“授课”");
        page = await keeper.Follow(await page.Submit("#register", ($"mark-{other.Id}", "Led")));
        page.Text.ShouldContain("授课：顾海");
        page.TextsOf(".counts li").ShouldBe(["3 出勤", "0 迟到", "0 早退", "0 请假", "0 缺勤", "0 未登记"]);
        await page.Submit("#confirm");
        var second = $"/trainings/{made.Id}/sessions/{made.Sessions[1]}/attendance";
        await (await keeper.Open(second)).Submit("#register", [.. made.Set(0, "Present"), made.Led]);
        await (await keeper.Open(second)).Submit("#confirm");

        (await made.Hours()).ShouldBe("26+26, 26, 26, 26");
        (await made.App.Db(db => db.LedgerEntries.Where(e => e.SourceKind == "lead").OrderBy(e => e.SourceId).Select(e => new { e.TeacherId, e.SourceId }).ToListAsync()))
            .ShouldBe([new { TeacherId = other.Id, SourceId = $"{made.Sessions[0]}" }, new { TeacherId = made.Lead.Id, SourceId = $"{made.Sessions[1]}" }]);
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task A_trainer_does_not_check_in_and_can_always_be_set_back()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:05");
        var leader = await made.Leader();
        await (await leader.Open(made.Register)).Submit("#register", made.Led);
        (await leader.Open(made.CheckIn())).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("没有“作业设计专题”的名额");
        var keeper = await made.Keeper();
        (await keeper.Open(made.At + "/code")).Text.ShouldNotContain("方明远");
        (await (await keeper.Open(made.Register)).Submit("#register", ($"mark-{made.Lead.Id}", ""))).ShouldBe(HttpStatusCode.Found);
        (await made.App.Db(db => db.AttendanceMarks.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_led_and_was_not_marked_so_objects_and_is_marked_as_having_led()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "17:00");
        var keeper = await made.Keeper();
        await (await keeper.Open(made.Register)).Submit("#register", made.Set(0, "Present"));
        await (await keeper.Open(made.Register)).Submit("#confirm");
        (await made.Hours()).ShouldBe("26, -, -, -");
        var page = await (await made.Leader()).Open($"/trainings/{made.Id}/objections");
        (await page.Submit("#objection-form", ("reason", "当天由我授课"))).ShouldBe(HttpStatusCode.Found);
        var reader = await made.App.SignIn(await made.App.Add(["district-hr"], a => a.DisplayName = "赵琳"));
        var one = $"/trainings/objections/{await made.App.Db(db => db.HourObjections.Select(o => o.Id).SingleAsync())}";
        var reading = await reader.Open(one);
        (string, string?)[] said = [("change", "true"), ("answer", "课表为证")];
        reading.TextsOf("#reading-form option").ShouldBe(["保持不变", "授课"]);
        (await reading.Submit("#reading-form", [.. said, ($"mark-{made.Sessions[0]}", "Excused")])).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("授课教师只能改为“授课”");
        (await reading.Submit("#reading-form", [.. said, ($"mark-{made.Sessions[0]}", "Led")])).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("26, -, -, 26");
        await made.App.ShouldVerify();

        made.App.Clock.Is("2026-11-22");
        await made.App.Db(db => db.AttendanceMarks.Where(m => m.TeacherId == made.Lead.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.At, new DateTime(2026, 11, 22, 1, 0, 0, DateTimeKind.Utc))));
        await (await (await made.Leader()).Open($"/trainings/{made.Id}/objections")).Submit("#objection-form", ("reason", "讲了三小时"));
        var again = await (await made.App.SignIn(await made.App.Add(["district-hr"], a => a.DisplayName = "钱进"))).Open($"/trainings/objections/{await made.App.Db(db => db.HourObjections.MaxAsync(o => o.Id))}");
        again.Text.ShouldContain("现为2.6学时，已是最多，只能维持。");
        again.TextsOf("#reading-form button").ShouldBe(["维持原登记"]);
    }
}
