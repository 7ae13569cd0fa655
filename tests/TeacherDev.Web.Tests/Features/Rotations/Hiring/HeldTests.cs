using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Rotations.Moves;
using TeacherDev.Web.Tests.Features.Schools;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Hiring;

/// <summary>Senior posts that the county holds back. 丁 is hired at 城东小学 and 戊 assigned to 山里小学, both in villages; both have the title of a senior teacher.</summary>
public sealed class HeldTests
{
    [Fact]
    public async Task The_board_says_how_many_are_held_used_and_left_and_no_more_are_given_than_are_held()
    {
        using var world = await Made();
        var board = await world.Hr.Open(world.At);
        board.TextOf("#held").ShouldContain("尚未登记");
        (await board.Submit("#hold", ("HeldForm.Posts", "10"), ("HeldForm.Percent", "12"), ("HeldForm.Document", "区教人12号"))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .ShouldSatisfyAllConditions(p => p.TextOf("#held").ShouldContain("县级统筹比例为5%至10%"), p => p.One("#HeldForm_Posts").GetAttribute("value").ShouldBe("10"), p => p.One("#HeldForm_Document").GetAttribute("value").ShouldBe("区教人12号"));
        (await Hold(world, 10)).ShouldBe(HttpStatusCode.Found);
        board = await world.Hr.Open(world.At);
        Facts(board).ShouldBe(["10", "10%", "1", "0", "1", "区教人12号"]);
        board.TextsOf("#held .plain-rows a").Select(t => t[..1]).ShouldBe(["丁", "戊"]);

        (await (await world.Hr.Open(await world.PlaceOf("丁"))).Submit("#hold", ("document", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#hold .error").ShouldBe("请填写文件。");
        (await (await world.Hr.Open(await world.PlaceOf("丁"))).Submit("#hold", ("document", "区教人13号"))).ShouldBe(HttpStatusCode.Found);
        board = await world.Hr.Open(world.At + "?held=true");
        Facts(board).ShouldBe(["10", "10%", "1", "1", "0", "区教人12号"]);
        board.TextOf("#held-bar desc").ShouldBe("高级岗位10个，县级统筹1个，已使用1个，剩余0个。");
        board.TextsOf("#people th[scope=row] .open").ShouldBe(["丁"]);
        (await world.Hr.GetStringAsync(world.At + "/export.csv?held=true")).ShouldSatisfyAllConditions(csv => csv.ShouldContain("县级统筹高级岗位"), csv => csv.ShouldContain("T4"), csv => csv.ShouldNotContain("T5"));

        var place = await world.Hr.Open(await world.PlaceOf("戊"));
        place.TextOf("#held").ShouldContain("县级统筹高级岗位1个，已使用1个，没有剩余");
        (await place.PostTo(await world.PlaceOf("戊") + "/senior-post", ("document", "区教人14号"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#hold .error").ShouldContain("没有剩余");
        (await Hold(world, 9)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("这样只统筹0个，已有1人使用");
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "hiring.senior-given" || a.Action == "hiring.senior-held"))).ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_has_one_is_told_and_sees_it_and_it_is_taken_back_with_a_reason_or_with_the_post()
    {
        using var world = await Made();
        await Hold(world, 10);
        (await (await world.Hr.Open(await world.PlaceOf("戊"))).Submit("#hold", ("document", "区教人13号"))).ShouldBe(HttpStatusCode.Found);
        (await (await world.As("戊")).Open("/inbox")).Text.ShouldContain("您在山里小学使用县级统筹高级岗位（区教人13号）");
        (await (await world.As("戊")).Open(world.OwnAt)).TextOf("#own").ShouldContain("区教人13号");
        (await (await world.SchoolOf("戊")).Open(world.SchoolAt)).TextOf("[data-person=T5]").ShouldContain("县级统筹高级岗位");
        var place = await world.Hr.Open(await world.PlaceOf("戊"));
        (await place.Submit("#release")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#release .error").ShouldBe("请说明原因。");
        (await place.Submit("#release", ("word", "登记有误"))).ShouldBe(HttpStatusCode.Found);
        (await (await world.As("戊")).Open("/inbox")).Text.ShouldContain("登记有误");
        (await world.Person("戊")).HeldDocument.ShouldBeNull();

        (await (await world.Hr.Open(await world.PlaceOf("戊"))).Submit("#hold", ("document", "区教人15号"))).ShouldBe(HttpStatusCode.Found);
        (await (await (await world.As("戊")).Open(world.OwnAt)).Submit("#answer", ("accept", "false"), ("word", "路途过远"))).ShouldBe(HttpStatusCode.Found);
        Facts(await world.Hr.Open(world.At))[3].ShouldBe("0");
        (await (await world.Hr.Open(await world.PlaceOf("丁"))).Submit("#hold", ("document", "区教人16号"))).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Whoever_has_no_senior_title_goes_to_no_such_school_or_is_the_reader_is_refused_and_only_the_district_acts()
    {
        using var world = await Made(senior: false);
        await Hold(world, 10);
        var place = await world.Hr.Open(await world.PlaceOf("丁"));
        place.TextOf("#held").ShouldContain("没有高级职称");
        (await place.PostTo(await world.PlaceOf("丁") + "/senior-post", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("没有高级职称");
        (await place.PostTo(await world.PlaceOf("甲") + "/senior-post", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("只有已在其他学校聘任或调剂的人员可以使用");
        (await world.Hr.Open(await world.PlaceOf("甲"))).Has("#held").ShouldBeFalse();
        (await place.PostTo($"{world.At}/people/99999/senior-post", ("document", "文"))).Status.ShouldBe(HttpStatusCode.NotFound);
        await Titled(world, "丁");
        var own = await world.App.SignIn(await world.App.Add(["district-hr"], a => a.TeacherId = world.District.People["丁"].Id));
        (await (await own.Open(world.At)).PostTo(await world.PlaceOf("丁") + "/senior-post", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不能办理本人事项");
        var auditor = await world.App.SignIn(await world.App.Add(["auditor"]));
        (await auditor.Open(world.At)).ShouldSatisfyAllConditions(p => p.Has("#held").ShouldBeTrue(), p => p.Has("#hold").ShouldBeFalse());
    }

    [Fact]
    public async Task Whoever_has_one_from_another_round_is_counted_and_named_for_as_long_as_they_have_that_legal_post()
    {
        using var world = await Made();
        await Effected(world);
        (await SchoolsWorld.Merge(world.Hr, "S002", "S003", "2027-10-01")).ShouldBe(HttpStatusCode.Redirect);
        world.App.Clock.Is("2028-03-01");
        var next = (await (await world.Hr.Open("/rotations/hirings")).Submit("#open")).ShouldBe(HttpStatusCode.Found).Location!;
        (await Hold(world, 10, next)).ShouldBe(HttpStatusCode.Found);

        var board = await world.Hr.Open(next);
        Facts(board).ShouldBe(["10", "10%", "1", "1", "0", "区教人12号"]);
        board.TextsOf("#held-earlier li").Select(t => t.Replace(" ", "", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldStartWith("丁T4城东小学·");
        (await world.Hr.Open(board.One("#held-earlier a").GetAttribute("href")!)).TextOf("#held").ShouldContain("区教人13号");
        board.Has("#held-bar a").ShouldBeFalse("nobody of this round stands behind it");
        (await Hold(world, 9, next)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("这样只统筹0个，已有1人使用");

        (await MovesWorld.Make(world.Hr, "T4", "Post", "S001", "2028-03-01")).ShouldBe(HttpStatusCode.Redirect);
        board = await world.Hr.Open(next);
        Facts(board)[3..5].ShouldBe(["0", "1"], "the post is the county's again");
        board.Has("#held-earlier").ShouldBeFalse();
        Facts(await world.Hr.Open(world.At))[3].ShouldBe("0");
        (await world.Hr.Open(world.At + "?held=true")).TextsOf("#people th[scope=row] .open").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_round_that_was_undone_gives_its_senior_posts_back()
    {
        using var world = await Made();
        await Effected(world);
        (await (await world.Hr.Open(world.At)).Submit("#undo", ("reason", "决定有误"))).ShouldBe(HttpStatusCode.Found);
        var again = (await (await world.Hr.Open("/rotations/hirings")).Submit("#open")).ShouldBe(HttpStatusCode.Found).Location!;
        (await Hold(world, 10, again)).ShouldBe(HttpStatusCode.Found);

        Facts(await world.Hr.Open(again))[3..5].ShouldBe(["0", "1"]);
    }

    [Fact]
    public async Task Two_at_once_never_use_one_post_twice()
    {
        using var world = await Made();
        await Hold(world, 10);
        var (one, other) = (await world.Hr.Open(await world.PlaceOf("丁")), await (await world.District.Hr("钱敏")).Open(await world.PlaceOf("戊")));
        var answers = await Task.WhenAll(one.Submit("#hold", ("document", "甲")), other.Submit("#hold", ("document", "乙")));
        answers.Count(a => a.Status == HttpStatusCode.Found).ShouldBe(1);
        answers.Single(a => a.Status == HttpStatusCode.UnprocessableEntity).Text.ShouldContain("没有剩余");
        (await world.App.Db(db => db.HiringPeople.CountAsync(p => p.HeldDocument != null))).ShouldBe(1);
    }

    private static async Task<HiringWorld> Made(bool senior = true)
    {
        var world = await HiringWorld.Make();
        if (senior)
        {
            await Titled(world, "丁", "戊");
        }

        await world.Assigned();
        return world;
    }

    private static Task Titled(HiringWorld world, params string[] names) => world.App.Db(db =>
    {
        db.TeacherFacts.AddRange(names.Select(n => new TeacherFact { TeacherId = world.District.People[n].Id, Kind = FactKind.Title, Value = "高级教师", FromOn = new(2015, 9, 1) }));
        return db.SaveChangesAsync();
    });

    /// <summary>丁 has a senior post of the county, and everybody's placements follow the round.</summary>
    private static async Task Effected(HiringWorld world)
    {
        (await Hold(world, 10)).ShouldBe(HttpStatusCode.Found);
        (await (await world.Hr.Open(await world.PlaceOf("丁"))).Submit("#hold", ("document", "区教人13号"))).ShouldBe(HttpStatusCode.Found);
        (await (await (await world.As("戊")).Open(world.OwnAt)).Submit("#answer", ("accept", "true"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-09-01");
        (await (await world.Hr.Open(world.At + "/effect")).Submit("#effect")).ShouldBe(HttpStatusCode.Found);
    }

    private static async Task<Page> Hold(HiringWorld world, int posts, string? at = null) =>
        await (await world.Hr.Open(at ?? world.At)).Submit("#hold", ("HeldForm.Posts", $"{posts}"), ("HeldForm.Percent", "10"), ("HeldForm.Document", "区教人12号"));

    private static List<string> Facts(Page board) => [.. board.TextsOf("#held dd").Select(t => t.Replace(" ", "", StringComparison.Ordinal))];
}
