using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Induction;

public sealed class InductionRulesTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "induction", "zhejiang-2016.json"));

    public static readonly InductionRules Rules = InductionRulesReading.Read(Text).Rules!;

    [Fact]
    public void The_document_that_travels_with_the_program_is_read_whole()
    {
        InductionRulesReading.Read(Text).Refusals.ShouldBeEmpty();
        (Rules.Policy, Rules.MostApprentices, Rules.Observations.Points.Count, Rules.Observations.Apprentice.Tenths, Rules.Observations.Mentor.MostAYear).ShouldBe(("zj-induction", 2, 5, 20, 120));
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "document-format(induction, 2, 1)")]
    [InlineData("\"passes\": true", "\"passes\": false", "induction-no-grade-passes(induction)")]
    [InlineData("\"on\": \"02-01\"", "\"on\": \"02-29\"", "induction-term-day(induction.terms.starts[0], 02-29)")]
    [InlineData("\"code\": \"oath\"", "\"code\": \"on-post\"", "claims-code-twice(induction, steps, on-post)")]
    [InlineData("\"from\": \"2026-08-01\"", "\"from\": \"2026-08\"", "document-value(induction.result, from, \"2026-08\", date)")]
    [InlineData("\"bestMark\": 5", "\"bestMrak\": 5", "document-missing(induction.observations, bestMark)")]
    public void What_cannot_be_meant_is_refused_by_name(string right, string wrong, string refusal) =>
        InductionRulesReading.Read(Text.Replace(right, wrong, StringComparison.Ordinal)).Refusals.Select(r => r.ToString()).ShouldContain(refusal);

    [Theory]
    [InlineData("2026-07-31", "2026-08-01", false)]
    [InlineData("2026-08-01", "2026-08-01", true)]
    [InlineData("2021-01-01", null, true)]
    public void A_result_is_asked_for_of_first_years_that_end_on_the_day_of_the_rules_or_later(string end, string? from, bool asks) =>
        (Rules.Result with { From = from?.Day() }).Asks(end.Day()).ShouldBe(asks);

    [Theory]
    [InlineData("2025-09-01", "2026-08-31", "2025-09-01,2026-02-01")]
    [InlineData("2025-11-15", "2026-11-14", "2025-09-01,2026-02-01,2026-09-01")]
    [InlineData("2026-01-15", "2027-01-14", "2026-02-01,2026-09-01")]
    [InlineData("2024-02-29", "2025-02-27", "2024-02-01,2024-09-01")]
    public void A_window_is_asked_about_by_the_terms_of_which_it_has_enough_days(string start, string end, string terms) =>
        string.Join(',', Rules.Terms.Of(new(start.Day(), end.Day())).Select(t => t.StartOn.ToString("yyyy-MM-dd"))).ShouldBe(terms);

    [Fact]
    public void An_opinion_opens_before_the_end_of_its_term_or_of_the_window()
    {
        var window = new DateRange("2025-11-15".Day(), "2026-11-14".Day());
        Rules.Terms.Of(window).Select(t => Rules.Terms.OpensOn(t, window)).ShouldBe(["2025-12-17".Day(), "2026-07-17".Day(), "2026-09-30".Day()]);
    }
}
