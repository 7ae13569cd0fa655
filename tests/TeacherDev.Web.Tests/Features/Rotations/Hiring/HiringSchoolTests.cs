using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Hiring;

/// <summary>What schools and teachers do in a hiring round, and what they are refused.</summary>
public sealed class HiringSchoolTests
{
    [Fact]
    public async Task Everybody_with_a_legal_post_whom_it_concerns_is_in_it_and_the_days_are_refused_beside_their_fields()
    {
        using var world = await HiringWorld.Make(open: false);
        var form = await world.Hr.Open("/rotations/hirings");
        (await form.Submit("#open", ("Form.Title", " "), ("Form.CrossFromOn", "2027-03-20"), ("Form.AssignUntilOn", ""), ("Form.EffectiveOn", "2027-09-01"))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .TextsOf("#open .error").ShouldBe(["请填写名称。", "请填写这一天。"]);
        (await form.Submit("#open", ("Form.CrossFromOn", "2027-03-20"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#open .error").ShouldBe(["应在2027-03-20之后。"]);
        var first = (await form.Submit("#open")).ShouldBe(HttpStatusCode.Found).Location!;
        (await form.Submit("#open")).ShouldBe(HttpStatusCode.Found).Location.ShouldBe(first, "sent twice, it opens one");
        (await (await world.Hr.Open("/rotations/hirings")).Submit("#open")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("2027-2028学年已有一轮");

        var board = await world.Hr.Open(first + "?sort=name");
        board.TextsOf("#people th[scope=row] .open").Order(StringComparer.Ordinal).ShouldBe(new[] { "甲", "乙", "丙", "丁", "戊", "己", "庚" }.Order(StringComparer.Ordinal), "a private school takes no part");
        (await (await world.As("丁")).Open("/inbox")).Text.ShouldContain("您已列入");
        (await (await world.As("辛")).Open("/inbox")).Text.ShouldNotContain("您已列入");
        (await (await world.As("辛")).Open(first.Replace("/rotations/", "/rotation/", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_school_that_is_not_open_for_good_from_the_first_day_on_states_no_posts()
    {
        using var world = await HiringWorld.Make();
        var page = await (await world.SchoolOf("甲")).Open(world.SchoolAt);
        await world.App.Db(async db =>
        {
            (await db.Schools.SingleAsync(s => s.Id == world.District.People["甲"].SchoolId)).ClosedOn = new(2030, 9, 1);
            await db.SaveChangesAsync();
        });

        (await page.Submit("#post", ("Form.Work", "语文"), ("Form.Count", "5"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("该校自2030-09-01起不再办学。");
        (await page.Submit("#post", ("Form.Work", "语文"), ("Form.Count", "0"))).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task One_press_keeps_all_who_are_ticked_and_never_more_than_there_are_posts()
    {
        using var world = await HiringWorld.Make();
        var school = await world.SchoolOf("甲");
        var page = await school.Open(world.SchoolAt);
        page.Has("#stays").ShouldBeFalse("five compete for three posts: somebody has to choose");
        var all = await world.App.Db(db => db.HiringPeople.Where(p => p.SchoolId == world.District.People["甲"].SchoolId).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync());
        (await page.PostTo(world.SchoolAt + "/stays", [.. all.Select(p => ("places", $"{p}"))])).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("语文：岗位3个，已聘0人，本次选择5人。");
        (await world.App.Db(db => db.HiringPeople.CountAsync(p => p.State != HiringState.Competing))).ShouldBe(0);

        await world.State("甲", 5);
        page = await school.Open(world.SchoolAt);
        page.TextsOf("#stays label").Count.ShouldBe(5);
        (await page.Submit("#stays", [.. all.Take(4).Select(p => ("places", (string?)$"{p}"))])).ShouldBe(HttpStatusCode.Found);
        (await page.Submit("#stays", [.. all.Take(4).Select(p => ("places", (string?)$"{p}"))])).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.HiringPeople.CountAsync(p => p.State == HiringState.Kept))).ShouldBe(4);
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "hiring.stood"))).ShouldBe(4, "the same form twice is one step");
        (await (await world.As("甲")).Open("/inbox")).Text.ShouldContain("实验小学已聘任您");
        (await page.Submit("#post", ("Form.Work", "语文"), ("Form.Count", "3"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#post .error").ShouldBe(["已有4人聘在该岗位。"]);
    }

    [Fact]
    public async Task Another_schools_people_are_in_no_count_list_or_act_and_nobody_decides_on_themselves()
    {
        using var world = await HiringWorld.Make();
        var there = await world.Person("己");
        var here = await (await world.SchoolOf("甲")).Open(world.SchoolAt);
        here.Text.ShouldNotContain("己");
        (await here.PostTo(world.SchoolAt + "/stays", ("places", $"{there.Id}"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await here.PostTo(world.SchoolAt + "/states", ("place", $"{there.Id}"), ("seen", $"{there.Version}"), ("to", "Crossing"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await world.SchoolOf("甲")).Open(world.At)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await world.SchoolOf("甲")).Open("/rotations/hirings")).TextsOf("tbody td.num").ShouldBe(["2027-09-01", "5", "3", "0"]);

        var leader = world.District.People["甲"];
        var principal = await world.App.SignIn(await world.App.Add(["principal"], a => (a.SchoolId, a.TeacherId) = (leader.SchoolId, leader.Id)));
        var own = await principal.Open(world.SchoolAt);
        own.TextOf("[data-person=T1]").ShouldContain("不能办理本人事项");
        var place = await world.Person("甲");
        (await own.PostTo(world.SchoolAt + "/states", ("place", $"{place.Id}"), ("seen", $"{place.Version}"), ("to", "Kept"), ("post", $"{await world.Post("实验小学")}"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不能办理本人事项");
        (await world.Person("甲")).State.ShouldBe(HiringState.Competing);
    }

    [Fact]
    public async Task A_teacher_applies_to_no_higher_school_and_the_school_answers()
    {
        using var world = await HiringWorld.Make();
        await world.Kept();
        var own = await (await world.As("丁")).Open(world.OwnAt);
        own.TextOf("#own").ShouldContain("跨校竞聘中");
        (await own.Submit("#apply", ("post", $"{await world.Post("城东小学")}"))).ShouldBe(HttpStatusCode.Found);
        (await own.Submit("#apply", ("post", $"{await world.Post("山里小学")}"))).ShouldBe(HttpStatusCode.Found);
        (await own.PostTo(world.OwnAt + "/applications", ("post", $"{await world.Post("山里小学")}"), ("again", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已申请该岗位");
        (await (await world.As("甲")).Open(world.OwnAt)).Has("#apply").ShouldBeFalse("whoever stays applies nowhere");

        var (first, second) = ((await world.Person("丁")).Applications[0].Id, (await world.Person("丁")).Applications[1].Id);
        var stranger = await (await world.SchoolOf("庚")).Open(world.SchoolAt);
        stranger.TextOf("#applicants").ShouldContain("实验小学");
        (await stranger.PostTo(world.SchoolAt + "/answers", ("application", $"{first}"), ("hire", "true"))).Status.ShouldBe(HttpStatusCode.NotFound, "that application is to another school");
        (await stranger.Submit($"#answer-{second}", ("hire", "false"), ("word", "已满"))).ShouldBe(HttpStatusCode.Found);
        (await (await (await world.SchoolOf("己")).Open(world.SchoolAt)).Submit($"#answer-{first}", ("hire", "true"))).ShouldBe(HttpStatusCode.Found);
        var hired = await world.Person("丁");
        hired.State.ShouldBe(HiringState.Hired);
        (await (await world.As("丁")).Open("/inbox")).Text.ShouldContain("城东小学已录用您");
        (await (await world.As("丁")).Open("/rotation")).TextOf("#hirings").ShouldContain("跨校聘任 城东小学");
    }

    [Fact]
    public async Task Whoever_is_below_is_refused_the_town_until_the_district_sets_the_level_aside()
    {
        using var world = await HiringWorld.Make();
        await world.State("甲", 5);
        (await world.Says("己", "Crossing")).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-03-25");
        var own = await (await world.As("己")).Open(world.OwnAt);
        own.TextOf("#applying details").ShouldContain("该学校高于原学校层级");
        (await own.PostTo(world.OwnAt + "/applications", ("post", $"{await world.Post("实验小学")}"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var place = await world.Hr.Open(await world.PlaceOf("己"));
        (await place.Submit("#level", ("word", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请说明原因");
        (await place.Submit("#level", ("word", "紧缺学科"))).ShouldBe(HttpStatusCode.Found);
        (await own.PostTo(world.OwnAt + "/applications", ("post", $"{await world.Post("实验小学")}"), ("again", "1"))).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Leave_is_shown_and_ethics_is_not()
    {
        using var world = await HiringWorld.Make();
        var who = world.District.People["丁"].Id;
        await world.App.Db(db =>
        {
            db.Exemptions.Add(new Exemption { TeacherId = who, Kind = "产假", Reason = "生育", Document = "文", StartOn = new(2027, 2, 1), EndOn = new(2027, 9, 10), RecordedAt = DateTime.UnixEpoch });
            return db.SaveChangesAsync();
        });
        (await (await world.SchoolOf("甲")).Open(world.SchoolAt)).TextOf("[data-person=T4] [data-note]").ShouldBe("产假，至2027-09-10");
        (await world.Hr.Open(world.At)).TextOf("[data-person=T4] [data-note]").ShouldBe("产假，至2027-09-10");
        (await world.Person("丁")).State.ShouldBe(HiringState.Competing, "leave drops nobody");
    }

    [Fact]
    public async Task Whoever_came_since_is_taken_in()
    {
        using var world = await HiringWorld.Make();
        var late = world.District.People["庚"];
        await world.App.Db(async db =>
        {
            var person = await db.HiringPeople.Include(p => p.Entries).SingleAsync(p => p.TeacherId == late.Id);
            db.RemoveRange(person.Entries);
            db.Remove(person);
            await db.SaveChangesAsync();
        });
        var page = await (await world.SchoolOf("庚")).Open(world.SchoolAt);
        page.Text.ShouldContain("本校有1人未列入本轮");
        (await page.Submit("#take-in")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("庚")).State.ShouldBe(HiringState.Competing);
        (await page.PostTo(world.SchoolAt + "/people", ("again", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("没有需要补充列入的人员");
    }
}
