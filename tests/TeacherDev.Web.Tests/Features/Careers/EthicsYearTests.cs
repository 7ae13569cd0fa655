using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Careers;

/// <summary>Five people at the school, so one place among the excellent: Shen has 90.5, the next 80.2.</summary>
public sealed class EthicsYearTests
{
    private static async Task<(CareersWorld World, HttpClient Hr)> Graded()
    {
        var world = await CareersWorld.Make();
        foreach (var (name, i) in new[] { "甲", "乙", "丙", "丁" }.Select((n, i) => (n, i)))
        {
            await world.App.Teacher($"2010001{i}", name, "2010-09-01", "实验小学");
        }

        var principal = await world.As("principal");
        await (await principal.Open("/ethics/grades")).Submit("#grades",
            ("lines[0].Points[0]", "85"), ("lines[0].Points[1]", "90"), ("lines[0].Points[2]", "95"), ("lines[1].Points[0]", "80"), ("lines[1].Points[1]", "80"), ("lines[1].Points[2]", "80.5"));
        (await Results(world)).ShouldBe(["沈岚 905 Excellent", "甲 802 Pass over the share"]);
        return (world, await world.Hr());
    }

    private static Task<List<string>> Results(CareersWorld world) => world.App.Db(db => db.EthicsGrades.Join(db.Teachers, g => g.TeacherId, t => t.Id, (g, t) => new { g, t.Name, t.Number }).OrderBy(g => g.Number)
        .Select(g => $"{g.Name} {g.g.Total} {g.g.Result}{(g.g.IsOverShare ? " over the share" : "")}").ToListAsync());

    private static async Task<Page> Revoke(CareersWorld world, HttpClient hr, params (string, string?)[] how) =>
        await (await hr.Open($"/teachers/{world.Shen.Number}/ethics")).Submit("form[id^=revoke-]", [("reason", "复核"), .. how]);

    [Fact]
    public async Task A_demerit_fails_the_grade_that_stands_frees_its_place_and_later_gradings_agree()
    {
        var (world, hr) = await Graded();
        using var _ = world;
        (await EthicsTests.Record(world, hr, "2026-09-01", "demerit")).ShouldBe(HttpStatusCode.Found);

        (await Results(world)).ShouldBe(["沈岚 905 Fail", "甲 802 Excellent"]);
        (await (await world.Own()).Open("/career/ethics")).TextsOf("#grades .tone").ShouldBe(["不合格"]);
        var principal = await world.As("principal");
        var page = await principal.Open("/ethics/grades");
        page.TextsOf("#grades tbody tr .tone").ShouldBe(["不合格", "优秀"]);
        await page.Submit("#grades");
        (await Results(world)).ShouldBe(["沈岚 905 Fail", "甲 802 Excellent"]);
        (await world.App.Db(db => db.Audit.Where(a => a.Action == "ethics.graded").OrderBy(a => a.Id).Select(a => a.SubjectKind).ToListAsync())).ShouldBe(["school", "ethics", "school"], "of what was decided no row names the school");
    }

    [Fact]
    public async Task A_row_that_is_not_complete_is_told_beside_it_and_nothing_typed_is_lost()
    {
        var (world, _) = await Graded();
        using var _ = world;
        var page = await (await world.As("principal")).Open("/ethics/grades");
        var rows = await world.App.Db(db => db.Teachers.Where(t => t.Name == "甲" || t.Name == "乙").OrderBy(t => t.Number).Select(t => t.Id).ToListAsync());

        var kept = (await page.Submit("#grades", [.. Row(0, "90", "90", "90"), .. Row(1, "70", "", "70.25"), .. Row(2, "75", "75.5", "")])).ShouldBe(HttpStatusCode.UnprocessableEntity);

        Shown(kept, 0).ShouldBe("90 90 90");
        Shown(kept, 1).ShouldBe("70  70.25");
        Shown(kept, 2).ShouldBe("75 75.5 ");
        kept.TextsOf("#grades tbody tr .error").ShouldBe(["20100010：请填写全部评分，0至100分，最多一位小数。", "20100011：请填写全部评分，0至100分，最多一位小数。"]);
        kept.TextOf("#grades tbody tr:nth-child(2) .error").ShouldStartWith("20100010");
        kept.Document.QuerySelectorAll(".problems a").Select(a => a.GetAttribute("href")).ShouldBe(rows.Select(id => $"#points-{id}"));
        rows.ShouldAllBe(id => kept.Has($"input[id='points-{id}']"));
        kept.Document.QuerySelectorAll("#grades [aria-invalid]").Length.ShouldBe(3);
        (await Results(world)).ShouldBe(["沈岚 905 Excellent", "甲 802 Pass over the share"]);

        (await kept.Submit("#grades", [.. Row(1, "70", "70", "70"), .. Row(2, "75", "75.5", "75")])).ShouldBe(HttpStatusCode.Found);
        (await Results(world)).ShouldBe(["沈岚 900 Excellent", "甲 700 Pass", "乙 752 Pass"]);

        static (string, string?)[] Row(int row, params string[] points) => [.. points.Select((typed, rater) => ($"lines[{row}].Points[{rater}]", (string?)typed))];
        static string Shown(Page page, int row) => string.Join(' ', Enumerable.Range(0, 3).Select(rater => page.One($"[name='lines[{row}].Points[{rater}]']").GetAttribute("value")));
    }

    [Fact]
    public async Task What_fails_no_year_or_was_decided_in_another_leaves_the_grades_as_they_are()
    {
        var (world, hr) = await Graded();
        using var _ = world;
        await EthicsTests.Record(world, hr, "2026-09-01", "warning");
        await EthicsTests.Record(world, hr, "2025-12-20", "demerit");

        (await Results(world)).ShouldBe(["沈岚 905 Excellent", "甲 802 Pass over the share"]);
    }

    [Fact]
    public async Task A_decision_that_was_wrong_frees_the_year_and_the_bar()
    {
        var (world, hr) = await Graded();
        using var _ = world;
        await EthicsTests.Record(world, hr, "2026-09-01", "demerit");

        (await Revoke(world, hr, ("wrong", "true"), ("revokedOn", "2026-11-20"))).ShouldBe(HttpStatusCode.Found);

        (await Results(world)).ShouldBe(["沈岚 905 Excellent", "甲 802 Pass over the share"]);
        var own = await (await world.Own()).Open("/career/ethics");
        own.TextsOf("#grades .tone").ShouldBe(["优秀"]);
        own.Text.ShouldContain("经查认定有误，自始不计：复核");
        await (await (await world.As("principal")).Open("/ethics/grades")).Submit("#grades");
        (await Results(world)).ShouldBe(["沈岚 905 Excellent", "甲 802 Pass over the share"]);
    }

    [Fact]
    public async Task Lifted_before_its_time_it_bars_no_longer_and_the_year_stays_failed()
    {
        var (world, hr) = await Graded();
        using var _ = world;
        await EthicsTests.Record(world, hr, "2026-09-01", "demerit");
        (await hr.Open($"/teachers/{world.Shen.Number}/ethics")).Text.ShouldContain("2026年度考核仍为不合格");

        (await Revoke(world, hr, ("revokedOn", "2026-11-20"))).ShouldBe(HttpStatusCode.Found);

        (await Results(world)).ShouldBe(["沈岚 905 Fail", "甲 802 Excellent"]);
        (await (await world.Own()).Open("/career/ethics")).Has(".notice.stop").ShouldBeFalse();
    }
}
