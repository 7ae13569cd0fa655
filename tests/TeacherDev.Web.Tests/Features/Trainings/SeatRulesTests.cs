using System.Net;
using Shouldly;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings;

/// <summary>What moves the waiting list, and what does not: rounds, places, deadlines, and the end of the class.</summary>
public sealed class SeatRulesTests
{
    private static readonly (string, string?)[] TwoRounds = [("Form.Places", "1"), ("Form.CapsFirstRound", null), ("Form.SecondFrom", "2026-12-02"), ("Form.SecondUntil", "2026-12-04")];

    [Fact]
    public async Task Whoever_comes_in_the_second_round_does_not_overtake_a_first_one_that_is_not_settled()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-09"], TwoRounds);
        await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id);
        var (second, browser) = await world.Colleague("20110002");
        world.App.Clock.Is("2026-12-02");
        await TrainingWorld.SignUp(browser, id);
        (await world.StateOf(id, second)).ShouldBe(SignUpState.Waiting);

        (await Chosen(centre, id, world.Shen.Id)).ShouldBe(HttpStatusCode.Found);
        ((await world.StateOf(id, world.Shen)), (await world.StateOf(id, second))).ShouldBe((SignUpState.Seated, SignUpState.Waiting));
    }

    [Fact]
    public async Task Whom_the_organiser_passes_over_though_seats_are_free_does_not_wait_for_them()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-09"], [.. TwoRounds.Where(f => f.Item1 != "Form.Places"), ("Form.Places", "3")]);
        await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id);
        var (second, browser) = await world.Colleague("20110002");
        await TrainingWorld.SignUp(browser, id);
        (await Chosen(centre, id, world.Shen.Id)).ShouldBe(HttpStatusCode.Found);

        (await world.StateOf(id, second)).ShouldBe(SignUpState.Trimmed);
        world.App.Clock.Is("2026-12-02");
        await TrainingWorld.SignUp(browser, id);
        (await world.StateOf(id, second)).ShouldBe(SignUpState.Seated);
    }

    [Fact]
    public async Task More_places_move_the_line_and_fewer_than_are_taken_are_refused()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-09"], ("Form.Places", "1"));
        await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id);
        var (second, browser) = await world.Colleague("20110002");
        await TrainingWorld.SignUp(browser, id);
        (await (await centre.Open($"/trainings/{id}/terms")).Submit("#training", ("Form.Places", "2"))).ShouldBe(HttpStatusCode.Found);
        (await world.StateOf(id, second)).ShouldBe(SignUpState.Offered);

        (await (await centre.Open($"/trainings/{id}/terms")).Submit("#training", ("Form.Places", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .TextOf(".field.wrong .error").ShouldBe("已有2人占有名额，人数上限不能更少。");
    }

    [Fact]
    public async Task An_offer_ends_before_the_next_session_and_none_is_made_when_all_are_over()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-09"], ("Form.Places", "1"));
        await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id);
        var (second, browser) = await world.Colleague("20110002");
        var (third, waits) = await world.Colleague("20110003");
        await TrainingWorld.SignUp(browser, id);
        await TrainingWorld.SignUp(waits, id);
        world.App.Clock.Is("2026-12-08", "10:00");
        await LetGo(world.Shen.Number);
        (await browser.Open($"/trainings/{id}")).TextOf("#own").ShouldContain("保留到2026-12-09 09:00");

        world.App.Clock.Is("2026-12-09", "10:31");
        await LetGo(second.Number);
        (await world.StateOf(id, third)).ShouldBe(SignUpState.Waiting);

        async Task LetGo(string number) => (await (await centre.Open($"/trainings/{id}/people"))
            .Submit($"form[action='/trainings/{id}/people/{number}/removal']", ("reason", "临时有事"))).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Whoever_only_waits_may_leave_the_line_after_the_last_day_for_withdrawing()
    {
        using var world = await TrainingWorld.Make();
        var id = await world.Approved(await world.Centre(), ["2026-12-09"], ("Form.Places", "1"));
        await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id);
        var (second, browser) = await world.Colleague("20110002");
        await TrainingWorld.SignUp(browser, id);
        world.App.Clock.Is("2026-12-06");
        (await (await browser.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/sign-up/withdrawal']")).ShouldBe(HttpStatusCode.Found);
        (await world.StateOf(id, second)).ShouldBe(SignUpState.Withdrawn);
    }

    [Fact]
    public async Task Nobody_signs_up_for_what_is_over_though_the_round_is_open()
    {
        using var world = await TrainingWorld.Make();
        var id = await world.Approved(await world.Centre(), ["2026-11-24"]);
        world.App.Clock.Is("2026-11-25");
        (await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("培训已经结束。");
    }

    private static async Task<Page> Chosen(HttpClient centre, int id, params int[] people) =>
        await (await centre.Open($"/trainings/{id}/people")).Submit($"form[action='/trainings/{id}/people/choice']", [.. people.Select(p => ("chosen", (string?)$"{p}"))]);
}
