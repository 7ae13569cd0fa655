using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Rounds;

/// <summary>The board: proposals with their reasons, what people settle, who sees what.</summary>
public sealed class BoardTests
{
    [Fact]
    public async Task A_proposal_says_why_each_goes_and_what_each_wish_failed_on()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        (await (await hr.Open(world.At)).PostTo(world.At + "/proposal")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("前仍在申报");
        await world.Proposed(hr);

        var board = await hr.Open(world.At);
        board.TextsOf("[data-person=T1] [data-why]").ShouldBe(["满足第1志愿", "由城镇到乡村", "在本校17年"]);
        board.TextsOf("[data-person=T2] [data-unmet]").ShouldBe(["第1志愿城东小学：名额给了甲"]);
        board.TextsOf("[data-person=T3] [data-why]").ShouldBe(["不在志愿内", "骨干教师", "由城镇到乡村", "在本校15年"]);
        board.TextOf("#needs").ShouldContain("城东小学");
        (await hr.Open(world.At + "?show=Stays")).TextsOf("#people th[scope=row] .open").ShouldBe(["乙"]);
        (await hr.Open(world.At + "?show=wish")).TextsOf("#people th[scope=row] .open").ShouldBe(["甲"]);
        var sheet = await hr.GetAsync(world.At + "/export.xlsx");
        sheet.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await world.App.Db(db => db.Audit.AnyAsync(a => a.Action == "rotations.exported"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_no_longer_takes_part_keeps_what_is_said_of_them()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Proposed(hr);
        await world.App.Db(async db =>
        {
            db.Exemptions.Add(new() { TeacherId = world.People["丙"].Id, Kind = "重病", Reason = "住院", Document = "诊断证明", StartOn = new(2027, 1, 1), RecordedAt = new(2027, 3, 2, 0, 0, 0, DateTimeKind.Utc) });
            await db.SaveChangesAsync();
        });

        (await hr.Open(world.At)).TextOf("[data-person=T3]").ShouldSatisfyAllConditions(
            row => row.ShouldContain("不再参加"), row => row.ShouldContain("骨干教师"), row => row.ShouldContain("全县范围"), row => row.ShouldContain("在本校15年"));
    }

    [Fact]
    public async Task Where_ways_are_given_the_board_says_how_long_a_way_is_and_nobody_wishes_for_what_lies_too_far()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "ways.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Replace(
            "\"wishes\": 3,",
            """
            "wishes": 3, "farthest": 60, "ways": [{ "one": "S001", "other": "S002", "minutes": 25 }, { "one": "S003", "other": "S001", "minutes": 61 }],
            """,
            StringComparison.Ordinal));
        using var world = await RoundsWorld.Make(settings: ("Rotation:Document", file));
        var hr = await world.Hr();

        (await (await world.As("丙")).Open(world.OwnAt)).TextOf("#wishing").ShouldContain("山里小学路程超出本轮限度");
        (await world.Wish("丙", "山里小学")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await world.Proposed(hr);
        (await hr.Open(world.At)).TextsOf("[data-person=T1] [data-why]").ShouldBe(["满足第1志愿", "由城镇到乡村", "在本校17年", "距原校25分钟"]);
    }

    [Fact]
    public async Task Husband_and_wife_who_name_one_another_go_to_one_zone_or_one_of_them_stays()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        (await Names("甲", "T3")).ShouldBe(HttpStatusCode.Found);
        await world.Proposed(hr);
        (await Moving()).ShouldBe(["T1", "T3"], "one who names another alone is no couple");

        world.App.Clock.Is("2027-03-02");
        (await Names("丙", "T1")).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-04-01");
        (await (await hr.Open(world.At)).Submit("#propose")).ShouldBe(HttpStatusCode.Found);
        (await Moving()).ShouldBe(["T2", "T3"], "城东小学 lies in one zone, 山里小学 in the other");
        (await hr.Open(world.At)).TextsOf("[data-person=T1] [data-unmet]").Single().ShouldStartWith("第1志愿城东小学：");

        async Task<Page> Names(string who, string number) => await (await (await world.As(who)).Open(world.OwnAt)).Submit("#wish", ("Wish.Partner", number));

        async Task<List<string>> Moving() => await world.App.Db(db => db.RotationPeople.Where(p => p.NeedId != null).Join(db.Teachers, p => p.TeacherId, t => t.Id, (p, t) => t.Number).OrderBy(n => n).ToListAsync());
    }

    [Fact]
    public async Task What_people_settle_is_kept_and_an_obstacle_is_named()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Proposed(hr);
        var needs = await world.App.Db(db => db.RotationNeeds.Join(db.Schools, n => n.SchoolId, s => s.Id, (n, s) => new { n.Id, s.Name }).ToDictionaryAsync(n => n.Name, n => n.Id));
        var (second, seen) = (await world.Person("乙"), (await world.Person("乙")).Version);

        var page = await hr.Open(world.At);
        var refused = (await page.PostTo(world.At + "/settlements", ("place", $"{second.Id}"), ("need", $"{needs["山里小学"]}"), ("seen", $"{seen}"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf($"#settle-p{second.Id} .error").ShouldContain("不在本教育共同体内");
        (await page.Submit($"#settle-p{second.Id}", ("need", $"{needs["城东小学"]}"))).ShouldBe(HttpStatusCode.Found);
        (await world.Person("甲")).NeedId.ShouldBeNull("the proposal gave way");

        var late = (await page.Submit($"#settle-p{second.Id}", ("need", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        late.Text.ShouldContain("赵琳刚刚改动了此人");
        (await (await hr.Open(world.At)).Submit("#propose")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("乙")).NeedId.ShouldBe(needs["城东小学"]);
        (await world.Person("甲")).NeedId.ShouldBeNull();

        var first = await world.Person("甲");
        (await (await hr.Open(world.At)).Submit($"#settle-p{first.Id}", ("need", $"{needs["城东小学"]}"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf($"#settle-p{first.Id} .error").ShouldContain("名额已由他人占用");
        (await (await hr.Open(world.At)).Submit($"#remove-p{second.Id}", ("reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf($"#remove-p{second.Id} .error").ShouldBe("请填写原因。");
        (await (await hr.Open(world.At)).Submit($"#remove-p{second.Id}", ("reason", "县级项目负责人"))).ShouldBe(HttpStatusCode.Found);
        (await world.Person("乙")).NeedId.ShouldBeNull();
        (await (await hr.Open(world.At)).Submit("#propose")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("甲")).NeedId.ShouldBe(needs["城东小学"]);
        (await (await hr.Open(world.At)).Submit($"#remove-p{second.Id}")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("乙")).WithdrawnAt.ShouldBeNull();
    }

    [Fact]
    public async Task As_many_stay_as_the_school_says()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        (await (await (await world.SchoolOf("甲")).Open(world.SchoolAt)).Submit("#keep", ("Form.Work", "语文"), ("Form.Least", "4"))).ShouldBe(HttpStatusCode.Found);
        await world.Proposed(hr);

        var board = await hr.Open(world.At + "?show=Moves");
        board.TextsOf("#people th[scope=row] .open").ShouldBe(["甲"]);
        (await hr.Open(world.At)).TextOf("[data-person=T3]").ShouldContain("未安排");
    }

    [Fact]
    public async Task A_school_and_a_teacher_see_only_what_is_theirs()
    {
        using var world = await RoundsWorld.Make();
        await world.Collected();
        foreach (var closed in new[] { await world.SchoolOf("甲"), await world.As("甲") })
        {
            (await closed.GetAsync(world.At)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
            (await closed.GetAsync(world.At + "/effect")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        }

        (await (await world.SchoolOf("己")).Open(world.SchoolAt)).Text.ShouldNotContain("甲");
        (await (await world.App.SignIn(await world.App.Add(["auditor"]))).Open(world.At)).Has("#propose").ShouldBeFalse();
        (await (await world.Hr()).GetAsync("/rotations/rounds/9999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_board_asks_as_often_for_a_hundred_and_twenty_people_as_for_three()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Proposed(hr);
        await hr.Open(world.At);
        world.App.Queries.Clear();
        await hr.Open(world.At);
        var few = world.App.Queries.Count;

        var id = int.Parse(world.At.Split('/')[^1]);
        for (var i = 0; i < 120; i++)
        {
            var teacher = await world.App.Teacher($"M{i}", $"众{i}", "2010-09-01", "实验小学");
            await world.App.Db(async db =>
            {
                foreach (var (kind, value) in new[] { (FactKind.StaffCategory, "专任教师"), (FactKind.Subject, "语文") })
                {
                    db.TeacherFacts.Add(new() { TeacherId = teacher.Id, Kind = kind, Value = value, FromOn = new(2010, 9, 1) });
                }

                await db.SaveChangesAsync();
            });
        }

        (await (await hr.Open(world.At)).Submit("#propose")).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.RotationPeople.CountAsync(p => p.RoundId == id && p.Basis == RotationBasis.Due))).ShouldBe(123);
        await hr.Open(world.At);
        world.App.Queries.Clear();
        var page = await hr.Open(world.At);
        page.TextsOf("#people tbody tr").Count.ShouldBe(50);
        world.App.Queries.Count.ShouldBe(few);
        few.ShouldBeLessThan(30);
    }
}
