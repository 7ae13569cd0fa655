using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Rounds;

/// <summary>The office mends the days of a round.</summary>
public sealed class DaysTests
{
    [Fact]
    public async Task A_later_last_day_opens_the_collecting_again_and_everybody_is_told()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Collected();
        var school = await world.SchoolOf("戊");
        (await (await (await world.As("丙")).Open(world.OwnAt)).PostTo(world.OwnAt + "/wishes")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("申报已于2027-03-29截止");

        var page = await hr.Open(world.At + "/calendar");
        (await page.Submit("#days", ("Form.CollectUntilOn", "2027-04-05"), ("Form.EffectiveOn", "2028-09-01"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#days .error").ShouldBe(["本轮属于2027-2028学年，其他学年请另开一轮。"]);
        (await page.Submit("#days", ("Form.CollectUntilOn", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#days .error").ShouldBe(["请填写这一天。"]);
        (await page.Submit("#days", ("Form.CollectUntilOn", "2027-04-05"))).ShouldBe(HttpStatusCode.Found);

        (await world.Wish("丙", "山里小学")).ShouldBe(HttpStatusCode.Found);
        (await (await world.As("丙")).Open("/inbox")).Text.ShouldContain("2027-03-01至2027-04-05申报");
        (await (await world.As("丁")).Open("/inbox")).Text.ShouldNotContain("日期有调整", Case.Sensitive, "not in the round");
        (await school.Open("/inbox")).Text.ShouldContain("2027-03-01至2027-04-05申报");
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "rotation-round.mended"))).ShouldBe(1);
        (await (await hr.Open(world.At + "/calendar")).Submit("#days")).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "rotation-round.mended"))).ShouldBe(1, "the same days are no change");
    }

    [Fact]
    public async Task What_is_shown_is_shown_longer_but_not_for_less_long_and_a_decision_keeps_its_days()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Published(hr);
        var page = await hr.Open(world.At + "/calendar");
        page.Has("[name='Form.CollectUntilOn'][type=date]").ShouldBeFalse();
        (await page.Submit("#days", ("Form.PublicUntilOn", "2027-04-16"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#days .error").ShouldBe(["已告知2027-04-19前可提异议，只能延后。"]);
        (await page.Submit("#days", ("Form.PublicUntilOn", "2027-05-12"), ("Form.EffectiveOn", "2027-10-08"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-05-10");
        (await (await hr.Open(world.At)).PostTo(world.At + "/decision", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("公示到2027-05-12");
        world.App.Clock.Is("2027-05-13");
        (await (await hr.Open(world.At)).Submit("#decide", ("document", "文"))).ShouldBe(HttpStatusCode.Found);

        (await hr.Open(world.At + "/calendar")).TextOf("#not-mended").ShouldBe("本轮已作出决定，日期不再调整。");
        (await page.PostTo(world.At + "/calendar", Days("2027-12-01"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("本轮已作出决定");
        world.App.Clock.Is("2027-10-08");
        (await (await hr.Open(world.At + "/effect")).Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        (await world.Placements()).ShouldContain("T1 城东小学 Post 2027-10-08..");

        static (string, string)[] Days(string effective) =>
        [
            ("Form.CollectFromOn", "2027-03-01"), ("Form.CollectUntilOn", "2027-03-29"), ("Form.PublicFromOn", "2027-04-12"), ("Form.PublicUntilOn", "2027-05-12"), ("Form.EffectiveOn", effective),
        ];
    }
}
