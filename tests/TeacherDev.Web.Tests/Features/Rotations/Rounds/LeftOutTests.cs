using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Rounds;

/// <summary>Of those on whom a round decided, one cannot move any more: 甲 to 城东小学, 丙 to 山里小学.</summary>
public sealed class LeftOutTests
{
    [Theory]
    [InlineData("left", "没有在任岗位")]
    [InlineData("closed", "该校自2027-08-01起不再办学。")]
    [InlineData("away", "这位教师自2027-10-01起在其他学校交流。")]
    public async Task One_who_cannot_move_is_left_out_with_the_reason_and_the_others_move(string what, string why)
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        var (home, host) = (await world.SchoolOf("甲"), await world.SchoolOf("庚"));
        await world.Decided(hr);
        await (what switch { "left" => world.Ends("丙", "2027-06-30"), "closed" => Closes(world), _ => Away(world) });
        world.App.Clock.Is("2027-09-01");
        var before = await world.Placements();

        var page = await hr.Open(world.At + "/effect");
        var (first, third) = (await world.Person("甲"), await world.Person("丙"));
        page.Has($"#leave-out-p{first.Id}").ShouldBeFalse("nothing stands against that move");
        (await page.PostTo(world.At + "/effect/removals", ("place", $"{first.Id}"), ("reason", "不想让其交流"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("甲的交流没有障碍");
        (await page.PostTo(world.At + "/effect/removals", ("place", $"{third.Id}"), ("reason", " "))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请填写原因");
        (await page.PostTo(world.At + "/effect/removals", ("place", "9999"), ("reason", "无"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("本轮中没有这一项");
        (await page.Submit($"#leave-out-p{third.Id}")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("丙")).WithdrawalReason.ShouldBe(why);

        (await (await hr.Open(world.At + "/effect")).Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        (await world.Placements()).Except(before).ShouldBe(["T1 实验小学 Post 2010-09-01..2027-08-31", "T1 城东小学 Post 2027-09-01.."]);
        (await hr.Open(world.At)).TextOf("[data-person=T3]").ShouldContain($"“{why}”");
        (await (await world.As("丙")).Open("/inbox")).Text.ShouldContain($"的交流不予执行：{why}");
        foreach (var school in new[] { home, host })
        {
            (await school.Open("/inbox")).Text.ShouldContain("丙的交流不予执行");
        }

        (await (await hr.Open(world.At)).Submit("#undo", ("reason", "决定有误"))).ShouldBe(HttpStatusCode.Found);
        (await world.Placements()).ShouldBe(before);
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "rotation-round.left-out"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_round_of_which_everybody_was_left_out_does_not_take_effect()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Decided(hr);
        foreach (var name in new[] { "甲", "丙" })
        {
            await world.Ends(name, "2027-06-30");
            (await (await hr.Open(world.At + "/effect")).Submit($"#leave-out-p{(await world.Person(name)).Id}")).ShouldBe(HttpStatusCode.Found);
        }

        world.App.Clock.Is("2027-09-01");
        var page = await hr.Open(world.At + "/effect");
        page.Has("#effect").ShouldBeFalse();
        (await page.PostTo(world.At + "/effect")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("还没有人被安排");
    }

    private static Task Closes(RoundsWorld world) => world.App.Db(async db =>
    {
        (await db.Schools.SingleAsync(s => s.Name == "山里小学")).ClosedOn = new(2027, 8, 1);
        await db.SaveChangesAsync();
    });

    private static async Task Away(RoundsWorld world)
    {
        var (who, host) = (world.People["丙"].Id, await world.School("城东小学"));
        await world.App.Db(db =>
        {
            db.Placements.Add(new() { TeacherId = who, SchoolId = host, Kind = PlacementKind.Support, StartOn = new(2027, 10, 1), EndOn = new(2028, 7, 1), RecordedAt = world.App.Clock.GetUtcNow().UtcDateTime });
            return db.SaveChangesAsync();
        });
    }
}
