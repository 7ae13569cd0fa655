using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Trainings.Attendance.Codes;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Shared.Charts;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Attendance;

/// <summary>Coming and going by the session's code: for whoever has a seat, in that session, at that time.</summary>
public sealed class CheckInTests
{
    [Theory] // T21
    [InlineData(-90, true)]
    [InlineData(0, true)]
    [InlineData(90, true)]
    [InlineData(-121, false)]
    [InlineData(150, false)]
    public async Task A_code_is_good_a_minute_and_a_half_before_and_after(int seconds, bool good)
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:05");
        var person = await made.Person(0);

        var page = await person.Open(made.CheckIn(seconds));

        page.Status.ShouldBe(good ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, page.Text);
        page.Text.ShouldContain(good ? "作业设计专题" : "签到码已过期");
        var answer = good ? await page.Submit("#check-in") : await page.PostTo("/check-in", ("token", made.Token(seconds)));
        answer.Status.ShouldBe(good ? HttpStatusCode.Found : HttpStatusCode.UnprocessableEntity);
        (await made.Marks()).ShouldBe(good ? "Present, -, -" : "-, -, -");
    }

    [Fact] // T22
    public async Task After_checking_in_the_address_holds_no_secret_and_a_second_time_changes_nothing()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "13:50");
        var person = await made.Person(0);

        var done = await (await person.Open(made.CheckIn())).Submit("#check-in");

        done.Location.ShouldBe($"/check-in/done/{made.Sessions[0]}");
        (await person.Follow(done)).TextOf(".done").ShouldContain("已签到 出勤");
        var again = await person.Open(made.CheckIn());
        again.Has("#check-in").ShouldBeFalse("nobody leaves before it begins");
        (await again.PostTo("/check-in", ("token", made.Token()))).Status.ShouldBe(HttpStatusCode.OK);
        (await made.App.Db(db => db.AttendanceMarks.AsNoTracking().SingleAsync())).ShouldSatisfyAllConditions(m => m.Version.ShouldBe(0), m => m.CheckedInAt.ShouldNotBeNull(), m => m.How.ShouldBe(MarkedBy.Code));
    }

    [Fact] // T07, T22
    public async Task A_code_is_good_for_no_other_session_and_not_when_it_was_touched()
    {
        using var made = await Made.Training(sessions: ["2026-11-21 14:00-16:00", "2026-11-21 16:00-18:00"]);
        made.App.Clock.Is("2026-11-21", "15:45");
        var person = await made.Person(0);
        var token = made.Token();
        var other = SessionCode.Token(new('A', 64), made.Sessions[1], SessionCode.StepAt(made.App.Clock.GetUtcNow().UtcDateTime));

        foreach (var odd in new[] { token[..^4] + "AAAA", other, "x", new string('A', 38), token + "A" })
        {
            (await person.Open("/check-in/" + odd)).ShouldBe(HttpStatusCode.NotFound).Text.ShouldContain("这不是我们的签到码");
            (await (await person.Open("/check-in")).PostTo("/check-in", ("token", odd))).ShouldBe(HttpStatusCode.NotFound);
        }

        await (await person.Open(made.CheckIn())).Submit("#check-in");
        (await made.Marks(0)).ShouldBe("Late 105, -, -");
        (await made.Marks(1)).ShouldBe("-, -, -");
    }

    [Theory]
    [InlineData("13:29", "13:30起可以签到")]
    [InlineData("16:10", "已结束，不能再签到")]
    [InlineData("16:16", "签到已截止")]
    public async Task Too_early_and_too_late_are_said_in_words(string time, string sentence)
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", time);
        var page = (await (await made.Person(0)).Open(made.CheckIn())).ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.TextOf(".problems").ShouldContain(sentence);
        (await page.PostTo("/check-in", ("token", made.Token()))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await made.Marks()).ShouldBe("-, -, -");
    }

    [Fact]
    public async Task Whoever_has_no_seat_is_told_so_and_not_marked()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:00");
        var stranger = await made.App.SignInAs(await made.App.Teacher("X1", "外人", "2011-09-01", "城东中学"));

        var page = (await stranger.Open(made.CheckIn())).ShouldBe(HttpStatusCode.UnprocessableEntity);

        page.TextOf(".problems").ShouldContain("您没有“作业设计专题”的名额");
        (await page.PostTo("/check-in", ("token", made.Token()))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await stranger.Open($"/check-in/done/{made.Sessions[0]}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await made.App.Db(db => db.AttendanceMarks.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Late_minutes_count_from_the_beginning_and_leaving_early_adds_its_own()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:10");
        var (one, two) = (await made.Person(0), await made.Person(1));
        await (await one.Open(made.CheckIn())).Submit("#check-in");
        made.App.Clock.Is("2026-11-21", "14:25");
        await (await two.Open(made.CheckIn())).Submit("#check-in");
        (await made.Marks()).ShouldBe("Present, Late 25, -");

        made.App.Clock.Is("2026-11-21", "15:30");
        (await one.Open(made.CheckIn())).TextOf("#check-in button").ShouldBe("我要离开");
        await (await one.Open(made.CheckIn())).Submit("#check-in", ("leave", "true"));
        await (await two.Open(made.CheckIn())).Submit("#check-in", ("leave", "true"));
        (await made.Marks()).ShouldBe("LeftEarly 30, LeftEarly 55, -");
        (await one.Open(made.CheckIn())).Has("#check-in").ShouldBeFalse("they left already");
    }

    [Fact]
    public async Task Leaving_at_the_end_only_notes_the_time()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:00");
        var person = await made.Person(0);
        await (await person.Open(made.CheckIn())).Submit("#check-in");
        made.App.Clock.Is("2026-11-21", "16:03");

        (await person.Follow(await (await person.Open(made.CheckIn())).Submit("#check-in", ("leave", "true")))).TextOf(".done").ShouldContain("签退16:03");

        (await made.Marks()).ShouldBe("Present, -, -");
    }

    [Fact]
    public async Task A_mark_made_by_hand_stands_whatever_the_person_says_by_code()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:20");
        var leader = await made.Leader();
        await (await leader.Open(made.Register)).Submit("#register", [.. made.Set(0, "Absent"), .. made.Set(1, "Present")]);
        var (one, two) = (await made.Person(0), await made.Person(1));

        await (await one.Open(made.CheckIn())).Submit("#check-in");
        await (await two.Open(made.CheckIn())).Submit("#check-in");
        made.App.Clock.Is("2026-11-21", "15:00");
        await (await two.Open(made.CheckIn())).Submit("#check-in", ("leave", "true"));

        (await made.Marks()).ShouldBe("Absent, Present, -");
        (await leader.Open(made.Register)).TextOf($"#row-{made.People[0].Id}").ShouldContain("签到14:20");
        (await leader.Open(made.Register)).TextOf($"#row-{made.People[1].Id}").ShouldContain("签退15:00");
    }

    [Fact]
    public async Task The_digits_on_the_wall_do_what_the_picture_does()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "13:55");
        var leader = await made.Leader();
        var wall = await leader.Open(made.At + "/code");
        var picture = DutyPictureTests.Read(QrPicture.Draw($"{leader.BaseAddress}check-in/{made.Token()}", ""));
        wall.One("svg.qr path").GetAttribute("d").ShouldBe(picture.QuerySelector("path")!.GetAttribute("d"), "what a phone reads is the session's address of this half minute");
        var digits = wall.TextOf(".wall-digits");
        digits.Replace(" ", "").ShouldBe(made.Digits());
        var person = await made.Person(0);

        (await (await person.Open("/check-in")).Submit("#digits", ("code", "000000"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("数字不对或已过期");
        (await (await person.Open("/check-in")).Submit("#digits", ("code", digits))).Location.ShouldBe($"/check-in/done/{made.Sessions[0]}");
        (await (await (await made.App.SignInAs(made.Lead)).Open("/check-in")).Submit("#digits", ("code", digits))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        var state = await (await made.Leader()).Open(made.At + "/code/state");
        state.TextOf(".wall-in h2").ShouldBe("1 人已到，共3人");
        state.TextsOf(".wall-in li").ShouldBe(["学员001"]);
        made.App.Clock.Passes(TimeSpan.FromSeconds(30));
        (await (await made.Leader()).Open(made.At + "/code/state")).TextOf(".wall-digits").ShouldNotBe(digits);
    }

    [Fact]
    public async Task Whoever_guesses_is_slowed_down()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:00");
        var form = await (await made.Person(0)).Open("/check-in");
        for (var guess = 0; guess < 10; guess++)
        {
            (await form.Submit("#digits", ("code", $"{guess:000000}"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        (await form.Submit("#digits", ("code", made.Digits()))).ShouldBe(HttpStatusCode.TooManyRequests).Text.ShouldContain("尝试太多");
        await (await (await made.Person(1)).Open("/check-in")).Submit("#digits", ("code", made.Digits()));
        (await made.Marks()).ShouldBe("-, Present, -");
    }

    [Fact]
    public async Task Once_the_session_is_confirmed_nobody_says_any_more_that_they_were_there()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "15:00");
        var person = await made.Person(0);
        await (await person.Open(made.CheckIn())).Submit("#check-in");
        made.App.Clock.Is("2026-11-21", "16:01");
        await (await (await made.Keeper()).Open(made.Register)).Submit("#confirm");
        (await person.Open(made.CheckIn())).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("考勤已确认");
        (await made.Hours()).ShouldBe("13, -, -, -");
    }

    [Fact]
    public async Task Whoever_checks_in_though_noted_as_absent_is_told_so_and_the_leader_sees_it()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:20");
        var (leader, person) = (await made.Leader(), await made.Person(0));
        await (await leader.Open(made.Register)).Submit("#register", made.Set(0, "Absent"));

        var done = await person.Follow(await (await person.Open(made.CheckIn())).Submit("#check-in"));

        done.TextOf(".done").ShouldBe("您被登记为“缺勤” 作业设计专题2026-11-21 星期六 14:00—16:00 三楼会议室 签到14:20 这是负责本次的教师登记的；不更正就没有学时。如果您在场，请现在就告诉他们。");
        (await person.Open(made.CheckIn())).Text.ShouldNotContain("您已签到");
        var register = await leader.Open(made.Register);
        register.TextOf($"#row-{made.People[0].Id}").ShouldContain("签到14:20，登记为“缺勤”");
        var wall = await leader.Open(made.At + "/code/state");
        wall.TextOf(".wall-in h2").ShouldBe("0 人已到，共3人");
        wall.TextOf(".wall-in li").ShouldBe("学员001 签到14:20，登记为“缺勤”");

        register.Has($"#row-{made.People[0].Id} .not-taken").ShouldBeFalse("their own word is not taken away");
        (await register.Submit("#register", made.Set(0, ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain("学员001于14:20自己签到过");
        (await made.App.Db(db => db.AttendanceMarks.AsNoTracking().SingleAsync())).CheckedInAt.ShouldNotBeNull();
    }
}
