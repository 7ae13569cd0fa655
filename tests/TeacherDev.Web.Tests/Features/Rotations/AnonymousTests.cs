using System.Net;
using System.Text.Json;
using Shouldly;
using TeacherDev.Domain.Privacy;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations;

/// <summary>T2 moved in 2026, a man of 54 on 1 September who was 55 in October; he left in 2027, and his data are kept for a year.</summary>
public sealed class AnonymousTests
{
    [Fact]
    public async Task A_year_that_is_over_counts_whoever_was_made_anonymous_since_and_opens_them_without_a_name()
    {
        using var world = await RotationsWorld.Make(("Retention:PersonYears", "1"));
        var key = Anonymity.KeyOf(world.Moved.Id);
        await world.App.Db(async db =>
        {
            var moved = db.Teachers.Single(t => t.Id == world.Moved.Id);
            (moved.Gender, moved.BornOn) = ("男", new(1971, 10, 5));
            foreach (var row in db.Placements.Where(p => p.TeacherId == moved.Id))
            {
                row.EndOn = new(2027, 8, 31);
            }

            await db.SaveChangesAsync();
        });
        world.App.Clock.Is("2029-01-10");
        var hr = await world.App.SignIn("district-hr");
        var before = await Figures(world.App, hr);
        before.Shares.ShouldBe(["2 / 3", "1 / 2", "1 / 1"]);
        before.Eligible.ShouldBe(["T1", "T2", "T3"]);

        (await world.App.Command("anonymise --due")).Out.ShouldContain("1 made anonymous.");

        var after = await Figures(world.App, hr);
        after.Shares.ShouldBe(before.Shares);
        after.Table.ShouldBe(before.Table);
        after.Eligible.ShouldBe(["T1", "T3", key], ignoreOrder: true);
        foreach (var list in new[] { "/rotations/people?eligible=2026", "/rotations/moves?year=2026", $"/rotations/people?state=Due&on=2026-08-31&q={key}" })
        {
            var page = await hr.Open(list);
            page.TextsOf("tbody th").ShouldContain($"已匿名 {key}", list);
            page.Text.ShouldNotContain("T2", Case.Sensitive, list);
            page.Document.QuerySelectorAll($"tbody a[href*={key}]").ShouldBeEmpty(list);
        }

        (await hr.GetStringAsync("/rotations/moves/export.csv?year=2026")).ShouldContain($"{key},已匿名,");
        (await hr.GetStringAsync("/rotations/people/export.csv?eligible=2026")).ShouldContain($"{key},已匿名,");
        (await hr.Open($"/teachers/{key}/rotation")).ShouldBe(HttpStatusCode.NotFound);
        (await hr.Open("/rotations/people")).TextsOf("tbody th").ShouldNotContain($"已匿名 {key}", "whoever left stands in no list of today");
    }

    private static async Task<(List<string> Shares, List<string> Table, List<string> Eligible)> Figures(TestApp app, HttpClient hr)
    {
        var page = await hr.Open("/rotations?year=2026");
        using var json = JsonDocument.Parse((await app.Command("ratios", "2026", "--json")).Out);
        return ([.. page.TextsOf(".band .unit")], [.. page.TextsOf("#shares tbody tr > *")], [.. json.RootElement.GetProperty("eligible").EnumerateArray().Select(p => p.GetProperty("teacher").GetString()!).Order(StringComparer.Ordinal)]);
    }
}
