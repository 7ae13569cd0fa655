using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Mine;

/// <summary>What participants thought of a training, and of nobody else.</summary>
public sealed class RatingTests
{
    [Fact]
    public async Task A_participant_rates_what_is_over_and_may_change_it()
    {
        using var world = await OwnWorld.Make();
        var training = await world.Training("作业设计", "2026-11-07 09:00-11:30");
        await world.SignUp(training, world.Shen, SignUpState.Seated);
        await world.Mark(training, world.Shen, AttendanceKind.LeftEarly);
        var browser = await world.SignInShen("en");
        var said = await browser.Follow(await (await browser.Open("/trainings/mine?show=past")).Submit($"#rating-{training.Id}", ("stars", "4"), ("comment", " 很实用 ")));
        said.Text.ShouldContain("Your rating is kept.");
        said.TextOf($"#training-{training.Id}").ShouldContain("Your rating: 4 of 5");
        await said.Submit($"#rating-{training.Id}", ("stars", "2"));
        await said.Submit($"#rating-{training.Id}", ("stars", "2"));
        var kept = await world.App.Db(db => db.SignUps.SingleAsync());
        (kept.Rating, kept.RatingComment).ShouldBe((2, "很实用"));
        var rows = await world.App.Db(db => db.Audit.Where(a => a.Action == "training.rated").Select(a => a.Detail).ToListAsync());
        rows.Count.ShouldBe(2);
        rows.ShouldAllBe(detail => !detail!.Contains("很实用"));
    }

    [Fact]
    public async Task Nobody_rates_what_they_were_not_at_or_what_is_not_over()
    {
        using var world = await OwnWorld.Make();
        var (over, absent, running) = (await world.Training("别人的", "2026-11-07 09:00-11:30"), await world.Training("缺勤的", "2026-11-07 09:00-11:30"), await world.Training("没完的", "2026-11-07 09:00-11:30", "2026-11-21 14:00-16:00"));
        foreach (var training in new[] { absent, running })
        {
            await world.SignUp(training, world.Shen, SignUpState.Seated);
        }

        await world.Mark(absent, world.Shen, AttendanceKind.Excused);
        await world.Mark(running, world.Shen, AttendanceKind.Present);
        var browser = await world.SignInShen("en");
        var page = await browser.Open("/trainings/mine?show=past");
        page.Has("form[action*='/rating']").ShouldBeFalse();
        page = await browser.Open("/trainings/calendar");
        foreach (var (training, sentence) in new[] { (over, "you did not take part in this one"), (absent, "Only those who were at one of its sessions"), (running, "This training is not over yet.") })
        {
            var refused = await page.PostTo($"/trainings/{training.Id}/rating", ("stars", "5"));
            refused.ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain(sentence);
        }

        (await page.PostTo("/trainings/99999/rating", ("stars", "5"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await world.App.Db(db => db.SignUps.CountAsync(s => s.Rating != null))).ShouldBe(0);
        world.App.Clock.Is("2026-11-21", "16:00");
        (await page.PostTo($"/trainings/{running.Id}/rating", ("stars", "5"))).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("0", "", "Choose one to five stars.")]
    [InlineData("6", "", "Choose one to five stars.")]
    [InlineData("many", "", "Choose one to five stars.")]
    [InlineData("3", "501", "The comment is longer than 500 characters.")]
    public async Task What_makes_no_sense_is_refused_with_what_was_typed(string stars, string length, string sentence)
    {
        using var world = await OwnWorld.Make();
        var training = await world.Training("作业设计", "2026-11-07 09:00-11:30");
        await world.SignUp(training, world.Shen, SignUpState.Seated);
        await world.Mark(training, world.Shen, AttendanceKind.Present);
        var browser = await world.App.SignInAs(world.Shen, "en");
        var comment = length.Length == 0 ? "还行" : new string('好', int.Parse(length));
        var refused = await (await browser.Open("/trainings/mine?show=past")).Submit($"#rating-{training.Id}", ("stars", stars), ("comment", comment));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf($"#rating-{training.Id} .error").ShouldContain(sentence);
        refused.TextOf($"#comment-{training.Id}").ShouldBe(comment);
        refused.Has(refused.One(".problems a").GetAttribute("href")!).ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_runs_it_reads_what_three_and_more_thought_without_names_and_nobody_else_does()
    {
        using var world = await OwnWorld.Make();
        var training = await world.Training("作业设计", "2026-11-07 09:00-11:30");
        await Rated(world.Shen, 5, "例子很多");
        await Rated(await world.App.Teacher("R1", "甲某某", "2010-09-01", "城东中学"), 4, "");
        var centre = await world.App.SignIn("training-centre");
        (await centre.Open($"/trainings/{training.Id}")).Text.ShouldContain("已有2人评价，满3人后显示结果。");
        await Rated(await world.App.Teacher("R2", "乙某某", "2010-09-01", "城东中学"), 4, "时间太短");

        var page = await centre.Open($"/trainings/{training.Id}");
        page.Text.ShouldContain("3人评价，平均4.3分（满分5分）");
        page.TextsOf("section[aria-labelledby=ratings] li").ShouldBe(["例子很多", "时间太短"], ignoreOrder: true);
        page.TextsOf("section[aria-labelledby=ratings] td.num").ShouldBe(["1", "2", "0", "0", "0"]);
        page.Text.ShouldNotContain("甲某某");
        (await (await world.SignInShen("zh-Hans")).Open($"/trainings/{training.Id}")).Has("#ratings").ShouldBeFalse();

        async Task Rated(Domain.Teachers.Teacher teacher, int stars, string comment)
        {
            await world.SignUp(training, teacher, SignUpState.Seated);
            await world.App.Db(async db =>
            {
                (await db.SignUps.SingleAsync(s => s.TeacherId == teacher.Id)).Rate(stars, comment);
                await db.SaveChangesAsync();
            });
        }
    }
}
