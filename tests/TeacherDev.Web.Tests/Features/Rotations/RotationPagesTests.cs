using System.Net;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations;

public sealed class RotationPagesTests
{
    [Fact]
    public async Task The_district_sees_the_shares_of_the_year_and_opens_the_people_behind_each_figure()
    {
        using var world = await RotationsWorld.Make();
        var hr = await world.App.SignIn("district-hr");
        var page = (await hr.Open("/rotations")).ShouldBe(HttpStatusCode.OK);

        page.TextsOf(".band .big").ShouldBe(["66.6 %", "50 %", "100 %"]);
        foreach (var share in page.Document.QuerySelectorAll(".share-years svg"))
        {
            var drawn = share.Children.ToList();
            drawn.FindIndex(d => d.ClassList.Contains("dashed")).ShouldBeInRange(0, drawn.FindIndex(d => d.ClassList.Contains("halo")), "the line that should be reached lies under the figures");
        }

        page.TextsOf(".band .unit").ShouldBe(["2 / 3", "1 / 2", "1 / 1"]);
        page.TextsOf("#shares tbody tr > *").ShouldBe(["实验小学", "2", "1", "1", "0", "0", "50 %", "0 %", "–", "城东小学", "1", "1", "1", "1", "1", "100 %", "100 %", "100 %"]);
        page.TextsOf("#shares tbody a").ShouldBe(["2", "1", "1", "1", "1", "1", "1", "1"]);
        foreach (var (figure, people) in new[] { (0, "留任 轮岗"), (1, "轮岗"), (2, "骨干"), (6, "骨干"), (7, "骨干") })
        {
            (await hr.Open(page.Document.QuerySelectorAll("#shares tbody a")[figure].GetAttribute("href")!)).TextsOf("tbody th a").ShouldBe(people.Split(' '), ignoreOrder: true);
        }

        (await hr.Open("/rotations?by=setting")).TextsOf("#shares tbody th").ShouldBe(["城区", "镇区"]);
        (await hr.Open("/rotations?by=zone")).TextsOf("#shares tbody tr > *").ShouldBe(["未填", "3", "2", "2", "1", "1", "66.6 %", "50 %", "100 %"]);
        var eve = await hr.Open("/rotations?year=2026&on=2026-09-01");
        eve.TextsOf(".band .unit").ShouldBe(["2 / 3", "1 / 2", "1 / 1"]);
        var before = await hr.Open("/rotations?year=2026&on=2026-08-31");
        before.TextsOf(".band .unit").ShouldBe(["0 / 3", "0 / 0", "0 / 1"]);
        before.TextsOf("p.row-line .tone").ShouldBe(["应交流3人", "可不交流1人", "交流中0人", "未到年限1人"]);
        (await hr.Open(before.One("p.row-line a").GetAttribute("href")!)).TextsOf("tbody th a").ShouldBe(["留任", "轮岗", "骨干"], ignoreOrder: true);
        (await hr.Open("/rotations?year=2025")).TextsOf(".band .unit").ShouldBe(["0 / 3", "0 / 0", "0 / 1"]);

        (await hr.Open("/rotations/people?eligible=2026")).TextsOf("tbody th a").ShouldBe(["留任", "轮岗", "骨干"]);
        (await hr.Open("/rotations/people?eligible=2026&backbone=true")).TextsOf("tbody th a").ShouldBe(["骨干"]);
        (await hr.Open("/rotations/moves?year=2026&backbone=true")).TextsOf("tbody th a").ShouldBe(["骨干"]);
        (await hr.Open("/rotations/moves?year=2026&from=城区&to=镇区")).TextsOf("tbody th a").ShouldBe(["轮岗"]);
        (await hr.Open("/rotations/moves?year=2025")).Text.ShouldContain("该学年还没有人交流");
    }

    [Fact]
    public async Task Moves_between_zones_are_drawn_beside_those_between_settings_and_each_flow_opens_its_own_people()
    {
        using var world = await RotationsWorld.Make();
        var hr = await world.App.SignIn("district-hr");
        (await hr.Open("/rotations")).TextsOf(".rotation-flow tbody tr").ShouldBe(["城区镇区1", "镇区城区1"]);

        var third = await world.App.Teacher("T6", "江畔", "2010-09-01", "江畔小学");
        await world.App.Db(async db =>
        {
            db.Schools.Single(s => s.Id == world.Stayed.SchoolId).Union = db.Schools.Single(s => s.Id == third.SchoolId).Union = "城东教育共同体";
            db.Placements.Add(RotationsWorld.Stay(world.Stayed, third.SchoolId!.Value));
            await db.SaveChangesAsync();
        });
        var page = await hr.Open("/rotations");
        page.TextsOf("#flow-zone tbody tr").ShouldBe(["城东教育共同体城东教育共同体1", "城东教育共同体未填1", "未填城东教育共同体1"]);
        page.TextsOf("#flow-zone svg > text, #flow-zone svg > g > text").ShouldBe(["流出", "流入", "城东教育共同体 2", "未填 1", "城东教育共同体 2", "未填 1"]);
        List<string> behind = [];
        foreach (var band in page.Document.QuerySelectorAll("#flow-zone svg a"))
        {
            var people = await hr.Open(band.GetAttribute("href")!);
            behind.Add($"{band.GetAttribute("aria-label")} {string.Join(' ', people.TextsOf("tbody th a"))}；{string.Join(' ', people.TextsOf(".chip.plain"))}");
        }

        behind.ShouldBe(
        [
            "城东教育共同体到城东教育共同体：1人 留任；按教育共同体调出：城东教育共同体 按教育共同体调入：城东教育共同体",
            "城东教育共同体到未填：1人 轮岗；按教育共同体调出：城东教育共同体 按教育共同体调入：未填",
            "未填到城东教育共同体：1人 骨干；按教育共同体调出：未填 按教育共同体调入：城东教育共同体",
        ]);
        (await hr.GetStringAsync("/rotations/moves/export.csv?year=2026&by=zone&from=&to=城东教育共同体")).ShouldNotContain("留任");
    }

    [Fact]
    public async Task The_list_says_of_everybody_how_they_stand_and_why()
    {
        using var world = await RotationsWorld.Make();
        var hr = await world.App.SignIn("district-hr");

        var csv = await hr.GetStringAsync("/rotations/people/export.csv?sort=name");
        csv.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Skip(1).Where(l => l.Length > 0).Order(StringComparer.Ordinal).ShouldBe(
        [
            "T1,留任,实验小学,,2010-09-01,16,2022-09-01,应交流,教师满12年，已在同一学校16年，2022-09-01到期,",
            "T2,轮岗,实验小学,,2010-09-01,16,2022-09-01,交流中,在城东小学交流，至2029-08-31,",
            "T3,骨干,城东小学,,2010-09-01,16,2022-09-01,交流中,在实验小学交流，至2029-08-31,是",
            "T4,年长,城东小学,,2010-09-01,16,2022-09-01,可不交流,男55周岁以上,",
            "T5,新进,实验小学,,2020-09-01,6,2032-09-01,未到年限,教师满12年，已在同一学校6年，2032-09-01到期,",
        ]);
        (await hr.Open("/rotations/people?state=Due")).TextsOf("tbody th a").ShouldBe(["留任"]);
        (await hr.Open("/rotations/people?state=Due&on=2026-08-31")).TextsOf("tbody th a").ShouldBe(["留任", "轮岗", "骨干"]);
        (await hr.Open("/rotations/people?years=6")).TextsOf("tbody th a").ShouldBe(["新进"]);
        (await hr.Open("/rotations/people?q=年长")).TextsOf("tbody th a").ShouldBe(["年长"]);
        (await hr.Open("/rotations/people?q=nobody")).Text.ShouldContain("没有符合条件的人员");
    }

    [Fact]
    public async Task A_school_sees_its_own_people_and_its_own_line_and_nobody_elses()
    {
        using var world = await RotationsWorld.Make();
        var school = await world.App.SignIn(await world.App.Add(["school-admin"], a => a.SchoolId = world.Stayed.SchoolId));

        (await school.Open("/rotations")).TextsOf("#shares tbody th").ShouldBe(["实验小学"]);
        (await school.Open("/rotations/people?sort=name")).TextsOf("tbody th a").ShouldBe(["留任", "轮岗", "新进"], ignoreOrder: true);
        (await school.GetStringAsync("/rotations/people/export.csv")).ShouldNotContain("年长");
        (await school.GetStringAsync("/rotations/moves/export.csv?year=2026")).ShouldNotContain("T4");
        (await school.Open("/teachers/T4/rotation")).ShouldBe(HttpStatusCode.NotFound);
        (await school.Open("/teachers/T1/rotation")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_place_that_counts_otherwise_says_so_and_every_figure_opens_its_own_people()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "town.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json")))
            .Replace("\"years\": 10,", "\"terms\": { \"count\": 2, \"years\": 5 },", StringComparison.Ordinal)
            .Replace("}, \"atLeast\": ", "}, \"pool\": { \"fact\": \"setting\", \"in\": [\"城区\"] }, \"atLeast\": ", StringComparison.Ordinal));
        using var world = await RotationsWorld.Make(("Rotation:Document", file));
        var hr = await world.App.SignIn("district-hr");

        var page = await hr.Open("/rotations");
        page.TextsOf(".band .unit").ShouldBe(["1 / 2", "0 / 1", "0 / 0"]);
        List<string> behind = [];
        foreach (var link in page.Document.QuerySelectorAll(".band .unit a"))
        {
            behind.Add(string.Join(' ', (await hr.Open(link.GetAttribute("href")!)).TextsOf("tbody th a").Order(StringComparer.Ordinal)));
        }

        behind.ShouldBe(["轮岗", "留任 轮岗", "", "轮岗", "", ""]);
        page.TextsOf("#shares tbody tr > *").ShouldBe(["实验小学", "2", "1", "1", "0", "0", "50 %", "0 %", "–", "城东小学", "1", "1", "1", "1", "1", "–", "–", "–"]);
        await world.App.Db(async db =>
        {
            db.TeacherFacts.Add(new() { TeacherId = world.Backbone.Id, Kind = FactKind.Post, Value = "校长", FromOn = new(2021, 9, 1) });
            await db.SaveChangesAsync();
        });
        (await hr.Open("/teachers/T3/rotation")).TextOf("#office").ShouldBe("花名册未记载任期起始时间，任期按在本校的年数计算。");
        (await hr.Open("/teachers/T1/rotation")).Has("#office").ShouldBeFalse("years bind them, no terms of office");
        (await hr.Open("/teachers/T1/rotation")).TextsOf("section[aria-labelledby=rules] li").ShouldContain("校长满10年（2个任期，每任期5年） 浙江省2013年交流规定：校长在同一学校任职满10年");
    }

    [Fact]
    public async Task Another_places_document_asks_other_years_and_other_shares_of_the_same_people()
    {
        using var world = await RotationsWorld.Make(("Rotation:Document", "henan"));
        var hr = await world.App.SignIn("district-hr");

        var page = await hr.Open("/rotations");
        page.TextOf(".lead").ShouldStartWith("河南义务教育学校教师校长交流轮岗");
        page.TextsOf(".band .unit").ShouldBe(["2 / 4", "1 / 2"]);
        (await hr.Open("/rotations/people?eligible=2026")).TextsOf("tbody th a").ShouldBe(["留任", "轮岗", "骨干", "新进"]);
    }

    [Fact]
    public async Task A_teacher_reads_why_they_are_due_and_sees_nobody_else()
    {
        using var world = await RotationsWorld.Make();
        var own = await world.App.SignInAs(world.Stayed);

        var page = (await own.Open("/rotation")).ShouldBe(HttpStatusCode.OK);
        page.TextOf("#stands").ShouldBe("应交流");
        page.Text.ShouldContain("教师满12年，已在同一学校16年，2022-09-01到期");
        (await own.Open("/career")).Has("a[href='/rotation']").ShouldBeTrue();
        (await own.Open("/teachers/T2/rotation")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var closed in new[] { "/rotations", "/rotations/people", "/rotations/people/export.csv", "/rotations/moves", "/rotations/moves/export.xlsx", "/rotations/export.xlsx" })
        {
            (await own.GetAsync(closed)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, closed);
        }
    }
}
