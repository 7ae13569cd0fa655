using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Documents;

public sealed class DocumentFaultTests
{
    private const string Target = """ "target": { "amount": 24 } """;
    private const string Name = """ "name": { "zh-Hans": "条", "en": "Clause" } """;

    private static string Refusals(string json)
    {
        var read = PolicyReading.Read(json);
        (read.Policy is null).ShouldBe(read.Refusals.Count > 0);
        return string.Join('|', read.Refusals);
    }

    [Theory]
    [InlineData("", "document-not-json(1, 1)")]
    [InlineData("{\n  \"format\": 1,\n  oops\n}", "document-not-json(3, 3)")]
    [InlineData("[]", "document-not-object(policy)")]
    [InlineData("\"text\"", "document-not-object(policy)")]
    public void What_is_no_document_is_refused_with_its_place(string json, string refusals) => Refusals(json).ShouldBe(refusals);

    [Fact]
    public void An_empty_document_lacks_everything_that_is_needed() => Refusals("{}").ShouldBe(string.Join('|',
        "format code version pack effectiveFrom name window".Split(' ').Select(k => $"document-missing(policy, {k})")));

    [Fact]
    public void Comments_and_trailing_commas_are_no_fault() =>
        Refusals(Duties.Document(Duties.Year, Target + ", // the yearly minimum\n")).ShouldBeEmpty();

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "document-format(policy, 2, 1)")]
    [InlineData("\"format\": 1", "\"format\": \"1\"", "document-value(policy, format, \"1\", whole-number)")]
    [InlineData("\"format\": 1", "\"format\": 0", "document-value(policy, format, 0, 1..99)")]
    [InlineData("\"code\": \"test\"", "\"code\": \" \"", "document-missing(policy, code)")]
    [InlineData("\"code\": \"test\"", "\"code\": null", "document-value(policy, code, null, text)")]
    [InlineData("\"code\": \"test\"", "\"code\": \"test\", \"code\": \"other\"", "document-key-twice(policy, code)")]
    [InlineData("2000-01-01", "2000-02-30", "document-value(policy, effectiveFrom, \"2000-02-30\", date)")]
    [InlineData("2000-01-01", "2000/01/01", "document-value(policy, effectiveFrom, \"2000/01/01\", date)")]
    [InlineData("2000-01-01", "9999-01-01", "document-value(policy, effectiveFrom, \"9999-01-01\", date)")]
    [InlineData("\"en\": \"Test\"", "\"en\": \"\\ud800\"", "document-value(policy.name, en, \"\\ud800\", text)")]
    [InlineData("\"en\": \"Test\"", "\"en\": \"Test\", \"\\ud800\": 1", "document-unknown-key(policy.name, \uFFFD)")]
    [InlineData(", \"en\": \"Test\"", "", "document-missing(policy.name, en)")]
    [InlineData("\"en\": \"Test\"", "\"en\": \"Test\", \"fr\": \"Essai\"", "document-unknown-key(policy.name, fr)")]
    public void A_head_that_is_wrong_says_where(string right, string wrong, string refusals) =>
        Refusals(Duties.Document(Duties.Year, Target).Replace(right, wrong, StringComparison.Ordinal)).ShouldBe(refusals);

    [Theory]
    [InlineData("7", "document-not-object(policy.window)")]
    [InlineData("{}", "document-missing(policy.window, kind)")]
    [InlineData("""{ "kind": "month" }""", "document-value(policy.window, kind, month, rounds | year | first-months | rolling | none)")]
    [InlineData("""{ "kind": "year", "year": "lunar" }""", """document-value(policy.window, year, "lunar", calendar | school)""")]
    [InlineData("""{ "kind": "year", "wholeOnly": "yes" }""", """document-value(policy.window, wholeOnly, "yes", true-or-false)""")]
    [InlineData("""{ "kind": "year", "joining": {} }""", "document-missing(policy.window.joining, after)")]
    [InlineData("""{ "kind": "year", "joining": { "after": "test" } }""", "policy-joins-itself(test)")]
    [InlineData("""{ "kind": "rolling" }""", "document-missing(policy.window, years)")]
    [InlineData("""{ "kind": "rolling", "years": 0 }""", "document-value(policy.window, years, 0, 1..50)")]
    [InlineData("""{ "kind": "rolling", "years": 5, "joining": { "after": "x" } }""", "document-unknown-key(policy.window, joining)")]
    [InlineData("""{ "kind": "first-months", "months": 1.5 }""", "document-value(policy.window, months, 1.5, whole-number)")]
    [InlineData("""{ "kind": "first-months", "months": 12, "event": "" }""", "document-missing(policy.window, event)")]
    [InlineData("""{ "kind": "rounds" }""", "document-missing(policy.window, rounds)")]
    [InlineData("""{ "kind": "rounds", "rounds": [] }""", "document-missing(policy.window, rounds)")]
    [InlineData("""{ "kind": "rounds", "rounds": [{ "start": "2021-01-01", "years": 51 }] }""", "document-value(policy.window.rounds[0], years, 51, 1..50)")]
    [InlineData("""{ "kind": "rounds", "rounds": [{ "start": "2021-01-01", "years": 5 }, { "start": "2025-12-31", "years": 5 }] }""",
        "rounds-overlap(policy.window, 2021-01-01..2025-12-31, 2025-12-31..2030-12-30)")]
    public void A_window_that_is_wrong_says_where(string window, string refusals) => Refusals(Duties.Document(window, Target)).ShouldBe(refusals);

    [Theory]
    [InlineData("""{ "amount": "24" }""", """document-value(policy.target, amount, "24", number)""")]
    [InlineData("{}", "document-missing(policy.target, amount)")]
    [InlineData("""{ "amount": -24 }""", "document-value(policy.target, amount, -24, ≥ 0)")]
    [InlineData("""{ "amount": 24.25 }""", "document-value(policy.target, amount, 24.25, tenths)")]
    [InlineData("""{ "amount": 24, "roundUpTo": 0 }""", "document-value(policy.target, roundUpTo, 0, 0.1, 0.2 …)")]
    [InlineData("""{ "amount": 24, "bymonth": true }""", "document-unknown-key(policy.target, bymonth)")]
    [InlineData("""{ "amount": 0 }""", "policy-nothing-to-meet(test)")]
    public void A_target_that_is_wrong_says_where(string target, string refusals) =>
        Refusals(Duties.Document(Duties.Year, $$""" "target": {{target}} """)).ShouldBe(refusals);

    [Theory]
    [InlineData(""" "clauses": [{ NAME, "of": {}, "atLeast": 1 }] """, "document-missing(policy.clauses[0], code)")]
    [InlineData(""" "clauses": [{ "code": "c", "of": {}, "atLeast": 1 }] """, "document-missing(policy.clauses[0], name)")]
    [InlineData(""" "clauses": [{ "code": "c", NAME, "atLeast": 1 }] """, "document-missing(policy.clauses[0], of)")]
    [InlineData(""" "clauses": [{ "code": "c", NAME, "of": {} }] """, "document-missing(policy.clauses[0], atLeast)")]
    [InlineData(""" "clauses": [{ "code": "c", NAME, "of": {}, "atLeast": 0 }] """, "document-value(policy.clauses[0], atLeast, 0, 0.1, 0.2 …)")]
    [InlineData(""" "clauses": [{ "code": "c", NAME, "of": {}, "atLeast": 1, "per": "month" }] """,
        """document-value(policy.clauses[0], per, "month", window | calendar-year | school-year | entry)""")]
    [InlineData(""" "clauses": [{ "code": "c", NAME, "of": { "modes": ["in person"] }, "atLeast": 1 }] """,
        "document-value(policy.clauses[0].of, modes, in person, in-person | online | blended | practice | full-time | school-based | other)")]
    [InlineData(""" "clauses": [{ "code": "c", NAME, "of": { "levels": ["city"] }, "atLeast": 1 }] """,
        "document-value(policy.clauses[0].of, levels, city, national | province | prefecture | county | school | overseas)")]
    [InlineData(""" "clauses": [{ "code": "c", NAME, "of": { "theme": ["it"] }, "atLeast": 1 }] """, "document-unknown-key(policy.clauses[0].of, theme)")]
    [InlineData(""" "clauses": {} """, "document-value(policy, clauses, {}, list)")]
    [InlineData(""" "caps": [{ "code": "c", NAME, "of": {}, "atMost": 100, "per": "entry" }] """, "document-value(policy.caps[0], per, entry, window | calendar-year | school-year)")]
    [InlineData(""" "weights": [{ "of": {}, "weight": -1 }] """, "document-value(policy.weights[0], weight, -1, ≥ 0)")]
    [InlineData(""" "weights": [{ "of": {} }] """, "document-missing(policy.weights[0], weight)")]
    [InlineData(""" "awards": [{ "code": "a", "event": "degree", NAME }] """, "document-missing(policy.awards[0], amount)")]
    [InlineData(""" "exclusions": [{ "policy": "x", "percent": 0 }] """, "document-value(policy.exclusions[0], percent, 0, 1..100)")]
    [InlineData(""" "exclusions": [{ "policy": "x", "percent": 101 }] """, "document-value(policy.exclusions[0], percent, 101, 1..100)")]
    [InlineData(""" "carryOver": { "atMost": 1, "lastMonths": 0 } """, "document-value(policy.carryOver, lastMonths, 0, 1..600)")]
    [InlineData(""" "carryOver": { "atMost": 1, "recordedWithinDays": -1 } """, "document-value(policy.carryOver, recordedWithinDays, -1, 0..3660)")]
    [InlineData(""" "pacePercent": 0 """, "document-value(policy, pacePercent, 0, 1..100)")]
    [InlineData(""" "sources": [{ "number": "1" }] """, "document-missing(policy.sources[0], title)")]
    [InlineData(""" "mark": { "code": "m" } """, "document-missing(policy.mark, name)")]
    [InlineData(""" "audience": {} """, "document-missing(policy.audience, fact)")]
    [InlineData(""" "cap": [] """, "document-unknown-key(policy, cap)")]
    public void A_rule_that_is_wrong_says_where(string rule, string refusals) =>
        Refusals(Duties.Document(Duties.Year, Target + ", " + rule.Replace("NAME", Name, StringComparison.Ordinal))).ShouldBe(refusals);

    [Fact]
    public void All_faults_are_told_at_once() =>
        Refusals(Duties.Document("""{ "kind": "rolling" }""", """ "target": {}, "colour": "red" """))
            .ShouldBe("document-missing(policy.window, years)|document-missing(policy.target, amount)|document-unknown-key(policy, colour)");

    [Fact]
    public void A_long_value_is_quoted_in_part() =>
        Refusals(Duties.Document(Duties.Year, $$""" "target": { "amount": "{{new string('9', 200)}}" } """)).Length.ShouldBeLessThan(160);
}
