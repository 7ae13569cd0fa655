using System.Globalization;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Features.Credits.Commands;
using TeacherDev.Web.Tests.Features.Reports;
using TeacherDev.Web.Tests.Features.Rotations.Moves;
using TeacherDev.Web.Tests.Features.Targets;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Schools;

/// <summary>
/// In the school year 2026 实验小学 (S001) is renamed on 20 January, 城东小学 (S002) goes into it on 1 February, and 青禾小学 (S003), where 新进 is from 15 January
/// to 19 February, closes on 1 March. The schools add up to the district before, between and after.
/// </summary>
public sealed class SumsOverTimeTests
{
    [Theory]
    [InlineData("2027-01-31", "S001 实验一小 2 10, S002 城东小学 2 25, S003 青禾小学 1 0", "5 35", "实验一小 2, 城东小学 2, 青禾小学 1", "2 2 1")]
    [InlineData("2027-02-01", "S001 实验一小 4 17, S002 城东小学 0 25, S003 青禾小学 1 0", "5 42", "实验一小 4, 青禾小学 1", "2 → 4 2 → 0 1")]
    [InlineData("2027-03-01", "S001 实验一小 5 21, S002 城东小学 0 25, S003 青禾小学 0 3", "5 49", "实验一小 5", "2 → 5 2 → 0 1 → 0")]
    public async Task The_schools_add_up_to_the_district(string day, string report, string total, string compared, string balance)
    {
        using var world = await SchoolsWorld.Make();
        await Histories(world);
        world.App.Clock.Is(day);
        await world.App.With<RefreshStandings, int?>(morning => morning.Run(default));
        var hr = await world.Hr();

        using XLWorkbook book = new(new MemoryStream(await hr.GetByteArrayAsync("/reports/yearly.xlsx?kind=school&year=2026")));
        var lines = book.Worksheets.Single(s => s.LastRowUsed() is not null && s.Line(5, 1) == "S001").Lines(5, 9).Select(l => l.Split(" | ")).ToList();
        var rows = lines.TakeWhile(l => l[0].StartsWith('S')).ToList();
        string.Join(", ", rows.Select(r => $"{r[0]} {r[1]} {r[4]} {r[7]}")).ShouldBe(report);
        $"{lines[^1][4]} {lines[^1][7]}".ShouldBe(total);
        foreach (var column in new[] { 4, 5, 7 })
        {
            rows.Sum(r => Number(r[column])).ShouldBe(Number(lines[^1][column]));
        }

        var csv = (await hr.GetStringAsync("/teachers/schools/export.csv?sort=school")).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(l => l.Split(',')).ToList();
        string.Join(", ", csv.SkipLast(1).Select(c => $"{c[0]} {c[1]}")).ShouldBe(compared);
        foreach (var column in Enumerable.Range(1, 5))
        {
            csv.SkipLast(1).Sum(r => Number(r[column])).ShouldBe(Number(csv[^1][column]));
        }

        csv[^1][1].ShouldBe("5");

        var page = await hr.Open($"/rotations/balance?before=2027-01-31&after={day}");
        string.Join(' ', page.TextsOf("#schools tbody td:nth-child(2)")).ShouldBe(balance);
        page.TextsOf("#schools tbody th")[0].ShouldStartWith("实验一小");
        (await hr.Open("/rotations/balance?before=2026-08-31&after=2027-01-19")).TextsOf("#schools tbody th")[0].ShouldStartWith("实验小学", customMessage: "the name of that day");
        (await hr.Open("/rotations/balance/people?school=S001&before=2027-01-19")).ShouldSatisfyAllConditions(p => p.TextOf("h1").ShouldContain("实验小学"), p => p.Text.ShouldNotContain("实验一小"));
    }

    [Fact]
    public async Task The_people_behind_a_target_are_those_of_all_schools_whatever_merged()
    {
        using var world = await TargetsWorld.Make();
        var hr = await world.Careers.Hr();
        var (near, far) = (await Code(world.Shen.SchoolId), await Code(world.Far.SchoolId));

        (await Behind()).ShouldBe("backbone 2 = 1 + 1, missing 2 = 0 + 2");
        (await SchoolsWorld.Merge(hr, far, near, "2026-11-20")).Location.ShouldBe($"/schools/{far}");
        (await Behind()).ShouldBe("backbone 2 = 2 + 0, missing 2 = 2 + 0");

        async Task<string> Behind() => $"backbone {await Count("backbone/people?")} = {await Count($"backbone/people?school={near}")} + {await Count($"backbone/people?school={far}")}, "
            + $"missing {await Count("registered/people?show=missing")} = {await Count($"registered/people?show=missing&school={near}")} + {await Count($"registered/people?show=missing&school={far}")}";
        async Task<int> Count(string address) => (await hr.Open($"/targets/{address}")).TextsOf("tbody th a").Count;
        Task<string> Code(int? id) => world.App.Db(db => db.Schools.Where(s => s.Id == id).Select(s => s.Code).SingleAsync());
    }

    private static async Task Histories(SchoolsWorld world)
    {
        await Roster.AddPolicies(world.App);
        var hr = await world.Hr();
        var people = await world.App.Db(db => db.Teachers.ToDictionaryAsync(t => t.Number));
        await world.App.Db(async db =>
        {
            var village = await db.Schools.SingleAsync(s => s.Code == "S003");
            (village.Stage, village.Ownership, village.Setting) = ("小学", "公办", "乡村");
            db.LedgerEntries.AddRange(
                SmallDistrict.Entry(people["T1"], "2026-10-10", 10), SmallDistrict.Entry(people["T3"], "2026-11-11", 20), SmallDistrict.Entry(people["T4"], "2027-01-31", 5),
                SmallDistrict.Entry(people["T4"], "2027-02-01", 7), SmallDistrict.Entry(people["T5"], "2027-02-19", 3), SmallDistrict.Entry(people["T5"], "2027-03-01", 4));
            await db.SaveChangesAsync();
        });
        await MovesWorld.Make(hr, "T5", "Post", "S003", "2027-01-15");
        await MovesWorld.Make(hr, "T5", "Post", "S001", "2027-02-20");
        await SchoolsWorld.Rename(hr, "S001", "实验一小", "2027-01-20");
        await SchoolsWorld.Merge(hr, "S002", "S001", "2027-02-01");
        await SchoolsWorld.Close(hr, "S003", "2027-03-01");
        (await world.App.Db(db => db.SchoolEvents.CountAsync())).ShouldBe(3);
    }

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
}
