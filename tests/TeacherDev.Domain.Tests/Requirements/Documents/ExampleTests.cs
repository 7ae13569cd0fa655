using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Documents;

/// <summary>Other places' rules (db/policies/examples), each with results worked by hand from its source.</summary>
public sealed class ExampleTests
{
    private static Policy Example(string place, string code) => Duties.PackOf($"examples/{place}").Single(p => p.Code == code);

    private static Person Born(string day, string gender, string teachingStart = "2005-09-01")
    {
        var person = new Person(teachingStart);
        (person.Teacher.BornOn, person.Teacher.Gender) = (day.Day(), gender);
        return person;
    }

    /// <summary>360 x 40 / 60 months = 240; 72 for induction, 72 for the degree, 20 are completed in induction and 136 after it.</summary>
    [Fact]
    public void Shandong_counts_a_passed_induction_and_a_degree_flat()
    {
        var person = new Person("2022-09-01").Trained("2022-10-01", 120).Had("induction-passed", "2023-08-31").Had("degree", "2024-07-01")
            .Trained("2023-05-01", 20).Trained("2023-11-01", 28).Trained("2024-05-01", 48).Trained("2025-05-01", 60);

        var results = person.Stands("2025-12-31", Example("shandong", "sd-cycle"), Example("shandong", "sd-induction"));

        results.Select(r => $"{r.Policy.Code} {r.Window} {r.Target} {r.Counted} {r.NotCounted} {r.Status}").ShouldBe(
            ["sd-induction 2022-09-01..2023-08-31 1200 1400 0 Met", "sd-cycle 2022-09-01..2025-12-31 2400 2800 1400 Met"]);
        results[1].Clauses[0].Counted.ShouldBe(600);
    }

    [Fact]
    public void Shandong_asks_homeroom_teachers_for_thirty_hours_of_their_own()
    {
        var person = new Person().Is(FactKind.Post, "班主任", "2021-01-01").Trained("2024-05-01", 30, themes: "师德|班主任").Trained("2024-06-01", 60);

        var result = person.Stand("2024-12-31", Example("shandong", "sd-homeroom"));
        (result.Counted, result.Lines!.Count, result.Status.ToString()).ShouldBe((300, 1, "Met"));
        new Person().Stands("2024-12-31", Example("shandong", "sd-homeroom")).ShouldBeEmpty();
    }

    /// <summary>30 of 60 months: 180 hours, 90 of them at county level; four open lessons of 6 hours count 18.</summary>
    [Fact]
    public void Jiangsu_cuts_the_county_hours_of_a_joiner_and_caps_open_lessons()
    {
        var result = new Person("2023-07-10").Trained("2024-03-01", 60).Trained("2024-04-01", 70, TrainingMode.SchoolBased, TrainingLevel.School)
            .Trained("2024-05-01", 6, themes: "公开课").Trained("2024-05-02", 6, themes: "公开课").Trained("2024-05-03", 6, themes: "公开课|授课")
            .Trained("2024-05-04", 6, themes: "公开课").Trained("2024-05-05", 12, themes: "授课").Stand("2024-12-31", Example("jiangsu", "js-cycle"));

        (result.Target, result.Counted, result.NotCounted).ShouldBe((1800, 1600, 60));
        (result.Clauses[0].AtLeast, result.Clauses[0].Counted, result.Clauses[0].Met).ShouldBe((900, 960, true));
        result.Lines().ToList()[5].ShouldBe("P6 0/60 over-cap:lessons 60");
    }

    [Fact]
    public void In_Shanghai_levels_categories_and_topics_are_asked_for_side_by_side()
    {
        var result = new Person().Trained("2022-01-01", 40, level: TrainingLevel.Province, themes: "知识技能|学科教学")
            .Trained("2022-02-01", 80, level: TrainingLevel.County, themes: "师德素养|生涯指导").Stand("2024-12-31", Example("shanghai", "sh-2021"));

        (result.Target, result.Counted).ShouldBe((360, 120));
        result.Clauses.Where(c => c.Counted > 0).Select(c => $"{c.Clause.Code} {c.Counted}/{c.AtLeast} {c.Met}").ShouldBe(
        [
            "ethics 80/80 True", "knowledge 40/100 False", "city 40/70 False", "district 80/100 False", "city-knowledge 40/40 True",
            "district-ethics 80/20 True", "city-subject 40/20 True", "district-career 80/10 True",
        ]);
        result.Clauses.Count.ShouldBe(32);
    }

    [Fact]
    public void In_a_Shanghai_district_the_city_fills_the_district_in_the_same_category_only()
    {
        var person = new Person().Trained("2024-01-01", 60, level: TrainingLevel.Province, themes: "师德素养")
            .Trained("2024-02-01", 40, level: TrainingLevel.County, themes: "信息技术").Trained("2024-03-01", 90, level: TrainingLevel.School, themes: "实践体验");

        person.Stand("2024-12-31", Example("shanghai", "sh-district")).Clauses.Where(c => c.Counted > 0).Select(c => $"{c.Clause.Code} {c.Counted} +{c.FilledBy} {c.Met}").ShouldBe(
            ["city-ethics 60 +0 True", "district-ethics 20 +20 True", "district-it 40 +0 True", "school-practice 90 +0 True"]);
    }

    [Fact]
    public void In_Guangdong_papers_count_up_to_28_hours_of_the_yearly_90()
    {
        var result = new Person().Trained("2024-01-01", 40, themes: "专业课|论文").Trained("2024-02-01", 14, themes: "专业课")
            .Trained("2024-03-01", 18, themes: "选修课").Trained("2024-04-01", 30, themes: "公需课").Stands("2024-12-31", Example("guangdong", "gd-year"))[^1];

        (result.Counted, result.NotCounted, result.Status.ToString()).ShouldBe((900, 120, "Met"));
    }

    [Fact]
    public void In_Guangdong_what_is_completed_after_the_year_makes_nothing_up()
    {
        var year = new Person().Trained("2025-01-02", 90, themes: "专业课|选修课|公需课").Stands("2025-06-01", Example("guangdong", "gd-year"));

        year.Where(r => r.Window.Start.Year >= 2024).Select(r => $"{r.Window.Start.Year} {r.Counted} {r.Status}").ShouldBe(["2024 0 NotMet", "2025 900 Met"]);
    }

    [Fact]
    public void In_Beijing_ten_or_twenty_hours_are_a_credit()
    {
        var result = new Person().Trained("2024-01-01", 200).Trained("2024-02-01", 200, TrainingMode.Online).Trained("2024-03-01", 60, themes: "教育研究")
            .Trained("2024-04-01", 7).Stand("2024-12-31", Example("beijing", "bj-36"));

        result.Lines().ShouldBe(["P1 200/200", "P2 100/100", "P3 30/30", "P4 7/7"]);
        (result.Target, result.Counted, result.Status.ToString()).ShouldBe((360, 337, "OnTrack"));
    }

    /// <summary>100 central hours 10, 40 online 2, principals' 100 at half 5; every whole year of 2023 and 2024 needs 2.</summary>
    [Fact]
    public void Jiangxi_weighs_by_mode_and_takes_principals_classes_at_half()
    {
        var result = Born("1980-01-01", "男").Trained("2023-05-01", 100).Trained("2024-05-01", 40, TrainingMode.Online).Trained("2024-06-01", 100, themes: "校长培训")
            .Trained("2024-07-01", 40, TrainingMode.Online, themes: "校长培训").Stands("2024-12-31", Example("jiangxi", "jx-cycle"))[^1];

        result.Lines().ShouldBe(["P1 100/100", "P2 20/20", "P3 50/50", "P4 10/10"]);
        (result.Window.ToString(), result.Target, result.Counted).ShouldBe(("2023-01-01..2027-12-31", 360, 180));
    }

    [Fact]
    public void Jiangxi_asks_nothing_in_the_last_round_before_retirement()
    {
        Born("1967-12-31", "男").Stands("2024-12-31", Example("jiangxi", "jx-cycle")).Select(r => r.Window.Start.Year).ShouldBe([2018]);
        Born("1968-01-01", "男").Stands("2024-12-31", Example("jiangxi", "jx-cycle")).Select(r => r.Window.Start.Year).ShouldBe([2018, 2023]);
        Born("1972-12-31", "女").Stands("2024-12-31", Example("jiangxi", "jx-cycle")).Select(r => r.Window.Start.Year).ShouldBe([2018]);
    }

    [Fact]
    public void Jiangxi_leaves_induction_outside() =>
        Born("2000-01-01", "女", "2023-09-01").Trained("2024-01-01", 120).Trained("2024-10-01", 30)
            .Stands("2024-12-31", [.. Duties.PackOf("examples/jiangxi")]).Select(r => $"{r.Policy.Code} {r.Window} {r.Target} {r.Counted} {r.Status}")
            .ShouldBe(["jx-cycle 2024-09-01..2027-12-31 240 30 OnTrack", "jx-induction 2023-09-01..2024-08-31 1200 1200 Met"]);
}
