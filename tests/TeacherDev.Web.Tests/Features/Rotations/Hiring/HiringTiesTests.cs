using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Rotations.Moves;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Hiring;

/// <summary>What hangs on whoever is hired elsewhere: 丁 at 城东小学, 戊 at 山里小学.</summary>
public sealed class HiringTiesTests
{
    [Fact]
    public async Task The_preview_says_of_each_what_is_handed_over_and_the_round_names_it_until_it_is()
    {
        using var world = await HiringWorld.Make();
        await world.Assigned();
        var (people, hr) = (world.District.People, world.Hr);
        await world.App.Tie(people["丁"], people["甲"]);
        var one = await Counted();
        await Accepted(world);
        var studio = await world.App.Tie(people["戊"], people["乙"]);
        (await Counted()).ShouldBe(one, "one more moves, and as much hangs on them");

        var preview = await hr.Open(world.At + "/effect");
        preview.TextsOf("[data-ties=T5] tbody tr").ShouldBe(
        [
            "班主任在校岗位 自2020-09-01起 移交 原学校安排接替人员",
            "乙 师徒结对，指导 2026-09-01至2028-08-31 移交 徒弟所在学校另请导师",
            "戊名师工作室 主持工作室 2026-09-01至2029-08-31 移交 教育局指定接任主持人",
        ]);
        preview.TextOf("#ties > p").ShouldBe("2人共有6项需要移交。");

        (await hr.Open(world.At)).Has("#ties").ShouldBeFalse();
        world.App.Clock.Is("2027-09-01");
        (await (await hr.Open(world.At + "/effect")).Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        (await hr.Open(world.At)).TextsOf("#ties [data-ties=T5] tbody th").ShouldBe(["班主任在校岗位", "乙 师徒结对，指导", "戊名师工作室 主持工作室"]);
        await world.App.Titled(await world.App.Db(db => db.Teachers.SingleAsync(t => t.Number == "T1")));
        (await (await hr.Open($"/studios/{studio}")).Submit("#hand-over-form", ("number", "T1"), ("on", "2027-09-01"), ("deputy", "false"), ("reason", "调剂"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-09-02");
        (await hr.Open(world.At)).TextsOf("#ties [data-ties=T5] tbody th").ShouldBe(["班主任在校岗位", "乙 师徒结对，指导"]);

        async Task<int> Counted()
        {
            (await hr.Open(world.At + "/effect")).ShouldBe(HttpStatusCode.OK);
            world.App.Queries.Clear();
            await hr.Open(world.At + "/effect");
            return world.App.Queries.Count;
        }
    }

    [Theory]
    [InlineData("城东小学", "移交 移交 继续", "继续")]
    [InlineData("山里小学", "移交 移交 移交", "移交")]
    public async Task A_pair_of_which_both_go_to_one_school_stays_together(string to, string mentor, string apprentice)
    {
        using var world = await HiringWorld.Make();
        await world.State("己", 3);
        await world.Assigned(to);
        await Accepted(world);
        await world.App.Tie(world.District.People["丁"], world.District.People["戊"]);

        var preview = await world.Hr.Open(world.At + "/effect");
        string Needs(string number) => string.Join(' ', preview.TextsOf($"[data-ties={number}] tbody td:nth-child(3)"));
        (Needs("T4"), Needs("T5")).ShouldBe((mentor, apprentice));
        world.App.Clock.Is("2027-09-01");
        (await (await world.Hr.Open(world.At + "/effect")).Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        (await world.Hr.Open(world.At)).TextsOf("[data-ties=T5] tbody td:nth-child(3)").ShouldBe(apprentice == "移交" ? ["移交"] : []);
    }

    [Fact]
    public async Task A_single_move_of_somebody_in_a_running_round_says_so_and_the_round_shows_it()
    {
        using var world = await HiringWorld.Make();
        await world.Kept();
        var hr = world.Hr;

        var preview = await MovesWorld.Think(hr, "T4", "Post", await Code(world, "己"), "2027-04-01");
        var row = preview.TextsOf("#ties tbody tr").ShouldHaveSingleItem();
        row.ShouldContain("县管校聘");
        row.ShouldEndWith("明确去向 教育局在该轮聘任中明确去向");
        preview.Has($"#ties a[href='{world.At}']").ShouldBeTrue();
        (await MovesWorld.Think(hr, "T4", "Loan", await Code(world, "己"), "2027-04-01", "2027-12-31")).TextsOf("#ties tbody td:nth-child(3)").ShouldBe(["继续"]);

        (await preview.Submit("#record")).ShouldBe(HttpStatusCode.Found);
        (await hr.Open(world.At)).TextsOf("[data-person=T4] [data-note]").ShouldBe(["2027-04-01起单独调动到城东小学"]);
        (await hr.Open(world.At)).TextsOf("[data-person=T5] [data-note]").ShouldBeEmpty();
        (await (await world.As("丁")).Open(world.OwnAt)).TextsOf("#own [data-note]").ShouldBe(["2027-04-01起单独调动到城东小学"]);
        (await hr.Open("/teachers/T4/moves")).TextsOf("#ties tbody tr").Count.ShouldBe(1);
        (await (await hr.Open(world.At)).Submit("#call-off", ("reason", "停办"))).ShouldBe(HttpStatusCode.Found);
        (await hr.Open("/teachers/T4/moves")).TextsOf("#ties tbody tr").ShouldBeEmpty();
    }

    private static async Task Accepted(HiringWorld world) => (await (await (await world.As("戊")).Open(world.OwnAt)).Submit("#answer", ("accept", "true"))).ShouldBe(HttpStatusCode.Found);

    private static Task<string> Code(HiringWorld world, string of)
    {
        var id = world.District.People[of].SchoolId;
        return world.App.Db(db => Task.FromResult(db.Schools.Where(s => s.Id == id).Select(s => s.Code).Single()));
    }
}
