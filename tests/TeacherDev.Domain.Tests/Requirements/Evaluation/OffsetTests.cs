using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Evaluation;

public sealed class OffsetTests
{
    private static string Clause(string code, string of, int atLeast) =>
        $$"""{ "code": "{{code}}", "name": { "zh-Hans": "条", "en": "Clause" }, "of": {{of}}, "atLeast": {{atLeast}} }""";

    private static Policy Levels(string offsets) => Duties.Read(Duties.Round, $$"""
        "clauses": [
          {{Clause("city", """{ "levels": ["prefecture"] }""", 6)}},
          {{Clause("district", """{ "levels": ["county"] }""", 12)}},
          {{Clause("school", """{ "levels": ["school"] }""", 18)}}
        ],
        "offsets": [{{offsets}}]
        """);

    private static readonly Policy OneWay = Levels("""{ "from": "city", "to": "district" }""");

    private static Person Hours(double city, double district, double school) => new Person()
        .Trained("2024-03-01", city, level: TrainingLevel.Prefecture, project: "city")
        .Trained("2024-04-01", district, level: TrainingLevel.County, project: "district")
        .Trained("2024-05-01", school, level: TrainingLevel.School, project: "school");

    private static IEnumerable<string> Clauses(Person person, Policy policy) =>
        person.Stand("2025-12-31", policy).Clauses.Select(c => $"{c.Clause.Code} {c.Counted}/{c.Clause.AtLeast} +{c.FilledBy} {c.Met}");

    [Fact]
    public void Surplus_of_the_city_fills_the_districts_shortfall_and_the_line_says_so()
    {
        var person = Hours(city: 10, district: 8, school: 18);

        Clauses(person, OneWay).ShouldBe(["city 100/60 +0 True", "district 120/120 +40 True", "school 180/180 +0 True"]);
        person.Stand("2025-12-31", OneWay).Lines().ShouldBe(["city 100/100 fills:district 40", "district 80/80", "school 180/180"]);
        person.Stand("2025-12-31", OneWay).Status.ToString().ShouldBe("Met");
    }

    [Fact]
    public void Surplus_of_the_district_does_not_fill_the_city() =>
        Clauses(Hours(city: 2, district: 20, school: 18), OneWay).ShouldBe(["city 20/60 +0 False", "district 200/120 +0 True", "school 180/180 +0 True"]);

    [Fact]
    public void What_the_city_needs_itself_fills_nothing() =>
        Clauses(Hours(city: 6, district: 8, school: 18), OneWay).ShouldBe(["city 60/60 +0 True", "district 80/120 +0 False", "school 180/180 +0 True"]);

    [Fact]
    public void No_more_is_filled_than_is_missing() =>
        Clauses(Hours(city: 30, district: 8, school: 0), OneWay).ShouldBe(["city 300/60 +0 True", "district 120/120 +40 True", "school 0/180 +0 False"]);

    [Fact]
    public void An_hour_fills_once_in_the_order_of_the_offsets() =>
        Clauses(Hours(city: 15, district: 8, school: 12), Levels("""{ "from": "city", "to": "district" }, { "from": "city", "to": "school" }"""))
            .ShouldBe(["city 150/60 +0 True", "district 120/120 +40 True", "school 170/180 +50 False"]);

    [Fact]
    public void What_was_filled_is_no_surplus_to_hand_on() =>
        Clauses(Hours(city: 16, district: 8, school: 12), Levels("""{ "from": "city", "to": "district" }, { "from": "district", "to": "school" }"""))
            .ShouldBe(["city 160/60 +0 True", "district 120/120 +40 True", "school 120/180 +0 False"]);

    [Fact]
    public void The_earliest_entries_serve_their_own_minimum_and_later_ones_fill()
    {
        var person = new Person().Trained("2024-01-01", 4, level: TrainingLevel.Prefecture).Trained("2024-02-01", 5, level: TrainingLevel.Prefecture)
            .Trained("2024-03-01", 5, level: TrainingLevel.Prefecture).Trained("2024-04-01", 7, level: TrainingLevel.County);

        person.Stand("2025-12-31", OneWay).Lines().ShouldBe(["P1 40/40", "P2 50/50 fills:district 30", "P3 50/50 fills:district 20", "P4 70/70"]);
    }

    [Fact]
    public void An_hour_that_already_stands_in_the_other_clause_does_not_fill_it_again()
    {
        var policy = Duties.Read(Duties.Round, $$"""
            "clauses": [{{Clause("practice", """{ "modes": ["practice"] }""", 2)}}, {{Clause("county", """{ "levels": ["county"] }""", 10)}}],
            "offsets": [{ "from": "practice", "to": "county" }]
            """);

        Clauses(new Person().Trained("2024-01-01", 2, TrainingMode.Practice, TrainingLevel.National).Trained("2024-02-01", 5, TrainingMode.Practice, TrainingLevel.County), policy)
            .ShouldBe(["practice 70/20 +0 True", "county 50/100 +0 False"]);
    }
}
