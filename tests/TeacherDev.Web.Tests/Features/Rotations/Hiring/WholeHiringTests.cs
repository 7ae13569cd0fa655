using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Schools;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Hiring;

/// <summary>A hiring round from opening to effect, and back.</summary>
public sealed class WholeHiringTests
{
    [Fact]
    public async Task From_opening_to_effect_and_undone_the_placements_are_exact()
    {
        using var world = await HiringWorld.Make();
        var before = await world.District.Placements();
        await world.Assigned();
        (await (await (await world.As("戊")).Open(world.OwnAt)).Submit("#answer", ("accept", "false"), ("word", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请说明原因");
        (await (await (await world.As("戊")).Open(world.OwnAt)).Submit("#answer", ("accept", "true"))).ShouldBe(HttpStatusCode.Found);
        (await world.District.Placements()).ShouldBe(before, "no state moves anybody");
        var board = await world.Hr.Open(world.At);
        board.TextOf("#funnel desc").ShouldBe("共7人参加：校内聘任5人，跨校聘任1人，接受调剂1人，待岗0人。");
        board.TextsOf("#funnel tbody td").ShouldBe(["7", "5", "0", "2", "1", "0", "1", "1", "0", "0", "0", "0"]);
        (await world.Hr.Open(world.At + "/effect")).TextOf("#not-yet").ShouldContain("2027-09-01");
        (await board.PostTo(world.At + "/effect")).ShouldBe(HttpStatusCode.UnprocessableEntity);

        world.App.Clock.Is("2027-09-01");
        var preview = await world.Hr.Open(world.At + "/effect");
        preview.TextOf("[data-person=T4]").ShouldBe("丁T4 · 跨校聘任 实验小学，人事关系所在，2020-09-01起 实验小学，人事关系所在，2020-09-01至2027-08-31 城东小学，人事关系所在，2027-09-01起");
        (await preview.Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        (await preview.Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        (await world.District.Placements()).Except(before).ShouldBe(["T4 实验小学 Post 2020-09-01..2027-08-31", "T4 城东小学 Post 2027-09-01..", "T5 实验小学 Post 2020-09-01..2027-08-31", "T5 山里小学 Post 2027-09-01.."]);
        (await (await world.As("戊")).Open("/inbox")).Text.ShouldContain("您的人事关系已调整");
        (await (await world.Hr.Open(await world.PlaceOf("丁"))).PostTo(await world.PlaceOf("丁") + "/correction", ("entry", "0"), ("seen", $"{(await world.Person("丁")).Version}"), ("word", "误"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请先撤销生效");

        (await (await world.Hr.Open(world.At)).Submit("#undo", ("reason", "决定有误"))).ShouldBe(HttpStatusCode.Found);
        (await world.District.Placements()).ShouldBe(before);
        (await world.App.Db(db => db.Audit.Where(a => a.Action.StartsWith("hiring.")).Select(a => a.Action).Distinct().ToListAsync())).ShouldBe(
            ["hiring.opened", "hiring.posts-stated", "hiring.stood", "hiring.applied", "hiring.moved", "hiring.effected", "hiring.move-undone", "hiring.undone"], ignoreOrder: true);
        (await world.App.Db(db => db.Audit.Where(a => a.Action == "hiring.stood" && a.Why != null).Select(a => a.Why).ToListAsync())).ShouldContain("岗位不足");
    }

    [Fact]
    public async Task Refused_they_wait_for_a_year_at_most_and_a_post_found_later_holds_by_the_same_act()
    {
        using var world = await HiringWorld.Make();
        await world.Assigned();
        (await (await (await world.As("戊")).Open(world.OwnAt)).Submit("#answer", ("accept", "false"), ("word", "路远"))).ShouldBe(HttpStatusCode.Found);
        var refused = await world.Stand("戊", HiringState.Waiting, document: "区教人〔2027〕8号", on: "2027-09-01", until: "2028-09-01");
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#stand .wrong .error").ShouldBe("待岗最长12个月：不晚于2028-08-31。");
        refused.One("#Form_Document").GetAttribute("value").ShouldBe("区教人〔2027〕8号");
        (await world.Stand("戊", HiringState.Waiting, on: "2027-09-01", until: "2028-08-31")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#stand .wrong .error").ShouldBe("请填写文件。");
        (await world.Stand("戊", HiringState.Waiting, document: "区教人〔2027〕8号", on: "2027-09-01", until: "2028-08-31")).ShouldBe(HttpStatusCode.Found);
        (await (await world.As("戊")).Open(world.OwnAt)).TextOf("#own").ShouldContain("待岗培训至2028-08-31");
        world.App.Clock.Is("2027-09-01");
        (await (await world.Hr.Open(world.At + "/effect")).Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        var after = await world.District.Placements();

        world.App.Clock.Is("2027-11-01");
        (await world.Stand("戊", HiringState.Found, await world.Post("山里小学"), "区教人〔2027〕20号", on: "2027-11-01")).ShouldBe(HttpStatusCode.Found);
        (await (await world.Hr.Open(world.At + "/effect")).Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        (await world.District.Placements()).Except(after).ShouldBe(["T5 实验小学 Post 2020-09-01..2027-10-31", "T5 山里小学 Post 2027-11-01.."]);
        (await world.Hr.Open(world.At + "/effect")).TextOf("#not-yet").ShouldContain("应调整的人员均已调整");
    }

    [Fact]
    public async Task Nothing_follows_while_somebody_has_no_outcome_and_the_district_ends_the_step_with_a_word()
    {
        using var world = await HiringWorld.Make();
        world.App.Clock.Is("2027-03-21");
        var late = await (await world.SchoolOf("甲")).Open(world.SchoolAt);
        late.Has($"#state-p{(await world.Person("甲")).Id}").ShouldBeFalse();
        (await late.PostTo(world.SchoolAt + "/states", ("place", $"{(await world.Person("甲")).Id}"), ("seen", $"{(await world.Person("甲")).Version}"), ("to", "Kept"), ("post", $"{await world.Post("实验小学")}"))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .Text.ShouldContain("该步骤已于2027-03-20截止");
        var board = await world.Hr.Open(world.At);
        board.TextOf("#late").ShouldContain("仍有7人未定");
        (await board.Submit("#cross", ("word", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请说明逾期办理的原因");
        (await world.Stand("甲", HiringState.Kept, await world.Post("实验小学"), word: "学校补报")).ShouldBe(HttpStatusCode.Found);
        (await (await world.Hr.Open(world.At)).Submit("#cross", ("word", "学校未办理"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.HiringPeople.CountAsync(p => p.State == HiringState.Crossing))).ShouldBe(6);
        world.App.Clock.Is("2027-09-01");
        (await (await world.Hr.Open(world.At + "/effect")).PostTo(world.At + "/effect")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("还有6人没有结果");
    }

    [Fact]
    public async Task A_correction_takes_a_reason_and_keeps_what_was()
    {
        using var world = await HiringWorld.Make();
        (await world.Says("甲", "Kept")).ShouldBe(HttpStatusCode.Found);
        var page = await world.Hr.Open(await world.PlaceOf("甲"));
        (await page.Submit("#correct", ("word", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#correct .error").ShouldBe(["请说明原因。"]);
        (await page.Submit("#correct", ("word", "登记有误"))).ShouldBe(HttpStatusCode.Found);
        var person = await world.Person("甲");
        (person.State, person.PostId).ShouldBe((HiringState.Competing, null));
        (await world.Hr.Open(await world.PlaceOf("甲"))).TextsOf("#history tbody th").Select(t => t.Replace(" ", "", StringComparison.Ordinal)).ShouldBe(["校内竞聘中更正", "校内聘任", "校内竞聘中"]);
        (await page.PostTo(await world.PlaceOf("甲") + "/correction", ("entry", $"{person.Entries[0].Id}"), ("seen", "0"), ("word", "再次"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已有他人更改");
    }

    [Fact]
    public async Task Two_at_once_never_give_one_post_twice()
    {
        using var world = await HiringWorld.Make();
        await world.State("甲", 1);
        var (one, other) = (await (await world.SchoolOf("甲")).Open(world.SchoolAt), await (await world.SchoolOf("甲", "principal")).Open(world.SchoolAt));
        var (first, second) = ((await world.Person("甲")).Id, (await world.Person("乙")).Id);
        var answers = await Task.WhenAll(one.Submit($"#state-p{first}", ("to", "Kept")), other.Submit($"#state-p{second}", ("to", "Kept")));
        answers.Count(a => a.Status == HttpStatusCode.Found).ShouldBe(1);
        answers.Single(a => a.Status == HttpStatusCode.UnprocessableEntity).Text.ShouldContain("岗位1个，已聘1人");
        (await world.App.Db(db => db.HiringPeople.CountAsync(p => p.PostId != null))).ShouldBe(1);
    }

    [Fact]
    public async Task The_office_decides_on_nobody_of_its_own_and_is_refused_with_the_figure()
    {
        using var world = await HiringWorld.Make();
        await world.State("甲", 1);
        (await world.Says("甲", "Kept")).ShouldBe(HttpStatusCode.Found);
        (await world.Says("乙", "Kept")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("岗位1个，已聘1人");
        var own = await world.App.SignIn(await world.App.Add(["district-hr"], a => a.TeacherId = world.District.People["丙"].Id));
        var page = await own.Open(await world.PlaceOf("丙"));
        page.Has("#stand").ShouldBeFalse();
        (await page.PostTo(await world.PlaceOf("丙") + "/state", ("Form.To", "Crossing"), ("Form.Seen", $"{(await world.Person("丙")).Version}"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不能办理本人事项");
    }

    [Fact]
    public async Task The_list_filters_sorts_and_leaves_as_files_and_asks_no_more_for_more_people()
    {
        using var world = await HiringWorld.Make();
        await world.Kept();
        (await world.Hr.Open(world.At + "?state=Crossing&sort=name")).TextsOf("#people th[scope=row] .open").Order(StringComparer.Ordinal).ShouldBe(new[] { "丁", "戊" }.Order(StringComparer.Ordinal));
        (await world.Hr.Open(world.At + "?q=不在")).Text.ShouldContain("没有人员");
        var csv = await (await world.Hr.GetAsync(world.At + "/export.csv?state=Kept&sort=name")).Content.ReadAsStringAsync();
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(l => l.Contains("校内聘任", StringComparison.Ordinal)).ShouldBe(5);
        csv.ShouldNotContain("T4");
        (await world.Hr.GetAsync(world.At + "/export.xlsx")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "rotations.exported"))).ShouldBe(2);

        var few = await Asked(world.At);
        for (var i = 0; i < 12; i++)
        {
            await world.App.Teacher($"T9{i}", $"新{i}", "2020-09-01", "城东小学");
        }

        await world.App.Db(async db =>
        {
            var round = await db.HiringRounds.SingleAsync();
            var school = await db.Schools.SingleAsync(s => s.Name == "城东小学");
            round.People.AddRange((await db.Teachers.Where(t => t.Number.StartsWith("T9")).ToListAsync()).Select(t => HiringPerson.In(t.Id, school.Id, "语文", round.InFromOn, "tests", DateTime.UnixEpoch)));
            await db.SaveChangesAsync();
        });
        (await Asked(world.At)).ShouldBe(few);
        few.ShouldBeLessThan(25);

        async Task<int> Asked(string address)
        {
            await world.Hr.Open(address);
            world.App.Queries.Clear();
            (await world.Hr.Open(address)).ShouldBe(HttpStatusCode.OK);
            return world.App.Queries.Count;
        }
    }

    [Fact]
    public async Task A_merger_between_the_opening_and_the_first_day_of_the_posts_is_in_nobodys_way()
    {
        using var world = await HiringWorld.Make(open: false);
        var into = await world.App.School("新城小学");
        var code = await world.App.Db(db => db.Schools.Where(s => s.Id == into).Select(s => s.Code).SingleAsync());
        (await SchoolsWorld.Merge(world.Hr, "S002", code, "2027-06-01")).ShouldBe(HttpStatusCode.Redirect);
        world.At = (await (await world.Hr.Open("/rotations/hirings")).Submit("#open")).ShouldBe(HttpStatusCode.Found).Location!;
        await world.State("庚", 2);
        foreach (var name in new[] { "甲", "乙", "丙", "丁", "戊" })
        {
            (await world.Says(name, "Out", "不参加本轮")).ShouldBe(HttpStatusCode.Found);
        }

        (await world.Says("庚", "Kept")).ShouldBe(HttpStatusCode.Found);
        (await world.Says("己", "Crossing", "学校并入")).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-03-25");
        (await world.Stand("己", HiringState.Hired, await world.Post("山里小学"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-09-01");
        var before = await world.District.Placements();

        (await (await world.Hr.Open(world.At + "/effect")).Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        (await world.District.Placements()).Where(p => p.StartsWith("T6", StringComparison.Ordinal)).ShouldBe(
            ["T6 城东小学 Post 2020-09-01..2027-05-31", "T6 新城小学 Post 2027-06-01..2027-08-31", "T6 山里小学 Post 2027-09-01.."]);
        (await (await world.Hr.Open(world.At)).Submit("#undo", ("reason", "决定有误"))).ShouldBe(HttpStatusCode.Found);
        (await world.District.Placements()).ShouldBe(before);
    }

    [Fact]
    public async Task A_conflict_is_named_and_undoing_is_refused_by_name_where_something_changed_since()
    {
        using var world = await HiringWorld.Make();
        await world.Assigned();
        (await (await (await world.As("戊")).Open(world.OwnAt)).Submit("#answer", ("accept", "true"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-09-01");
        var (who, host) = (world.District.People["丁"].Id, await world.District.School("山里小学"));
        await world.App.Db(db =>
        {
            db.Placements.Add(new() { TeacherId = who, SchoolId = host, Kind = PlacementKind.Support, StartOn = new(2027, 10, 1), EndOn = new(2028, 7, 1), RecordedAt = DateTime.UnixEpoch });
            return db.SaveChangesAsync();
        });
        (await (await world.Hr.Open(world.At + "/effect")).PostTo(world.At + "/effect")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("存在冲突：丁。没有写入");
        await world.App.Db(db => db.Placements.Where(p => p.TeacherId == who && p.Kind == PlacementKind.Support).ExecuteUpdateAsync(p => p.SetProperty(x => x.WithdrawnAt, DateTime.UnixEpoch)));
        (await (await world.Hr.Open(world.At + "/effect")).Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        await world.App.Db(async db =>
        {
            var post = await db.Placements.SingleAsync(p => p.TeacherId == who && p.StartOn == new DateOnly(2027, 9, 1));
            post.WithdrawnAt = DateTime.UnixEpoch;
            db.Placements.Add(new() { TeacherId = who, SchoolId = post.SchoolId, StartOn = post.StartOn, EndOn = new(2030, 8, 31), MovesPersonnel = true, RecordedAt = DateTime.UnixEpoch });
            await db.SaveChangesAsync();
        });
        (await (await world.Hr.Open(world.At)).Submit("#undo", ("reason", "有误"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("之后又有变动：丁。没有撤销");
    }

    [Fact]
    public async Task Called_off_it_goes_on_for_nobody()
    {
        using var world = await HiringWorld.Make();
        (await (await world.Hr.Open(world.At)).Submit("#call-off", ("reason", "政策调整"))).ShouldBe(HttpStatusCode.Found);
        (await (await world.As("甲")).Open("/inbox")).Text.ShouldContain("政策调整");
        (await (await (await world.SchoolOf("甲")).Open(world.SchoolAt)).PostTo(world.SchoolAt + "/stays", ("places", $"{(await world.Person("甲")).Id}"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("本轮已结束");
        (await (await world.Hr.Open("/rotations/hirings")).Submit("#open")).ShouldBe(HttpStatusCode.Found);
    }
}
