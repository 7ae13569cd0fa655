using System.Text.Json;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations;

/// <summary>A running year has moves ahead: the figures, the list behind them and the command count up to the same day.</summary>
public sealed class AsOfTests
{
    [Fact]
    public async Task A_move_ahead_counts_in_the_figure_the_list_and_the_command_from_its_day_on()
    {
        using var world = await RotationsWorld.Make();
        await world.App.Db(async db =>
        {
            var (young, to) = (db.Teachers.Single(t => t.Number == "T5"), world.Backbone.SchoolId!.Value);
            db.Placements.Add(new() { TeacherId = young.Id, SchoolId = to, Kind = PlacementKind.Support, StartOn = new(2027, 3, 1), EndOn = new(2027, 8, 31), RecordedAt = new(2027, 1, 5, 0, 0, 0, DateTimeKind.Utc) });
            await db.SaveChangesAsync();
        });

        foreach (var (today, moved) in new[] { ("2027-01-10", "轮岗 骨干"), ("2027-02-28", "轮岗 骨干"), ("2027-03-01", "新进 轮岗 骨干") })
        {
            world.App.Clock.Is(today);
            var hr = await world.App.SignIn("district-hr");
            (await All(world.App, hr, "/rotations")).ShouldBe((moved, moved, moved), today);
            (await hr.Open("/rotations")).Text.ShouldContain($"{today}学年尚未结束，数字只计到这一天为止的交流");
            (await hr.Open("/rotations/moves?year=2026")).TextOf("#as-of").ShouldBe($"截至{today}，与比例数字一致；之后生效的交流尚未计入。");
            (await hr.GetStringAsync("/rotations/moves/export.csv?year=2026")).Contains("T5", StringComparison.Ordinal).ShouldBe(moved.Contains("新进", StringComparison.Ordinal));
        }

        var later = await world.App.SignIn("district-hr");
        var eve = await later.Open("/rotations?year=2026&on=2027-02-28");
        eve.TextsOf(".band .unit")[0].ShouldBe("2 / 3");
        (await later.Open(eve.One(".band .unit a").GetAttribute("href")!)).TextsOf("tbody th a").ShouldBe(["骨干", "轮岗"], ignoreOrder: true);
        (await later.Open(eve.One(".actions a[href*=moves]").GetAttribute("href")!)).TextsOf("tbody th a").ShouldBe(["骨干", "轮岗"], ignoreOrder: true);
        eve.Document.QuerySelectorAll(".share-years svg a").Select(a => a.GetAttribute("href")).ShouldContain("/rotations?year=2026&on=2027-02-28");
    }

    [Fact]
    public async Task A_year_that_is_over_is_counted_to_its_end_and_says_no_day()
    {
        using var world = await RotationsWorld.Make();
        world.App.Clock.Is("2027-09-01");
        var hr = await world.App.SignIn("district-hr");

        (await All(world.App, hr, "/rotations?year=2026")).ShouldBe(("轮岗 骨干", "轮岗 骨干", "轮岗 骨干"));
        (await hr.Open("/rotations/moves?year=2026")).Has("#as-of").ShouldBeFalse();
        (await hr.Open("/rotations/moves?year=2026&until=2026-08-31")).TextsOf("tbody th a").ShouldBeEmpty();
        (await world.App.Command("ratios", "2026-2027")).Out.ShouldNotContain("not over");
    }

    /// <summary>Who moved in 2026 by the link of the first share, by the list itself and by the command; the share's own count is the number of them.</summary>
    private static async Task<(string Link, string List, string Command)> All(TestApp app, HttpClient who, string board)
    {
        var page = await who.Open(board);
        var link = await who.Open(page.One(".band .unit a").GetAttribute("href")!);
        using var json = JsonDocument.Parse((await app.Command("ratios", "2026", "--json")).Out);
        var numbers = json.RootElement.GetProperty("moved").EnumerateArray().Select(m => m.GetProperty("teacher").GetString()).ToList();
        var names = await app.Db(db => Task.FromResult(db.Teachers.Where(t => numbers.Contains(t.Number)).Select(t => t.Name).ToList()));
        page.TextOf(".band .unit a").ShouldBe($"{numbers.Count}");
        json.RootElement.GetProperty("ratios")[0].GetProperty("numerator").GetInt32().ShouldBe(numbers.Count);
        return (Names(link.TextsOf("tbody th a")), Names((await who.Open("/rotations/moves?year=2026")).TextsOf("tbody th a")), Names(names));
    }

    private static string Names(IEnumerable<string> names) => string.Join(' ', names.Order(StringComparer.Ordinal));
}
