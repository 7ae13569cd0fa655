using System.Text.Json;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations;

public sealed class RatiosTests
{
    [Fact]
    public async Task The_command_prints_the_shares_and_names_the_people_behind_them()
    {
        using var world = await RotationsWorld.Make();
        var app = world.App;
        var ran = await app.Command("ratios", "2026-2027");
        ran.Error.ShouldBe("");
        ran.Out.ReplaceLineEndings("\n").ShouldBe("""
            School year 2026-2027: 3 eligible, 2 moved
            交流教师占符合条件教师: 2 / 3 = 66.6 % (at least 10 %: reached)
            骨干教师占交流教师: 1 / 2 = 50 % (at least 20 %: reached)
            交流骨干占符合条件骨干: 1 / 1 = 100 % (at least 15 %: reached)
            The school year is not over on 2027-01-10: the figures count the moves up to that day.

            """.ReplaceLineEndings("\n"));
        using var json = JsonDocument.Parse((await app.Command("ratios", "2026", "--json")).Out);
        json.RootElement.GetProperty("asOf").GetString().ShouldBe("2027-01-10");
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
}
