using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Documents;

public sealed class ContradictionTests
{
    private const string School = """{ "modes": ["school-based"] }""";

    private static string Rule(string code, string of, string amount, string per = "window") =>
        $$"""{ "code": "{{code}}", "name": { "zh-Hans": "条", "en": "Rule" }, "of": {{of}}, {{amount}}, "per": "{{per}}" }""";

    private static string Clause(string code, string of, int atLeast, string per = "window") => Rule(code, of, $"\"atLeast\": {atLeast}", per);

    private static string Cap(string code, string of, int atMost, string per = "window") => Rule(code, of, $"\"atMost\": {atMost}", per);

    private static string Refusals(string rules, string window = Duties.Round) =>
        string.Join('|', PolicyReading.Read(Duties.Document(window, rules)).Refusals);

    [Fact]
    public void A_code_stands_once_among_clauses_caps_and_awards()
    {
        Refusals($$""" "clauses": [{{Clause("a", "{}", 1)}}, {{Clause("a", School, 1)}}] """).ShouldBe("policy-code-twice(a)");
        Refusals($$""" "clauses": [{{Clause("a", "{}", 1)}}], "caps": [{{Cap("a", School, 9)}}] """).ShouldBe("policy-code-twice(a)");
        Refusals($$"""
            "clauses": [{{Clause("b", "{}", 1)}}], "caps": [{{Cap("a", School, 9)}}],
            "awards": [{ "code": "a", "event": "degree", "amount": 1, "name": { "zh-Hans": "奖", "en": "A" } }]
            """).ShouldBe("policy-code-twice(a)");
    }

    [Fact]
    public void A_policy_without_target_and_clauses_asks_for_nothing()
    {
        Refusals("").ShouldBe("policy-nothing-to-meet(test)");
        Refusals($$""" "caps": [{{Cap("a", School, 9)}}] """).ShouldBe("policy-nothing-to-meet(test)");
        Refusals($$""" "clauses": [{{Clause("a", School, 9)}}] """).ShouldBeEmpty();
    }

    [Fact]
    public void A_selection_that_can_hold_no_entry_is_refused_by_its_rule()
    {
        const string Nothing = """{ "themes": ["it"], "notThemes": ["it"] }""";

        Refusals($$""" "clauses": [{{Clause("a", Nothing, 1)}}] """).ShouldBe("policy-selects-nothing(a)");
        Refusals($$""" "target": { "amount": 1 }, "caps": [{{Cap("b", Nothing, 1)}}] """).ShouldBe("policy-selects-nothing(b)");
        Refusals($$""" "target": { "amount": 1 }, "weights": [{ "of": {}, "weight": 1 }, { "of": {{Nothing}}, "weight": 1 }] """)
            .ShouldBe("policy-selects-nothing(weights[1])");
    }

    [Theory]
    [InlineData(5, Duties.Round, "window", "policy-clause-over-cap(need, most)")]
    [InlineData(10, Duties.Round, "window", "")]
    [InlineData(1, Duties.Round, "calendar-year", "policy-clause-over-cap(need, most)")]
    [InlineData(2, Duties.Round, "calendar-year", "")]
    [InlineData(2, Duties.Round, "school-year", "")]
    [InlineData(9, Duties.Year, "calendar-year", "policy-clause-over-cap(need, most)")]
    [InlineData(5, Duties.Year, "school-year", "")]
    [InlineData(4, Duties.FirstYear, "calendar-year", "policy-clause-over-cap(need, most)")]
    [InlineData(5, Duties.FirstYear, "calendar-year", "")]
    [InlineData(1, Duties.FiveYears, "calendar-year", "policy-clause-over-cap(need, most)")]
    public void A_clause_may_not_ask_for_more_than_a_cap_around_it_lets_count(int most, string window, string per, string refusals) =>
        Refusals($$""" "clauses": [{{Clause("need", School, 10)}}], "caps": [{{Cap("most", School, most, per)}}] """, window).ShouldBe(refusals);

    [Theory]
    [InlineData("entry", "calendar-year", 9, "policy-clause-over-cap(need, most)")]
    [InlineData("entry", "window", 10, "")]
    [InlineData("calendar-year", "calendar-year", 9, "policy-clause-over-cap(need, most)")]
    [InlineData("calendar-year", "school-year", 4, "policy-clause-over-cap(need, most)")]
    [InlineData("calendar-year", "school-year", 5, "")]
    [InlineData("calendar-year", "window", 9, "policy-clause-over-cap(need, most)")]
    public void A_clause_of_a_year_or_an_entry_is_held_against_the_cap_too(string of, string per, int most, string refusals) =>
        Refusals($$""" "clauses": [{{Clause("need", School, 10, of)}}], "caps": [{{Cap("most", School, most, per)}}] """).ShouldBe(refusals);

    [Fact]
    public void A_clause_that_reaches_beyond_the_cap_may_ask_for_more() =>
        Refusals($$""" "clauses": [{{Clause("need", """{ "modes": ["school-based", "online"] }""", 10)}}], "caps": [{{Cap("most", School, 5)}}] """).ShouldBeEmpty();

    [Theory]
    [InlineData("window", 99, "policy-target-over-cap(test, most)")]
    [InlineData("window", 100, "")]
    [InlineData("calendar-year", 19, "policy-target-over-cap(test, most)")]
    [InlineData("calendar-year", 20, "")]
    public void A_target_may_not_lie_above_a_cap_on_everything(string per, int most, string refusals) =>
        Refusals($$""" "target": { "amount": 100 }, "caps": [{{Cap("most", "{}", most, per)}}] """).ShouldBe(refusals);

    [Theory]
    [InlineData("""{ "from": "a", "to": "b" }""", "")]
    [InlineData("""{ "from": "a", "to": "b" }, { "from": "c", "to": "b" }""", "")]
    [InlineData("""{ "from": "a", "to": "x" }""", "policy-offset-needs-clause(x)")]
    [InlineData("""{ "from": "a", "to": "yearly" }""", "policy-offset-needs-clause(yearly)")]
    [InlineData("""{ "from": "a", "to": "a" }""", "policy-offset-both-ways(a, a)")]
    [InlineData("""{ "from": "a", "to": "b" }, { "from": "b", "to": "a" }""", "policy-offset-both-ways(a, b)|policy-offset-both-ways(b, a)")]
    [InlineData("""{ "from": "a", "to": "b" }, { "from": "b", "to": "c" }, { "from": "c", "to": "a" }""",
        "policy-offset-both-ways(a, b)|policy-offset-both-ways(b, c)|policy-offset-both-ways(c, a)")]
    public void Offsets_run_one_way_between_clauses_of_the_window(string offsets, string refusals) => Refusals($$"""
        "clauses": [{{Clause("a", """{ "levels": ["province"] }""", 1)}}, {{Clause("b", """{ "levels": ["county"] }""", 1)}},
          {{Clause("c", """{ "levels": ["school"] }""", 1)}}, {{Clause("yearly", "{}", 1, "calendar-year")}}],
        "offsets": [{{offsets}}]
        """).ShouldBe(refusals);

    [Fact]
    public void A_policy_does_not_exclude_itself() =>
        Refusals(""" "target": { "amount": 1 }, "exclusions": [{ "policy": "test" }] """).ShouldBe("policy-excludes-itself(test)");

    [Fact]
    public void More_themes_than_can_be_compared_are_refused() =>
        Refusals($$""" "target": { "amount": 1 }, "caps": [{{Cap("a", $$"""{ "themes": [{{string.Join(", ", Enumerable.Range(1, 13).Select(i => $"\"t{i}\""))}}] }""", 1)}}] """)
            .ShouldBe("policy-too-many-themes(test, 12)");
}
