using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Rotations.Moves;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Rounds;

/// <summary>What hangs on whoever a round moves: 甲 to 城东小学, 丙 to 山里小学.</summary>
public sealed class EffectTiesTests
{
    [Fact]
    public async Task The_preview_says_of_each_what_is_handed_over_to_whom_and_the_round_names_it_until_it_is()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Decided(hr);
        var studio = await world.App.Tie(world.People["甲"], world.People["丁"]);
        await world.App.Tie(world.People["乙"], world.People["戊"]);
        world.App.Clock.Is("2027-09-01");

        var preview = await hr.Open(world.At + "/effect");
        preview.TextsOf("[data-ties=T1] tbody tr").ShouldBe(
        [
            "班主任在校岗位 自2020-09-01起 移交 原学校安排接替人员",
            "丁 师徒结对，指导 2026-09-01至2028-08-31 移交 徒弟所在学校另请导师",
            "甲名师工作室 主持工作室 2026-09-01至2029-08-31 移交 教育局指定接任主持人",
        ]);
        preview.TextOf("#ties > p").ShouldBe("1人共有3项需要移交。");
        preview.TextsOf("[data-ties]").Count.ShouldBe(1, "乙 stays, on 丙 nothing hangs");
        (await hr.Open(world.At)).Has("#ties").ShouldBeFalse();

        (await preview.Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        (await hr.Open(world.At)).TextsOf("#ties tbody th").ShouldBe(["班主任在校岗位", "丁 师徒结对，指导", "甲名师工作室 主持工作室"]);
        (await (await world.SchoolOf("己")).Open(world.SchoolAt)).Has("#ties").ShouldBeFalse();
        await world.App.Titled(await world.App.Db(db => db.Teachers.SingleAsync(t => t.Number == "T5")));
        (await (await hr.Open($"/studios/{studio}")).Submit("#hand-over-form", ("number", "T5"), ("on", "2027-09-01"), ("deputy", "false"), ("reason", "交流"))).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-09-02");
        (await hr.Open(world.At)).TextsOf("#ties tbody th").ShouldBe(["班主任在校岗位", "丁 师徒结对，指导"]);
        (await (await hr.Open(world.At)).Submit("#undo", ("reason", "决定有误"))).ShouldBe(HttpStatusCode.Found);
        (await hr.Open(world.At)).Has("#ties").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/effect")]
    [InlineData("")]
    public async Task However_many_move_the_questions_to_the_database_are_as_many(string page)
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Decided(hr);
        await world.App.Tie(world.People["甲"], world.People["丁"]);
        world.App.Clock.Is("2027-09-01");
        if (page.Length == 0)
        {
            await (await hr.Open(world.At + "/effect")).Submit("#effect");
        }

        var one = await Counted();
        await world.App.Tie(world.People["丙"], world.People["戊"]);
        (await Counted()).ShouldBe(one);
        (await hr.Open(world.At + page)).TextsOf("[data-ties]").Count.ShouldBe(2);

        async Task<int> Counted()
        {
            (await hr.Open(world.At + page)).ShouldBe(HttpStatusCode.OK);
            world.App.Queries.Clear();
            await hr.Open(world.At + page);
            return world.App.Queries.Count;
        }
    }
}
