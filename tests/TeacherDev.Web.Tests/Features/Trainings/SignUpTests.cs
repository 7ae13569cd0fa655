using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.SignUps;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings;

/// <summary>A seat is given once, in an order that everybody can see.</summary>
public sealed class SignUpTests
{
    [Fact]
    public async Task What_fills_ones_own_gap_stands_first_and_says_how_much_it_closes()
    {
        using var world = await TrainingWorld.Make();
        await CreditsWorld.AddPolicies(world.App);
        var centre = await world.Centre();
        await world.Approved(centre, ["2026-12-09"], ("Form.Title", "短的一班"));
        var id = await world.Approved(centre, ["2026-12-10", "2026-12-11", "2026-12-12"], ("Form.Title", "长的一班"));
        await world.App.Refresh();
        var list = await (await world.App.SignInAs(world.Shen)).Open("/trainings");
        var advised = list.TextsOf("#advised ~ .duty");
        advised[0].ShouldContain("长的一班");
        advised[0].ShouldContain("6学时");
        list.One("#advised ~ .duty a").GetAttribute("href").ShouldBe($"/trainings/{id}");
    }

    [Fact]
    public async Task A_full_class_puts_the_next_in_line_and_a_seat_that_becomes_free_is_offered_to_the_first_of_it()
    {
        using var world = await TrainingWorld.Make();
        var id = await world.Approved(await world.Centre(), ["2026-12-09"], ("Form.Places", "1"));
        var shen = await world.App.SignInAs(world.Shen);
        var (second, secondBrowser) = await world.Colleague("20110002");
        var (third, thirdBrowser) = await world.Colleague("20110003");
        await TrainingWorld.SignUp(shen, id);
        await TrainingWorld.SignUp(secondBrowser, id);
        world.App.Clock.Passes(TimeSpan.FromMinutes(1));
        await TrainingWorld.SignUp(thirdBrowser, id);
        (await thirdBrowser.Open($"/trainings/{id}")).TextOf("#own").ShouldContain("候补第2位");

        (await (await shen.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/sign-up/withdrawal']")).ShouldBe(HttpStatusCode.Found);
        (await world.StateOf(id, second)).ShouldBe(SignUpState.Offered);
        (await secondBrowser.Open($"/trainings/{id}")).TextOf("#own").ShouldContain("保留到2026-11-23 09:01");

        world.App.Clock.Passes(TimeSpan.FromHours(49));
        (await world.App.With<LineMoving, int>(l => l.Run(default))).ShouldBe(1);
        (await world.App.With<LineMoving, int>(l => l.Run(default))).ShouldBe(0);
        (await world.StateOf(id, second)).ShouldBe(SignUpState.Withdrawn);
        (await world.StateOf(id, third)).ShouldBe(SignUpState.Offered);
        (await (await thirdBrowser.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/sign-up/acceptance']")).ShouldBe(HttpStatusCode.Found);
        (await world.StateOf(id, third)).ShouldBe(SignUpState.Seated);
    }

    [Fact]
    public async Task Two_hundred_who_sign_up_at_once_for_forty_places_seat_exactly_forty()
    {
        using var world = await TrainingWorld.Make();
        var id = await world.Approved(await world.Centre(), ["2026-12-09"], ("Form.Places", "40"));
        var people = await world.App.Db(async db =>
        {
            var made = Enumerable.Range(0, 200).Select(i => new Domain.Teachers.Teacher { Number = $"M{i:000}", Name = $"学员{i}", NameKeys = "", TeachingStartOn = new(2010, 9, 1) }).ToList();
            db.AddRange(made);
            await db.SaveChangesAsync();
            return made;
        });
        List<Page> pages = [];
        foreach (var teacher in people)
        {
            pages.Add(await (await world.App.SignInAs(teacher)).Open($"/trainings/{id}"));
        }

        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = 200 }, async (page, _) =>
            (await page.Submit($"form[action='/trainings/{id}/sign-up']")).ShouldBe(HttpStatusCode.Found));
        (await world.App.Db(db => db.SignUps.GroupBy(s => s.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count)))
            .ShouldBe(new Dictionary<SignUpState, int> { [SignUpState.Seated] = 40, [SignUpState.Waiting] = 160 }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_clash_names_the_other_training_and_even_two_at_once_are_not_both_taken()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var one = await world.Approved(centre, ["2026-12-09"], ("Form.Title", "甲班"));
        var two = await world.Approved(centre, ["2026-12-09"], ("Form.Title", "乙班"));
        var shen = await world.App.SignInAs(world.Shen);
        var (first, second) = (await shen.Open($"/trainings/{one}"), await shen.Open($"/trainings/{two}"));
        var answers = await Task.WhenAll(first.Submit($"form[action='/trainings/{one}/sign-up']"), second.Submit($"form[action='/trainings/{two}/sign-up']"));
        answers.Count(a => a.Status == HttpStatusCode.Found).ShouldBe(1);
        answers.Single(a => a.Status != HttpStatusCode.Found).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("时间冲突");
    }

    [Fact]
    public async Task T53_the_server_keeps_the_rules_whatever_button_is_shown()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-09"], ("Form.Stages", "高中"));
        var shen = await world.App.SignInAs(world.Shen);
        (await TrainingWorld.SignUp(shen, id)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不在培训对象之内。");

        var open = await world.Approved(centre, ["2026-12-10"]);
        world.App.Clock.Is("2026-12-02");
        (await TrainingWorld.SignUp(shen, open)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不在报名时间（2026-11-01至2026-11-30）。");
        world.App.Clock.Is("2026-11-30");
        (await TrainingWorld.SignUp(shen, open)).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2026-12-06");
        var page = await shen.Open($"/trainings/{open}");
        page.Has($"form[action='/trainings/{open}/sign-up/withdrawal']").ShouldBeFalse();
        (await page.PostTo($"/trainings/{open}/sign-up/withdrawal")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("最迟退出日是2026-12-05。");
    }

    [Fact]
    public async Task The_schools_word_comes_before_a_seat_and_keeps_its_reason()
    {
        using var world = await TrainingWorld.Make();
        var id = await world.Approved(await world.Centre(), ["2026-12-09"], ("Form.SchoolApproves", "true"), ("Form.Places", "5"));
        var shen = await world.App.SignInAs(world.Shen);
        await TrainingWorld.SignUp(shen, id);
        (await world.StateOf(id, world.Shen)).ShouldBe(SignUpState.Asked);

        var school = await world.School();
        var refused = (await (await school.Open("/trainings/approvals")).Submit("li form", ("approve", "false"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf("li .error").ShouldBe("请写明原因。");
        (await refused.Submit("li form", ("approve", "false"), ("reason", "当天有期末考试"))).ShouldBe(HttpStatusCode.Found);
        (await shen.Open($"/trainings/{id}")).TextOf("#own").ShouldContain("当天有期末考试");

        await TrainingWorld.SignUp(shen, id);
        (await (await school.Open("/trainings/approvals")).Submit("li form", ("approve", "true"))).ShouldBe(HttpStatusCode.Found);
        (await world.StateOf(id, world.Shen)).ShouldBe(SignUpState.Seated);
    }

    [Fact]
    public async Task The_first_round_is_open_to_all_then_trimmed_and_whoever_is_not_chosen_waits_in_order()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-09"], ("Form.Places", "1"), ("Form.CapsFirstRound", null), ("Form.SecondFrom", "2026-12-02"), ("Form.SecondUntil", "2026-12-04"));
        await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id);
        var (second, browser) = await world.Colleague("20110002");
        await TrainingWorld.SignUp(browser, id);
        (await world.StateOf(id, second)).ShouldBe(SignUpState.Wishing);

        var people = await centre.Open($"/trainings/{id}/people");
        (await people.Submit($"form[action='/trainings/{id}/people/choice']", ("chosen", $"{second.Id}"), ("chosen", $"{world.Shen.Id}"))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .TextOf(".problems").ShouldContain("选了2人，名额只有1。");
        (await people.Submit($"form[action='/trainings/{id}/people/choice']", ("chosen", $"{second.Id}"))).ShouldBe(HttpStatusCode.Found);
        (await world.StateOf(id, second)).ShouldBe(SignUpState.Seated);
        (await world.StateOf(id, world.Shen)).ShouldBe(SignUpState.Waiting);
    }

    [Fact]
    public async Task Whoever_is_named_is_in_and_who_cannot_be_is_said_with_the_reason()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-09"]);
        var refused = (await (await centre.Open($"/trainings/{id}/people")).Submit($"form[action='/trainings/{id}/people']", ("numbers", $"{world.Shen.Number}, 999")))
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("999：没有工号999。");
        refused.One("#numbers").TextContent.Trim().ShouldBe("999");
        (await world.StateOf(id, world.Shen)).ShouldBe(SignUpState.Seated);
    }

    [Fact] // T17, T18
    public async Task Whoever_withdrew_is_counted_nowhere_and_stands_once_when_they_come_back()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-09", "2026-12-10", "2026-12-11"], ("Form.Places", "40"));
        var shen = await world.App.SignInAs(world.Shen);
        await TrainingWorld.SignUp(shen, id);
        (await (await shen.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/sign-up/withdrawal']")).ShouldBe(HttpStatusCode.Found);
        (await Seated()).ShouldBe("0");
        (await TrainingWorld.SignUp(shen, id)).ShouldBe(HttpStatusCode.Found);

        (await Seated()).ShouldBe("1");
        (await centre.Open($"/trainings/{id}/people")).TextsOf("tbody th").ShouldHaveSingleItem().ShouldContain(world.Shen.Number);
        var session = await world.App.Db(db => db.TrainingSessions.MinAsync(s => s.Id));
        (await centre.Open($"/trainings/{id}/sessions/{session}/attendance")).TextsOf("#register [id^=row-]").ShouldHaveSingleItem();

        async Task<string> Seated() => (await (await centre.GetAsync("/trainings/export.csv")).Content.ReadAsStringAsync()).Trim().Split('\n')[1].Split(',')[9];
    }

    [Fact]
    public async Task Who_takes_part_comes_by_pages_and_is_found_by_name_or_number()
    {
        using var made = await Made.Training(people: 70);
        await made.Drop(3);
        var keeper = await made.Keeper();
        var first = await keeper.Open($"/trainings/{made.Id}/people");
        first.TextsOf("h2").ShouldContain("参训69");
        first.TextsOf("tbody tr").Count.ShouldBe(50);
        var second = await keeper.Open($"/trainings/{made.Id}/people?page=2");
        second.TextsOf("tbody th").Last().ShouldBe("学员004T0004", "whoever left stands last");
        second.TextsOf("tbody tr").Count.ShouldBe(20);
        (await keeper.Open($"/trainings/{made.Id}/people?q=t0065")).TextsOf("tbody th").ShouldHaveSingleItem().ShouldBe("学员065T0065");
        var refused = (await second.PostTo($"/trainings/{made.Id}/people/T0065/removal")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf("tbody .error").ShouldBe("请写明原因。");
    }

    [Fact] // T30
    public async Task On_the_last_day_of_the_round_one_may_sign_up_until_the_day_is_over_however_late_the_session_begins()
    {
        using var world = await TrainingWorld.Make();
        var id = await world.Approved(await world.Centre(), ["2026-11-30"]);
        world.App.Clock.Is("2026-11-30", "23:59");
        (await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id)).ShouldBe(HttpStatusCode.Found);
        var (_, late) = await world.Colleague("20110002");
        world.App.Clock.Is("2026-12-01", "00:00");
        (await TrainingWorld.SignUp(late, id)).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_page_of_the_catalogue_asks_no_more_for_fifty_trainings_than_for_one()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        await world.Approved(centre, ["2026-12-09"]);
        var shen = await world.App.SignInAs(world.Shen);
        var few = await Asked();
        for (var i = 0; i < 5; i++)
        {
            await world.Approved(centre, [$"2026-12-1{i}"]);
        }

        (await Asked()).ShouldBe(few);

        async Task<int> Asked()
        {
            await shen.Open("/trainings");
            world.App.Queries.Clear();
            (await shen.Open("/trainings")).ShouldBe(HttpStatusCode.OK);
            return world.App.Queries.Count;
        }
    }
}
