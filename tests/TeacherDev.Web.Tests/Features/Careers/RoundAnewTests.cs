using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Careers;

/// <summary>A place that became free while the chosen are shown.</summary>
public sealed class RoundAnewTests
{
    [Fact]
    public async Task After_an_upheld_objection_somebody_else_is_chosen_and_gets_it_only_after_the_full_days_anew()
    {
        var (world, at) = await RoundTests.World();
        using var _ = world;
        var (school, hr, second) = (await world.As("school-admin"), await world.Hr("赵琳"), await world.Hr("钱敏"));
        await RoundTests.Nominate(school, at, "20230011");
        await RoundTests.Nominate(school, at, "20230012");
        var (first, next) = (await RoundTests.IdOf(world, "甲青"), await RoundTests.IdOf(world, "乙青"));
        var own = await world.App.SignInAs(await world.App.Db(db => db.Teachers.SingleAsync(t => t.Name == "乙青")));
        world.App.Clock.Is("2026-11-26");
        await (await hr.Open(at)).Submit("#choice", ("nomination", $"{first}"));
        (await hr.Open(at)).Has("#choice").ShouldBeFalse("no place is free");
        (await (await hr.Open(at)).PostTo(at + "/choice", ("nomination", $"{next}"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("名额已满");
        await (await (await world.Own()).Open(at)).Submit("form[id^=object-]", ("reason", "材料与事实不符"));
        world.App.Clock.Is("2026-12-04");
        (await (await second.Open(at)).Submit("form[id^=answer-]", ("upheld", "true"), ("answer", "情况属实"))).ShouldBe(HttpStatusCode.Found);

        var page = await hr.Open(at);
        page.TextsOf("#choice label").ShouldBe(["乙青 实验小学"]);
        page.TextOf("section:has(#choice)").ShouldContain("空缺名额：1。");
        (await page.PostTo(at + "/choice", ("nomination", $"{first}"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请从推荐人选中选择");
        (await own.Open(at)).Has("#choice").ShouldBeFalse();
        (await (await hr.Open(at)).Submit("#choice", ("nomination", $"{next}"))).ShouldBe(HttpStatusCode.Found);

        var shown = (await (await world.App.SignInAs(world.Far)).Open(at)).TextOf("#publicity");
        shown.ShouldContain("公示至2026-12-11");
        shown.ShouldContain("乙*");
        shown.ShouldNotContain("甲*");
        (await Letters(world, "乙青")).ShouldBe(["您此次未入选2026年教坛新秀。", "您入选2026年教坛新秀，名单公示至2026-12-11。"]);
        (await world.App.Db(db => db.Audit.Where(a => a.Action == "round.chosen").OrderBy(a => a.Id).Select(a => a.Detail!).ToListAsync()))
            .ShouldBe(["{\"people\":1,\"until\":\"2026-12-03\"}", "{\"people\":1,\"until\":\"2026-12-11\"}"]);

        world.App.Clock.Is("2026-12-11");
        (await (await second.Open(at)).PostTo(at + "/result", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("公示至2026-12-11");
        world.App.Clock.Is("2026-12-12");
        (await (await second.Open(at)).Submit("#result", ("document", "文"))).ShouldBe(HttpStatusCode.Found);
        (await Given(world)).ShouldBe(["乙青 2026-12-12"]);
    }

    [Fact]
    public async Task A_place_that_a_withdrawal_left_is_filled_and_the_others_are_shown_longer_and_told()
    {
        var (world, at) = await RoundTests.World(quota: 2);
        using var _ = world;
        var (school, hr, second) = (await world.As("school-admin"), await world.Hr("赵琳"), await world.Hr("钱敏"));
        await RoundTests.Nominate(school, at, "20230011");
        await RoundTests.Nominate(school, at, "20230012");
        await RoundTests.Nominate(await world.As("school-admin", world.Far), at, "20230013");
        var (gone, stays, next) = (await RoundTests.IdOf(world, "甲青"), await RoundTests.IdOf(world, "乙青"), await RoundTests.IdOf(world, "丙青"));
        await world.App.SignInAs(await world.App.Db(db => db.Teachers.SingleAsync(t => t.Name == "乙青")));
        world.App.Clock.Is("2026-11-26");
        await (await hr.Open(at)).Submit("#choice", ("nomination", $"{gone}"), ("nomination", $"{stays}"));
        world.App.Clock.Is("2026-12-01");
        (await (await hr.Open(at)).Submit($"#withdraw-{gone}", ("reason", "本人放弃"))).ShouldBe(HttpStatusCode.Found);
        (await (await second.Open(at)).Submit("#choice", ("nomination", $"{next}"))).ShouldBe(HttpStatusCode.Found);

        (await hr.Open(at)).TextOf("#publicity").ShouldContain("公示至2026-12-08");
        (await Letters(world, "乙青")).ShouldBe(["您入选2026年教坛新秀，名单公示至2026-12-03。", "2026年教坛新秀的空缺名额已递补，您仍在入选名单中，名单重新公示至2026-12-08。"]);
        world.App.Clock.Is("2026-12-09");
        (await (await second.Open(at)).Submit("#result", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("确定名单的人不能公布结果");
        (await (await hr.Open(at)).Submit("#result", ("document", "文"))).ShouldBe(HttpStatusCode.Found);
        (await Given(world)).ShouldBe(["丙青 2026-12-09", "乙青 2026-12-09"], ignoreOrder: true);
    }

    private static Task<List<string>> Given(CareersWorld world) =>
        world.App.Db(db => db.CareerRecords.Join(db.Teachers, r => r.TeacherId, t => t.Id, (r, t) => $"{t.Name} {r.AwardedOn:yyyy-MM-dd}").ToListAsync());

    private static Task<List<string>> Letters(CareersWorld world, string name) =>
        world.App.Db(db => db.Messages.Where(m => db.Users.Any(a => a.Id == m.AccountId && db.Teachers.Any(t => t.Id == a.TeacherId && t.Name == name))).OrderBy(m => m.Id).Select(m => m.Body).ToListAsync());
}
