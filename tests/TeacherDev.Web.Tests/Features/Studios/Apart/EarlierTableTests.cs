using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Apart;

/// <summary>A new score table scores what begins after it, and leaves every term before as it was.</summary>
public sealed class EarlierTableTests
{
    [Fact]
    public async Task A_term_keeps_the_table_of_its_first_day_and_what_only_that_one_counted()
    {
        using var world = await StudioWorld.Under(UntilJanuary());
        var member = await world.Member("T001", "周敏");
        world.App.Clock.Is("2027-03-10", "18:00");
        await world.App.Db(async db =>
        {
            foreach (var (item, on) in new[] { ("diary", "2026-10-08"), ("reflection", "2026-10-09"), ("reflection", "2027-03-02") })
            {
                var work = StudioWork.Of(world.Id, member.Id, new(item, $"{item} {on}", StudioWorld.Piece, DateOnly.Parse(on), null, 1), Guid.NewGuid().ToString("N"), new(null, "周敏", member.Id), world.App.Clock.GetUtcNow().UtcDateTime);
                work.Decide(true, "", new(null, "王静", world.Leader.Id), world.App.Clock.GetUtcNow().UtcDateTime);
                db.Add(work);
            }

            await db.SaveChangesAsync();
        });
        var leader = await world.As(world.Leader);

        var then = await leader.Open($"/studios/{world.Id}/members/T001?term=2026-1");
        (then.TextOf("#points"), then.TextOf("#table")).ShouldBe(("8", "按名师工作室管理与考核办法 2025.1计分"), "5 for the diary, 3 for the reflection");
        then.TextsOf("#points + .unit").ShouldBe(["/ 20"]);
        then.Text.ShouldContain("diary 2026-10-08");
        var now = await leader.Open($"/studios/{world.Id}/members/T001?term=2026-2");
        (now.TextOf("#points"), now.TextOf("#table")).ShouldBe(("2", "按名师工作室管理与考核办法 2026.2计分"));
        (await leader.Open($"/studios/{world.Id}?term=2026-1")).Text.ShouldContain("教学日记");
        var works = await leader.Open($"/studios/{world.Id}/work?item=diary");
        works.Text.ShouldContain("diary 2026-10-08");
        works.Text.ShouldContain("教学日记");

        var own = await world.As(member);
        (await own.Open($"/studios/{world.Id}/work/new")).TextsOf("main a[href*='item=']").ShouldNotContain(t => t.Contains("教学日记"), "it counts no more");
        var form = await own.Open($"/studios/{world.Id}/work/new?item=guidance");
        (await form.Submit("#work", ("Form.Title", "带徒弟"), ("Form.Note", StudioWorld.Piece), ("Form.On", "2026-10-10"))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .TextOf(".field.wrong:has(#Form_On) .error").ShouldBe("那一天所在的学期（2026-09-01至2027-01-31）不计这一类。");
    }

    /// <summary>The document that travels with the program, and a small table that held until the end of January 2027.</summary>
    private static string UntilJanuary()
    {
        var document = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "studios", "zhejiang-2026.json")))!;
        document["earlier"] = JsonNode.Parse("""
            [{
              "until": "2027-01-31", "version": "2025.1",
              "parts": [{ "code": "all", "name": { "zh-Hans": "全部", "en": "All" }, "most": 20 }],
              "attendance": { "part": "all", "of": 4, "absent": 1, "late": 1, "source": "旧办法" },
              "items": [
                { "code": "diary", "name": { "zh-Hans": "教学日记", "en": "Diary" }, "part": "all", "unit": { "zh-Hans": "篇", "en": "pieces" }, "outcome": true, "opens": { "text": 100 }, "points": { "kind": "each", "each": 5 }, "source": "旧办法" },
                { "code": "reflection", "name": { "zh-Hans": "教学反思", "en": "Reflections" }, "part": "all", "unit": { "zh-Hans": "篇", "en": "pieces" }, "opens": { "text": 100 }, "points": { "kind": "each", "each": 3 }, "source": "旧办法" }
              ]
            }]
            """);
        return document.ToJsonString();
    }
}
