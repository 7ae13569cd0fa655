using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Web.Tests.Features.Rotations.Hiring;
using TeacherDev.Web.Tests.Features.Rotations.Rounds;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Moves.Duties;

/// <summary>A duty that binds at village schools alone: 24 hours in each calendar year.</summary>
public sealed class MovingDutiesTests
{
    [Fact]
    public async Task The_preview_of_a_round_says_whose_duties_differ_with_their_days_and_asks_the_database_no_more_for_more_people()
    {
        List<int> asked = [];
        foreach (var both in new[] { false, true })
        {
            using var world = await RoundsWorld.Make();
            await Village(world.App);
            var hr = await world.Hr();
            if (!both)
            {
                (await (await hr.Open(world.At)).Submit($"#remove-p{(await world.Person("丙")).Id}", ("reason", "项目负责人"))).ShouldBe(HttpStatusCode.Found);
            }

            await world.Decided(hr);
            var page = await hr.Open(world.At + "/effect");
            page.TextsOf("[data-duties] summary").ShouldBe(both ? ["甲 T1：1项", "丙 T3：1项"] : ["甲 T1：1项"]);
            page.TextsOf("[data-duties=T1] > p").ShouldBe(["截至2027-09-01的变化："]);
            page.TextsOf("[data-duties=T1] tbody th").ShouldBe(["乡村教师年度学时"]);
            page.TextsOf("[data-duties=T1] td:nth-child(2) .num").ShouldBeEmpty("there is no such duty before");
            page.TextsOf("[data-duties=T1] td:nth-child(3) .num").ShouldBe(["2027-01-01至2027-12-31"]);
            asked.Add(await Counted(world.App, hr, world.At + "/effect"));
        }

        asked[1].ShouldBe(asked[0]);
    }

    [Fact]
    public async Task The_preview_of_hiring_says_so_too()
    {
        using var world = await HiringWorld.Make();
        await Village(world.App);
        await world.Assigned();
        var one = await Counted(world.App, world.Hr, world.At + "/effect");
        (await (await (await world.As("戊")).Open(world.OwnAt)).Submit("#answer", ("accept", "true"))).ShouldBe(HttpStatusCode.Found);
        (await Counted(world.App, world.Hr, world.At + "/effect")).ShouldBe(one, "one more moves");

        var page = await world.Hr.Open(world.At + "/effect");
        page.TextsOf("[data-duties] summary").ShouldBe(["丁 T4：1项", "戊 T5：1项"]);
        page.TextsOf("[data-duties=T5] td:nth-child(3) .num").ShouldBe(["2027-01-01至2027-12-31"]);
    }

    [Fact]
    public async Task Where_no_duty_differs_the_page_says_so()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Decided(hr);

        (await hr.Open(world.At + "/effect")).TextOf("#duties > p").ShouldBe("调动人员的学时任务都没有变化。");
    }

    private static async Task<int> Counted(TestApp app, HttpClient who, string address)
    {
        (await who.Open(address)).ShouldBe(HttpStatusCode.OK);
        app.Queries.Clear();
        await who.Open(address);
        return app.Queries.Count;
    }

    private static Task Village(TestApp app) => app.Db(async db =>
    {
        var policy = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "policies", "zhejiang-2016", "zj-year.json")))!.AsObject();
        (policy["code"], policy["version"]) = ("village-year", "1");
        policy["name"] = JsonNode.Parse("""{ "zh-Hans": "乡村教师年度学时", "en": "Yearly hours at village schools" }""");
        policy["audience"] = JsonNode.Parse("""{ "fact": "setting", "in": ["乡村"] }""");
        policy["window"] = JsonNode.Parse("""{ "kind": "year", "year": "calendar" }""");
        var document = policy.ToJsonString();
        var read = PolicyReading.Read(document).Policy.ShouldNotBeNull();
        db.PolicyVersions.Add(new() { Code = read.Code, Version = read.Version, Pack = read.Pack, EffectiveFrom = read.EffectiveFrom, Document = document, RecordedBy = "tests", RecordedAt = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
        await db.SaveChangesAsync();
    });
}
