using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Attendance;

/// <summary>The register marks whom it sets and touches nobody else, however many save at once.</summary>
public sealed class RegisterTests
{
    [Fact] // T05, T08, T16
    public async Task Saving_some_rows_leaves_the_others_and_saving_again_changes_nothing()
    {
        using var made = await Made.Training(people: 4);
        made.App.Clock.Is("2026-11-21", "14:30");
        var leader = await made.Leader();

        var saved = await leader.Follow(await (await leader.Open(made.Register)).Submit("#register", [.. made.Set(0, "Present"), .. made.Set(1, "Late", "12"), .. made.Set(2, "Excused")]));

        saved.Text.ShouldContain("已保存3人的考勤");
        (await made.Marks()).ShouldBe("Present, Late 12, Excused, -");
        saved.TextsOf(".counts li").ShouldBe(["1 出勤", "1 迟到", "0 早退", "1 请假", "0 缺勤", "1 未登记"]);
        made.App.Clock.Passes(TimeSpan.FromMinutes(5));
        var before = await made.App.Db(db => db.AttendanceMarks.AsNoTracking().Select(m => new { m.Id, m.Version, m.At }).ToListAsync());
        var again = await leader.Follow(await (await leader.Open(made.Register)).Submit("#register"));
        again.Text.ShouldContain("没有改动");
        (await made.App.Db(db => db.AttendanceMarks.AsNoTracking().Select(m => new { m.Id, m.Version, m.At }).ToListAsync())).ShouldBe(before);
        (await made.App.Db(db => db.Audit.CountAsync(a => a.Action == "attendance.marked"))).ShouldBe(1);
    }

    [Fact] // T01
    public async Task Somebody_who_stands_twice_in_one_register_stops_all_of_it()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:30");
        var form = await (await made.Leader()).Open(made.Register);

        (await form.Submit("#register", [.. made.Set(0, "Absent"), .. made.Set(1, "Present"), .. made.Set(0, "Present")])).ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await made.Marks()).ShouldBe("-, -, -");
    }

    [Fact]
    public async Task Two_who_mark_different_people_from_the_same_page_are_both_kept()
    {
        using var made = await Made.Training(people: 6);
        made.App.Clock.Is("2026-11-21", "14:30");
        var (one, other) = (await (await made.Leader()).Open(made.Register), await (await made.Keeper()).Open(made.Register));

        var answers = await Task.WhenAll(one.Submit("#register", [.. made.Set(0, "Present"), .. made.Set(1, "Present"), .. made.Set(2, "Absent")]),
            other.Submit("#register", [.. made.Set(3, "Present"), .. made.Set(4, "Late", "5"), .. made.Set(5, "Present")]));

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.Found);
        (await made.Marks()).ShouldBe("Present, Present, Absent, Present, Late 5, Present");
    }

    [Fact]
    public async Task Whom_somebody_else_marked_otherwise_meanwhile_is_shown_with_both_marks()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:30");
        var (one, other) = (await (await made.Leader()).Open(made.Register), await (await made.Keeper()).Open(made.Register));
        await one.Submit("#register", made.Set(0, "Absent"));

        var conflict = (await other.Submit("#register", [.. made.Set(0, "Late", "7"), .. made.Set(1, "Present")])).ShouldBe(HttpStatusCode.Conflict);

        (await made.Marks()).ShouldBe("Absent, Present, -");
        conflict.TextOf(".overtaken .error").ShouldContain("方明远于2026-11-21 14:30已登记为“缺勤”");
        conflict.One($".overtaken input[value=Late]").HasAttribute("checked").ShouldBeTrue();
        await conflict.Submit("#register");
        (await made.Marks()).ShouldBe("Late 7, Present, -");
    }

    [Fact] // T02
    public async Task The_same_register_sent_several_times_at_once_keeps_one_mark_a_person()
    {
        using var made = await Made.Training(people: 5);
        made.App.Clock.Is("2026-11-21", "14:30");
        var leader = await made.Leader();
        var form = await leader.Open(made.Register);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => form.Submit("#register", [.. Enumerable.Range(0, 5).SelectMany(at => made.Set(at, "Present"))])));

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.Found);
        (await made.App.Db(db => db.AttendanceMarks.CountAsync())).ShouldBe(5);
        (await made.App.Db(db => db.Audit.CountAsync(a => a.Action == "attendance.marked"))).ShouldBe(1);
    }

    [Fact]
    public async Task One_press_marks_those_present_who_were_not_taken_and_nobody_else()
    {
        using var made = await Made.Training(people: 4);
        made.App.Clock.Is("2026-11-21", "14:30");
        var leader = await made.Leader();
        await (await leader.Open(made.Register)).Submit("#register", made.Set(0, "Absent"));

        await (await leader.Open(made.Register + "?mark=Absent")).Submit("#register", [.. made.Set(1, "Late", "3"), ("rest", "present")]);

        (await made.Marks()).ShouldBe("Absent, Late 3, Present, Present");
    }

    [Fact] // T07
    public async Task Nobody_is_marked_before_the_session_begins()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "13:59");
        var form = await (await made.Leader()).Open(made.Register);

        form.Has("#register .btn-primary").ShouldBeFalse();
        (await form.Submit("#register", made.Set(0, "Present"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("开始后才能登记");
        (await made.Marks()).ShouldBe("-, -, -");
    }

    [Theory]
    [InlineData("Late", "")]
    [InlineData("Late", "120")]
    [InlineData("LeftEarly", "-3")]
    [InlineData("Sleeping", "")]
    public async Task A_mark_that_cannot_be_is_refused_and_what_was_typed_stays(string kind, string minutes)
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:30");

        var refused = (await (await (await made.Leader()).Open(made.Register)).Submit("#register", [.. made.Set(0, kind, minutes), .. made.Set(1, "Present")])).ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.One($"input[name=mark-{made.People[1].Id}][value=Present]").HasAttribute("checked").ShouldBeTrue();
        (await made.Marks()).ShouldBe("-, -, -");
    }

    [Fact] // T19
    public async Task Whoever_drops_out_keeps_their_mark_and_their_row()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:30");
        var leader = await made.Leader();
        await (await leader.Open(made.Register)).Submit("#register", made.Set(0, "Present"));
        await made.Drop(0);
        await made.Drop(1);

        var register = await leader.Open(made.Register);

        register.TextsOf(".person-mark legend").Count.ShouldBe(3, "the trainer, and whoever dropped out without a mark is not asked for");
        register.TextOf($"#row-{made.People[0].Id}").ShouldContain("已退出");
        (await made.Marks()).ShouldBe("Present, -, -");
    }

    [Fact]
    public async Task A_register_is_found_by_name_pinyin_and_mark_and_only_by_whoever_runs_the_training()
    {
        using var made = await Made.Training(people: 12);
        made.App.Clock.Is("2026-11-21", "14:30");
        var leader = await made.Leader();
        await (await leader.Open(made.Register)).Submit("#register", made.Set(4, "Absent"));

        (await leader.Open(made.Register + "?q=xueyuan011")).TextsOf(".person-mark legend").ShouldHaveSingleItem().ShouldContain("学员011");
        (await leader.Open(made.Register + "?mark=Absent")).TextsOf(".person-mark legend").ShouldHaveSingleItem().ShouldContain("学员005");
        (await leader.Open(made.Register + "?sort=-number")).TextsOf(".person-mark legend").Take(2).Select(l => l.Split(' ')[1]).ShouldBe(["L0012", "T0012"], "the trainer first");
        (await (await made.Person(0)).Open(made.Register)).ShouldBe(HttpStatusCode.NotFound);
        (await (await made.App.SignInAs(await made.App.Teacher("X1", "外人", "2011-09-01", "城东中学"))).Open(made.Register)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Somebody_without_a_seat_is_not_marked()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:30");
        var stranger = await made.App.Teacher("X1", "外人", "2011-09-01", "城东中学");

        (await (await (await made.Leader()).Open(made.Register)).Submit("#register", ($"mark-{stranger.Id}", nameof(AttendanceKind.Present)))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await made.App.Db(db => db.AttendanceMarks.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_mark_on_the_wrong_person_is_taken_back_to_not_taken()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:30");
        var leader = await made.Leader();
        var page = await leader.Follow(await (await leader.Open(made.Register)).Submit("#register", [.. made.Set(0, "Absent"), .. made.Set(1, "Present")]));
        var other = await (await made.Keeper()).Open(made.Register);

        (await page.Submit("#register", made.Set(0, ""))).ShouldBe(HttpStatusCode.Found);

        (await made.Marks()).ShouldBe("-, Present, -");
        (await made.App.Db(db => db.Audit.Where(a => a.Action == "attendance.marked").OrderBy(a => a.Id).Select(a => a.Detail).LastAsync()))!.ShouldEndWith("-\"]}");
        (await made.App.Db(db => db.Audit.CountAsync(a => a.Action == "attendance.marked"))).ShouldBe(2);
        var conflict = (await other.Submit("#register", made.Set(0, "Late", "5"))).ShouldBe(HttpStatusCode.Conflict);
        conflict.TextOf(".overtaken .error").ShouldContain("有人已改回“未登记”");
        await conflict.Submit("#register");
        (await made.Marks()).ShouldBe("Late 5, Present, -");
    }

    [Fact]
    public async Task After_confirmation_not_taken_needs_a_reason_and_takes_the_hours_back()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "16:30");
        var leader = await made.Leader();
        var page = await leader.Follow(await (await leader.Open(made.Register)).Submit("#register", [.. made.Set(0, "Present"), .. made.Set(1, "Present")]));
        await page.Submit("#confirm");
        page = await leader.Open(made.Register);

        (await page.Submit("#register", made.Set(0, ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("更正原因");
        (await made.Hours()).ShouldBe("26, 26, -, -");
        (await page.Submit("#register", [.. made.Set(0, ""), ("why", "点错了人")])).ShouldBe(HttpStatusCode.Found);

        (await made.Marks()).ShouldBe("-, Present, -");
        (await made.Hours()).ShouldBe("-, 26, -, -");
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task Whoever_signed_up_after_the_session_is_not_marked_with_the_rest()
    {
        using var made = await Made.Training();
        var late = made.People[2].Id;
        var at = new DateTime(2026, 11, 21, 8, 0, 0, DateTimeKind.Utc);
        await made.App.Db(db => db.SignUps.Where(s => s.TeacherId == late).ExecuteUpdateAsync(s => s.SetProperty(x => x.At, at)));
        made.App.Clock.Is("2026-11-21", "16:30");
        var page = await (await made.Leader()).Open(made.Register);
        page.TextOf("button[name=rest]").ShouldBe("其余2人记为出勤，方明远记为授课");
        page.TextOf($"#row-{late}").ShouldContain("本次结束后才报名");

        await page.Submit("#register", ("rest", "present"));

        (await made.Marks()).ShouldBe("Present, Present, -");
    }
}
