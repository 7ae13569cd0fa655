using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Evaluation;

public sealed class ClauseTests
{
    private static Policy With(string of, string atLeast, string per = "window", string more = "", string? window = null) => Duties.Read(
        window ?? Duties.Round, $$"""
        "clauses": [{ "code": "c", "name": { "zh-Hans": "条", "en": "Clause" }, "of": {{of}}, "atLeast": {{atLeast}}, "per": "{{per}}" }]{{more}}
        """);

    private static string Told(Person person, Policy policy, string asOf = "2025-12-31") =>
        person.Stand(asOf, policy) is var result ? $"{result.Clauses[0].Counted} {result.Clauses[0].Met} {result.Status}" : "";

    [Theory]
    [InlineData(79.9, "799 False OnTrack")]
    [InlineData(80, "800 True Met")]
    [InlineData(90, "900 True Met")]
    public void At_least_so_much_of_a_selection(double hours, string told) =>
        Told(new Person("2025-01-01").Trained("2025-05-01", hours, TrainingMode.Practice).Trained("2025-05-02", 120), Duties.Induction).ShouldBe(told);

    [Fact]
    public void A_target_reached_is_not_met_while_a_clause_is_open() =>
        Told(new Person("2025-01-01").Trained("2025-05-01", 200), Duties.Induction, "2025-06-01").ShouldBe("0 False OnTrack");

    [Fact]
    public void A_clause_sums_before_caps()
    {
        var policy = Duties.Read(Duties.Round, """
            "target": { "amount": 10 },
            "clauses": [{ "code": "own", "name": { "zh-Hans": "校", "en": "Own" }, "of": { "levels": ["school"] }, "atLeast": 30 }],
            "caps": [{ "code": "based", "name": { "zh-Hans": "限", "en": "Cap" }, "of": { "modes": ["school-based"] }, "atMost": 5 }]
            """);

        var result = new Person().Trained("2024-05-01", 30, TrainingMode.SchoolBased, TrainingLevel.School).Trained("2024-06-01", 5).Stand("2025-12-31", policy);

        (result.Clauses[0].Counted, result.Clauses[0].Met, result.Counted, result.Status.ToString()).ShouldBe((300, true, 100, "Met"));
    }

    [Fact]
    public void A_failed_entry_fills_no_clause() =>
        Told(new Person().Trained("2024-05-01", 30, passed: false).Trained("2024-05-02", 2), With("{}", "10")).ShouldBe("20 False OnTrack");

    [Theory]
    [InlineData("""{ "levels": ["county"] }""", 10)]
    [InlineData("""{ "levels": ["county", "province"] }""", 30)]
    [InlineData("""{ "modes": ["online"] }""", 60)]
    [InlineData("""{ "levels": ["province"], "modes": ["online"] }""", 20)]
    [InlineData("""{ "themes": ["ethics"] }""", 50)]
    [InlineData("""{ "themes": ["ethics", "it"] }""", 70)]
    [InlineData("""{ "themes": ["ethics"], "notThemes": ["it"] }""", 10)]
    [InlineData("""{ "notThemes": ["ethics", "it"] }""", 0)]
    public void A_selection_asks_level_and_mode_and_theme(string of, int counted) =>
        new Person().Trained("2024-05-01", 1, level: TrainingLevel.County, themes: "ethics")
            .Trained("2024-05-02", 2, TrainingMode.Online, TrainingLevel.Province, "it").Trained("2024-05-03", 4, TrainingMode.Online, TrainingLevel.National, "ethics|it")
            .Stand("2025-12-31", With(of, "1000")).Clauses[0].Counted.ShouldBe(counted);

    [Theory]
    [InlineData(48, 48, 48, 48, 48, "480 True Met")]
    [InlineData(400, 48, 48, 47.9, 48, "479 False NotMet")]
    [InlineData(400, 400, 400, 400, 0, "0 False NotMet")]
    public void Per_year_every_year_must_hold(double y1, double y2, double y3, double y4, double y5, string told) =>
        Told(new Person().Trained("2021-05-01", y1).Trained("2022-12-31", y2).Trained("2023-01-01", y3).Trained("2024-05-01", y4).Trained("2025-05-01", y5),
            With("{}", "48", "calendar-year"), "2026-01-01").ShouldBe(told);

    [Fact]
    public void Per_school_year_the_years_turn_in_September() =>
        Told(new Person().Trained("2021-08-31", 100).Trained("2021-09-01", 10).Trained("2022-08-31", 10).Trained("2022-09-01", 30).Trained("2023-09-01", 30).Trained("2024-09-01", 20),
            With("{}", "20", "school-year"), "2026-01-01").ShouldBe("200 True Met");

    [Fact]
    public void Per_year_a_year_that_a_joiner_serves_in_part_is_not_asked() =>
        Told(new Person("2023-06-01").Trained("2024-05-01", 48).Trained("2025-05-01", 48), With("{}", "48", "calendar-year"), "2026-01-01").ShouldBe("480 True Met");

    [Fact]
    public void Per_year_without_any_whole_year_the_window_is_asked() =>
        Told(new Person("2025-06-01").Trained("2025-07-01", 30).Trained("2025-09-01", 18), With("{}", "48", "calendar-year"), "2026-01-01").ShouldBe("480 True Met");

    [Fact]
    public void Per_entry_one_unbroken_class_must_do() =>
        Told(new Person().Trained("2024-05-01", 89.9).Trained("2024-06-01", 60), With("{}", "90", "entry"), "2026-01-01").ShouldBe("899 False NotMet");

    [Fact]
    public void Per_entry_only_the_selection_is_asked() =>
        Told(new Person().Trained("2024-05-01", 120).Trained("2024-06-01", 90, TrainingMode.FullTime), With("""{ "modes": ["full-time"] }""", "90", "entry"), "2026-01-01")
            .ShouldBe("900 True Met");

    [Fact]
    public void What_is_excluded_fills_no_clause()
    {
        var cycle = With("{}", "10", more: """, "exclusions": [{ "policy": "zj-induction" }] """);

        new Person("2022-09-01").Trained("2023-01-01", 50).Trained("2023-10-01", 4).Stands("2025-12-31", Duties.Induction, cycle)
            .Last(r => r.Policy.Code == "test").Clauses[0].Counted.ShouldBe(40);
    }
}
