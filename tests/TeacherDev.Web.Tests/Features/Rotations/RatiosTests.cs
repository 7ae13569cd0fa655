using System.Text.Json;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations;

public sealed class RatiosTests
{
    [Fact]
    public async Task The_command_prints_the_shares_and_names_the_people_behind_them()
    {
        using TestApp app = new();
        app.Clock.Is("2027-01-10");
        var (due, moved, backbone) = (await app.Teacher("T1", "留任", "2010-09-01", "实验小学"), await app.Teacher("T2", "轮岗", "2010-09-01", "实验小学"), await app.Teacher("T3", "骨干", "2010-09-01", "城东小学"));
        await app.Db(async db =>
        {
            foreach (var school in db.Schools)
            {
                (school.Stage, school.Ownership) = ("小学", "公办");
            }

            db.TeacherFacts.RemoveRange(db.TeacherFacts.Where(f => f.Kind == FactKind.StaffCategory));
            db.TeacherFacts.AddRange(new[] { due, moved, backbone }.Select(t => new TeacherFact { TeacherId = t.Id, Kind = FactKind.StaffCategory, Value = "专任教师", FromOn = new(2010, 9, 1) }));
            db.TeacherFacts.Add(new() { TeacherId = backbone.Id, Kind = FactKind.Honour, Value = "学科带头人", FromOn = new(2020, 1, 1) });
            db.Placements.AddRange(
                Stay(moved, backbone.SchoolId!.Value), Stay(backbone, due.SchoolId!.Value));
            await db.SaveChangesAsync();
        });

        var ran = await app.Command("ratios", "2026-2027");
        ran.Error.ShouldBe("");
        ran.Out.ReplaceLineEndings("\n").ShouldBe("""
            School year 2026-2027: 3 eligible, 2 moved
            交流教师占符合条件教师: 2 / 3 = 66.6 % (at least 10 %: reached)
            骨干教师占交流教师: 1 / 2 = 50 % (at least 20 %: reached)
            交流骨干占符合条件骨干: 1 / 1 = 100 % (at least 15 %: reached)
            The school year is not over: the figures are those of today.

            """.ReplaceLineEndings("\n"));
        using var json = JsonDocument.Parse((await app.Command("ratios", "2026", "--json")).Out);
        json.RootElement.GetProperty("eligible").EnumerateArray().Select(p => p.GetProperty("teacher").GetString()).ShouldBe(["T1", "T2", "T3"], ignoreOrder: true);
        json.RootElement.GetProperty("moved").EnumerateArray().Select(p => (p.GetProperty("teacher").GetString(), p.GetProperty("on").GetString(), p.GetProperty("backbone").GetBoolean()))
            .ShouldBe([("T2", "2026-09-01", false), ("T3", "2026-09-01", true)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("2026-2028")]
    [InlineData("next")]
    public async Task What_is_no_school_year_is_named(string typed)
    {
        using TestApp app = new();
        var ran = await app.Command("ratios", typed);
        (ran.Code, ran.Out).ShouldBe((1, ""));
        ran.Error.ShouldContain($"“{typed}” is no school year");
    }

    private static Placement Stay(Teacher who, int school) => new() { TeacherId = who.Id, SchoolId = school, Kind = PlacementKind.Rotation, StartOn = new(2026, 9, 1), EndOn = new(2029, 8, 31), RecordedAt = new(2026, 8, 1, 0, 0, 0, DateTimeKind.Utc) };
}
