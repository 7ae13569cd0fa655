using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Documents;

/// <summary>Other jurisdictions' rules as documents, each with a worked result.</summary>
public sealed class ExampleTests
{
    private static Policy Example(string name) =>
        Duties.Taken(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Requirements", "Documents", "Examples", name + ".json")));

    [Fact]
    public void Shandong_counts_a_passed_induction_and_a_degree_flat()
    {
        var person = new Person("2022-09-01").Trained("2022-10-01", 120).Had("induction-passed", "2023-08-31").Had("degree", "2024-07-01")
            .Trained("2023-05-01", 20).Trained("2023-11-01", 28).Trained("2024-05-01", 48).Trained("2025-05-01", 60);

        var results = person.Stands("2025-12-31", Example("shandong"), Example("shandong-induction"));

        results.Select(r => $"{r.Policy.Code} {r.Window} {r.Target} {r.Counted} {r.Status}").ShouldBe(
            ["sd-cycle 2022-09-01..2025-12-31 2400 2800 Met", "sd-induction 2022-09-01..2023-08-31 1200 1400 Met"]);
        results[0].Clauses[0].Counted.ShouldBe(600);
    }

    [Fact]
    public void Shandong_asks_homeroom_teachers_for_thirty_hours_of_their_own()
    {
        var person = new Person().Is(FactKind.Post, "班主任", "2021-01-01").Trained("2024-05-01", 30, themes: "班主任");

        person.Stand("2024-12-31", Example("shandong-homeroom")).Status.ToString().ShouldBe("Met");
        new Person().Stands("2024-12-31", Example("shandong-homeroom")).ShouldBeEmpty();
    }

    [Fact]
    public void In_Shanghai_the_city_fills_the_district_in_the_same_category_only()
    {
        var person = new Person().Trained("2024-01-01", 60, level: TrainingLevel.Province, themes: "师德素养")
            .Trained("2024-02-01", 40, level: TrainingLevel.County, themes: "信息技术").Trained("2024-03-01", 90, level: TrainingLevel.School, themes: "实践体验");

        person.Stand("2024-12-31", Example("shanghai")).Clauses.Where(c => c.Counted > 0).Select(c => $"{c.Clause.Code} {c.Counted} +{c.FilledBy} {c.Met}").ShouldBe(
            ["city-ethics 60 +0 True", "district-ethics 20 +20 True", "district-it 40 +0 True", "school-practice 90 +0 True"]);
    }

    [Fact]
    public void In_Guangdong_papers_count_up_to_28_hours_of_the_yearly_90()
    {
        var result = new Person().Trained("2024-01-01", 40, themes: "专业课|论文").Trained("2024-02-01", 14, themes: "专业课")
            .Trained("2024-03-01", 18, themes: "选修课").Trained("2024-04-01", 30, themes: "公需课").Stands("2024-12-31", Example("guangdong"))[^1];

        (result.Counted, result.NotCounted, result.Status.ToString()).ShouldBe((900, 120, "Met"));
    }

    [Fact]
    public void In_Beijing_ten_or_twenty_hours_are_a_credit() =>
        new Person().Trained("2024-01-01", 200).Trained("2024-02-01", 200, TrainingMode.Online).Trained("2024-03-01", 60, themes: "教育研究")
            .Trained("2024-04-01", 7).Stand("2024-12-31", Example("beijing")).Lines()
            .ShouldBe(["P1 200/200", "P2 100/100", "P3 30/30", "P4 7/7"]);

    [Fact]
    public void The_Zhejiang_table_of_2010_caps_by_the_year_and_asks_for_one_long_class()
    {
        var result = new Person().Trained("2013-02-01", 90).Trained("2013-03-01", 30, TrainingMode.SchoolBased).Trained("2013-04-01", 30, themes: "短期")
            .Trained("2013-05-01", 30).Stands("2013-12-31", null, Duties.Book(Example("zhejiang-2010")), "2011-01-01").Single();

        result.Lines().ShouldBe(["P1 900/900", "P2 240/300 over-cap:school-based 60", "P3 240/300 over-cap:short 60", "P4 60/300 over-cap:all 240"]);
        result.Clauses.Select(c => $"{c.Clause.Code} {c.Counted} {c.Met}").ShouldBe(["yearly 0 False", "long-class 900 True"]);
    }

    [Fact]
    public void Half_of_a_new_principals_hours_may_enter_a_cycle()
    {
        var cycle = Duties.Read(Duties.Round, """ "target": { "amount": 360 }, "exclusions": [{ "policy": "zj-principal", "percent": 50 }] """, "cycle");

        new Person().Had("principal-appointed", "2023-03-01").Trained("2023-06-01", 300).Trained("2024-06-01", 10)
            .Stands("2024-12-31", Example("zhejiang-principal"), cycle).Select(r => $"{r.Policy.Code} {r.Counted}")
            .ShouldBe(["cycle 1600", "zj-principal 3000"]);
    }
}
