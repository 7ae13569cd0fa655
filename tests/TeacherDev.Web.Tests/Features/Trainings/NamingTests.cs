using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings;

/// <summary>Naming people outright: what came of it is said as it is.</summary>
public sealed class NamingTests
{
    [Theory]
    [InlineData("organiser")]
    [InlineData("studio-leader")]
    public async Task Whoever_may_look_nobody_up_is_not_told_that_a_real_number_is_nobodys(string role)
    {
        using var world = await TrainingWorld.Make();
        var organiser = await world.App.SignIn(role);
        var id = await world.Approved(organiser, ["2026-12-09"], ("Form.PaysOn", "EachSession"));

        var refused = (await Name(organiser, id, world.Shen.Number)).ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.TextOf(".field.wrong .error").ShouldBe($"{world.Shen.Number}：在你可以查看的人员里没有工号{world.Shen.Number}，请让本人自己报名。");
        refused.Text.ShouldNotContain($"：没有工号{world.Shen.Number}。");
        refused.One("#numbers").TextContent.Trim().ShouldBe(world.Shen.Number);
    }

    [Fact]
    public async Task More_than_two_hundred_at_once_are_refused_and_stay_as_typed()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-09"]);
        var typed = string.Join('\n', Enumerable.Range(0, 200).Select(i => $"M{i:000}").Prepend(world.Shen.Number));

        var refused = (await Name(centre, id, typed)).ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.TextOf(".field.wrong .error").ShouldBe("一次最多指定200人，现在填了201个工号；还没有指定任何人。");
        refused.One("#numbers").TextContent.Trim().ReplaceLineEndings("\n").ShouldBe(typed);
        (await world.App.Db(db => db.SignUps.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Whom_another_page_would_have_named_stands_in_the_form_and_is_named_by_sending_it_alone()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-09"]);
        var carried = $"/trainings/{id}/people?number={world.Shen.Number}&number=999&number=999&number=%20";

        var form = await centre.Open(carried);
        Typed(form).ShouldBe($"{world.Shen.Number}\n999");
        (await world.App.Db(db => db.SignUps.CountAsync())).ShouldBe(0);
        Typed(await form.Submit("section[aria-labelledby=name] form", ("numbers", "998"))).ShouldBe("998");
        await Name(centre, id, world.Shen.Number);
        Typed(await centre.Open(carried)).ShouldBe("999");
        Typed(await centre.Open($"/trainings/{id}/people?{string.Join('&', Enumerable.Range(0, 60).Select(i => $"number=M{i}"))}")).Split('\n').Length.ShouldBe(50);

        static string Typed(Page page) => page.One("#numbers").TextContent.Trim().ReplaceLineEndings("\n");
    }

    [Fact]
    public async Task What_became_of_those_named_is_said_by_state()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var (two, _) = await world.Colleague("20110002");
        var (three, _) = await world.Colleague("20110003");
        var few = await world.Approved(centre, ["2026-12-09"], ("Form.Places", "1"));
        (await centre.Follow(await Name(centre, few, $"{world.Shen.Number} {two.Number} {three.Number}"))).TextOf(".notice").ShouldBe("已指定：1人有名额、2人候补。");
        (await world.StateOf(few, three)).ShouldBe(SignUpState.Waiting);

        var open = await world.Approved(centre, ["2026-12-10"], ("Form.Places", "5"), ("Form.CapsFirstRound", null), ("Form.SecondFrom", "2026-12-02"), ("Form.SecondUntil", "2026-12-04"));
        var partly = (await Name(centre, open, $"{two.Number} 999")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        partly.TextOf(".notice").ShouldBe("已指定：1人记为意愿，待名单确定。");
        partly.TextOf(".field.wrong .error").ShouldBe("999：没有工号999。");
    }

    private static async Task<Page> Name(HttpClient keeper, int id, string numbers) =>
        await (await keeper.Open($"/trainings/{id}/people")).Submit($"form[action='/trainings/{id}/people']", ("numbers", numbers));
}
