using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;
using static TeacherDev.Web.Tests.Features.Trainings.Registering.RegisteringTests;

namespace TeacherDev.Web.Tests.Features.Trainings.Registering;

/// <summary>However often a form is sent, one session is registered and everybody is paid once; nothing new is lost without a word.</summary>
public sealed class RegisteredOnceTests
{
    [Fact]
    public async Task Sent_twice_it_answers_the_same_and_adds_nothing()
    {
        using var made = await Held();
        var leader = await made.Leader();
        var page = await leader.Open("/trainings/registration");

        var first = (await page.Submit("#registering", Topic)).ShouldBe(HttpStatusCode.Found);
        var said = (await leader.Follow(first)).TextOf(".notice");
        var second = (await page.Submit("#registering", Topic)).ShouldBe(HttpStatusCode.Found);

        second.Location.ShouldBe(first.Location);
        (await leader.Follow(second)).TextOf(".notice").ShouldBe(said);
        (await made.Hours()).ShouldBe("26, 26, 26, -");
        (await Counts(made)).ShouldBe((2, 3, 4));
    }

    [Fact]
    public async Task Ten_sent_at_once_register_one_session()
    {
        using var made = await Held();
        var page = await (await made.Leader()).Open("/trainings/registration");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => page.Submit("#registering", Topic)));

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.Found);
        answers.Select(a => a.Location).Distinct().Count().ShouldBe(1);
        (await made.Hours()).ShouldBe("26, 26, 26, -");
        (await Counts(made)).ShouldBe((2, 3, 4));
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task Of_ten_devices_with_a_form_each_one_registers_and_the_others_are_shown_its_register()
    {
        using var made = await Held();
        var leader = await made.Leader();
        await leader.Open("/trainings/registration");
        var pages = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => leader.Open("/trainings/registration")));

        var answers = await Task.WhenAll(pages.Select(p => p.Submit("#registering", Topic)));

        answers.Select(a => a.Status).ShouldBe([HttpStatusCode.Found, .. Enumerable.Repeat(HttpStatusCode.UnprocessableEntity, 9)], ignoreOrder: true);
        var other = answers.First(a => a.Status == HttpStatusCode.UnprocessableEntity);
        other.TextOf(".field.wrong .error").ShouldBe("与课次2026-11-21 14:00-16:00时间重叠。");
        other.One(".notice.info a").GetAttribute("href").ShouldBe($"/trainings/{made.Id}/sessions/{(await Newest(made)).Id}/attendance");
        Value(other, "Form_Topic").ShouldBe("单元作业怎样分层");
        (await Counts(made)).ShouldBe((2, 3, 4));
    }

    [Fact]
    public async Task Sent_again_with_something_else_it_says_what_stands_and_can_register_another()
    {
        using var made = await Held();
        var leader = await made.Leader();
        var page = await leader.Open("/trainings/registration");
        await page.Submit("#registering", Topic);

        var back = (await page.Submit("#registering", Topic, ("Form.On", "2026-11-20"), ($"mark-{made.People[0].Id}", "Absent"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        back.TextOf(".problems").ShouldContain("2026-11-21 14:00-16:00的活动已登记");
        (await made.Hours()).ShouldBe("26, 26, 26, -");
        back.One($"#row-{made.People[0].Id} input[value=Absent]").HasAttribute("checked").ShouldBeTrue();
        (await back.Submit("#registering")).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("26, 26+26, 26+26, -");
        (await (await leader.Open("/trainings/registration")).Submit("#registering", ("Form.Key", ""), Topic, ("Form.On", "2026-11-19"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("表单不完整");
    }

    [Fact]
    public async Task Whoever_checked_in_meanwhile_stands_and_is_named_before_anything_is_saved()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "14:20");
        var leader = await made.Leader();
        var page = await leader.Open("/trainings/registration");
        (await (await (await made.Person(1)).Open(made.CheckIn())).Submit("#check-in")).ShouldBe(HttpStatusCode.Found);
        made.App.Clock.Is("2026-11-21", "16:10");

        var refused = (await page.Submit("#registering", Topic)).ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.TextOf($"#row-{made.People[1].Id} .error").ShouldBe("其他人已登记为“迟到20分钟”（学员002）；再保存一次则以您的为准。");
        (await made.Marks()).ShouldBe("-, Late 20, -");
        (await made.Entries()).ShouldBe(0);
        (await refused.Submit("#registering", made.Set(1, "Late", "20"))).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("26, 22, 26, -");
        (await (await leader.Open($"/trainings/{made.Id}/registration")).Submit("#registering", ("Form.Session", $"{made.Sessions[0]}"), Topic)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已经确认过");
    }

    /// <summary>Sessions, entries, marks.</summary>
    private static async Task<(int Sessions, int Entries, int Marks)> Counts(Made made) => (await made.App.Db(db => db.TrainingSessions.CountAsync()), await made.Entries(), await made.App.Db(db => db.AttendanceMarks.CountAsync()));
}
