using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Careers;

/// <summary>A round for “rising star” of the county; whoever is in service for two to five years is ready.</summary>
public sealed class RoundTests
{
    internal static async Task<(CareersWorld World, string At)> World(int quota = 1)
    {
        var world = await CareersWorld.Make();
        foreach (var (number, name, school) in new[] { ("20230011", "甲青", "实验小学"), ("20230012", "乙青", "实验小学"), ("20230013", "丙青", "城西中学") })
        {
            var teacher = await world.App.Teacher(number, name, "2023-09-01", school);
            await world.App.Entry(teacher, "2026-10-20", "集中培训", 360);
        }

        await world.App.Refresh();
        var hr = await world.Hr();
        var form = await hr.Open("/careers/rounds");
        var at = (await form.Submit("#round", ("Form.Title", "2026年教坛新秀"), ("Form.Item", "rising-star"), ("Form.Level", "County"), ("Form.Quota", $"{quota}"), ("Form.UntilOn", "2026-11-25"), ("Form.PublicityDays", "5")))
            .ShouldBe(HttpStatusCode.Found).Location!;
        return (world, at);
    }

    internal static async Task<Page> Nominate(HttpClient school, string at, string number) => await (await school.Open(at)).Submit("#nominate", ("number", number), ("reason", "教学实绩突出"));

    internal static async Task<int> IdOf(CareersWorld world, string name) =>
        await world.App.Db(db => db.Nominations.Join(db.Teachers, n => n.TeacherId, t => t.Id, (n, t) => new { n.Id, t.Name }).Where(n => n.Name == name).Select(n => n.Id).SingleAsync());

    [Fact]
    public async Task From_the_nomination_to_the_record_in_the_register()
    {
        var (world, at) = await World();
        using var _ = world;
        var (school, hr, second) = (await world.As("school-admin"), await world.Hr("赵琳"), await world.Hr("钱敏"));
        (await Nominate(school, at, "20230011")).ShouldBe(HttpStatusCode.Found);
        (await Nominate(school, at, "20230012")).ShouldBe(HttpStatusCode.Found);
        var (first, other) = (await IdOf(world, "甲青"), await IdOf(world, "乙青"));
        (await hr.Open(at)).Has("#choice").ShouldBeFalse("schools may still nominate");

        world.App.Clock.Is("2026-11-26");
        (await (await hr.Open(at)).Submit("#choice", ("nomination", $"{first}"), ("nomination", $"{other}"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("最多1人，不能选2人");
        (await (await hr.Open(at)).Submit("#choice", ("nomination", $"{first}"))).ShouldBe(HttpStatusCode.Found);

        var shown = await (await world.App.SignInAs(world.Far)).Open(at);
        shown.TextOf("#publicity").ShouldContain("公示至2026-12-03");
        shown.Text.ShouldNotContain("甲青");
        shown.TextOf("#publicity").ShouldContain("甲*");

        world.App.Clock.Is("2026-12-04");
        (await (await hr.Open(at)).Submit("#result", ("document", "区教发〔2026〕40号"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("确定名单的人不能公布结果");
        (await (await second.Open(at)).Submit("#result", ("document", "区教发〔2026〕40号"))).ShouldBe(HttpStatusCode.Found);

        (await world.App.Db(db => db.CareerRecords.Join(db.Teachers, r => r.TeacherId, t => t.Id, (r, t) => $"{t.Name} {r.Word} {r.Level} {r.AwardedOn:yyyy-MM-dd} {r.Document}").ToListAsync()))
            .ShouldBe(["甲青 教坛新秀 County 2026-12-04 区教发〔2026〕40号"]);
        (await second.Open(at)).Has("#result").ShouldBeFalse();
        (await world.App.Db(db => db.Teachers.Where(t => t.Name == "甲青").Select(t => t.Honour).SingleAsync())).ShouldBe("教坛新秀");
    }

    [Fact]
    public async Task Points_that_cannot_be_are_told_beside_their_row_and_nothing_typed_in_the_review_is_lost()
    {
        var (world, at) = await World();
        using var _ = world;
        var (school, hr) = (await world.As("school-admin"), await world.Hr());
        await Nominate(school, at, "20230011");
        await Nominate(school, at, "20230012");
        var (first, second) = (await IdOf(world, "甲青"), await IdOf(world, "乙青"));

        var kept = (await (await hr.Open(at)).Submit("#review", ("points", "88.5"), ("points", "101"), ("note", "课堂扎实"), ("note", "资料不全"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        Values(kept, "points").ShouldBe(["88.5", "101"]);
        Values(kept, "note").ShouldBe(["课堂扎实", "资料不全"]);
        kept.TextsOf("#review .error").ShouldBe(["评分为0至100分，最多一位小数。"]);
        kept.TextOf("#review tbody tr:nth-child(2) .error").ShouldNotBeEmpty();
        kept.One(".problems a").GetAttribute("href").ShouldBe($"#points-{second}");
        kept.Has($"#points-{second}[aria-invalid=true]").ShouldBeTrue();
        (await world.App.Db(db => db.Nominations.CountAsync(n => n.Points != null))).ShouldBe(0);

        var alone = (await kept.Submit("#review", ("points", "88.5"), ("points", " "))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        alone.TextsOf("#review .error").ShouldBe(["只写了意见，没有打分：请补分，或清空意见。"]);
        Values(alone, "note").ShouldBe(["课堂扎实", "资料不全"]);

        (await alone.Submit("#review", ("points", "88.5"), ("points", "91"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.Nominations.OrderBy(n => n.Id).Select(n => $"{n.Id} {n.Points} {n.Note}").ToListAsync())).ShouldBe([$"{first} 885 课堂扎实", $"{second} 910 资料不全"]);

        static IEnumerable<string?> Values(Page page, string name) => page.Document.QuerySelectorAll($"#review [name={name}]").Select(i => i.GetAttribute("value"));
    }

    [Fact]
    public async Task Whoever_is_not_ready_is_refused_with_the_reason()
    {
        var (world, at) = await World();
        using var _ = world;
        await world.App.Teacher("20260014", "丁新", "2025-09-01", "实验小学");
        var school = await world.As("school-admin");

        (await Nominate(school, at, "20260014")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("尚缺：教龄满2年，2027-09-01起满足");
        (await Nominate(school, at, world.Shen.Number)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不是该教师的下一步");
        (await Nominate(school, at, "20230013")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("本校没有工号20230013");
        await Nominate(school, at, "20230011");
        (await Nominate(school, at, "20230011")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已被推荐");
    }

    [Fact]
    public async Task Whoever_is_barred_is_refused_with_the_day_and_a_later_bar_stops_the_choice()
    {
        var (world, at) = await World();
        using var _ = world;
        var (school, hr) = (await world.As("school-admin"), await world.Hr());
        await EthicsTests.Record(world, hr, number: "20230011");

        var refused = (await Nominate(school, at, "20230011")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("至2027-02-28（含当日）不得评优评先");
        refused.Text.ShouldNotContain("警告");

        await Nominate(school, at, "20230012");
        world.App.Clock.Is("2026-11-26");
        await EthicsTests.Record(world, hr, "2026-11-26", number: "20230012");
        (await (await hr.Open(at)).Submit("#choice", ("nomination", $"{await IdOf(world, "乙青")}"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("乙青至2027-05-25（含当日）不得参评");
    }

    [Fact]
    public async Task Whoever_is_barred_while_the_chosen_are_shown_is_marked_for_the_office_alone_and_holds_the_result()
    {
        var (world, at) = await World();
        using var _ = world;
        var (school, hr, second) = (await world.As("school-admin"), await world.Hr(), await world.Hr("钱敏"));
        await Nominate(school, at, "20230011");
        world.App.Clock.Is("2026-11-26");
        (await (await hr.Open(at)).Submit("#choice", ("nomination", $"{await IdOf(world, "甲青")}"))).ShouldBe(HttpStatusCode.Found);
        (await hr.Open(at)).Has("[data-barred]").ShouldBeFalse();
        var (others, before) = (new[] { school, await world.As("principal"), await world.As("auditor"), await world.As("training-centre"), await world.Own(), await world.App.SignInAs(await world.App.Db(db => db.Teachers.SingleAsync(t => t.Name == "甲青"))) }, new List<string>());
        foreach (var browser in others)
        {
            await browser.Open(at);
            before.Add((await browser.Open(at)).Text);
        }

        world.App.Clock.Is("2026-11-27");
        await EthicsTests.Record(world, hr, "2026-11-27", number: "20230011");
        var page = await hr.Open(at);
        page.TextOf("[data-barred]").ShouldBe("至2027-05-26（含当日）不得参评：请撤回推荐，或等到期后再公布结果。 查看甲青的师德情况");
        page.Has("[data-barred] a[href='/teachers/20230011/ethics']").ShouldBeTrue();
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "ethics.listed"))).ShouldBeGreaterThan(0, "seeing it is a look");
        foreach (var (browser, said) in others.Zip(before))
        {
            var shown = await browser.Open(at);
            shown.Has("[data-barred]").ShouldBeFalse();
            shown.Text.ShouldBe(said);
        }

        world.App.Clock.Is("2026-12-04");
        var closing = await second.Open(at);
        closing.TextOf("section:has(#result) .notice").ShouldBe("甲青至2027-05-26（含当日）不得参评，请撤回推荐或等待。");
        (await closing.Submit("#result", ("document", "区教发〔2026〕40号"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("甲青至2027-05-26（含当日）不得参评");
        (await world.App.Db(db => db.CareerRecords.CountAsync())).ShouldBe(0);
        world.App.Clock.Is("2027-05-27");
        (await (await second.Open(at)).Submit("#result", ("document", "区教发〔2026〕40号"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.CareerRecords.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task An_objection_is_kept_and_holds_the_result_until_it_is_answered()
    {
        var (world, at) = await World();
        using var _ = world;
        var (school, hr, second) = (await world.As("school-admin"), await world.Hr(), await world.Hr("钱敏"));
        await Nominate(school, at, "20230011");
        world.App.Clock.Is("2026-11-26");
        await (await hr.Open(at)).Submit("#choice", ("nomination", $"{await IdOf(world, "甲青")}"));
        await (await (await world.Own()).Open(at)).Submit("form[id^=object-]", ("reason", "材料与事实不符"));
        world.App.Clock.Is("2026-12-04");

        var page = await second.Open(at);
        page.Text.ShouldContain("材料与事实不符");
        (await page.Submit("#result", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请先处理未答复的异议");
        (await page.PostTo(at + "/answers", ("objection", $"{await world.App.Db(db => db.Set<NominationObjection>().Select(o => o.Id).SingleAsync())}"), ("upheld", "true"), ("answer", "情况属实"))).ShouldBe(HttpStatusCode.Found);
        await (await second.Open(at)).Submit("#result", ("document", "文"));

        (await world.App.Db(db => db.CareerRecords.CountAsync())).ShouldBe(0);
        (await hr.Open(at)).Text.ShouldContain("成立：情况属实");
    }

    [Fact]
    public async Task A_school_sees_its_own_nominations_only_and_a_teacher_their_own()
    {
        var (world, at) = await World();
        using var _ = world;
        await Nominate(await world.As("school-admin"), at, "20230011");
        await Nominate(await world.As("school-admin", world.Far), at, "20230013");

        (await (await world.As("principal")).Open(at)).TextsOf("#nominations a").ShouldBe(["甲青"]);
        (await (await world.As("principal", world.Far)).Open(at)).TextsOf("#nominations a").ShouldBe(["丙青"]);
        (await (await world.Own()).Open(at)).Has("#nominations").ShouldBeFalse();
        (await (await world.Hr()).Open(at)).TextsOf("#nominations a").ShouldBe(["甲青", "丙青"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_round_for_which_nobody_was_nominated_says_so_and_what_to_do()
    {
        var (world, at) = await World();
        using var _ = world;
        var (hr, own) = (await world.Hr(), await world.Own());
        (await hr.Open(at)).TextOf("#nobody").ShouldContain("学校在2026-11-25前推荐。在“谁具备晋升条件”里可以看到谁已具备条件，请提醒其学校。");
        (await own.Open(at)).TextOf("#nobody").ShouldContain("学校在2026-11-25前推荐。在“我的职业发展”里可以看到你已具备和还缺的条件");

        world.App.Clock.Is("2026-11-26");
        var over = await hr.Open(at);
        over.TextOf("#nobody").ShouldContain("推荐已于2026-11-25截止，没有可供评选的人选。请另开一轮");
        over.Has("#choice").ShouldBeFalse("there is nobody to choose");
        (await (await world.As("school-admin")).Open(at)).TextOf("#nobody").ShouldContain("本校没有人被推荐");
    }
}
