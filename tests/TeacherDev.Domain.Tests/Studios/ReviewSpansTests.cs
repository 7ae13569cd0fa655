using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Trainings;
using Xunit;

namespace TeacherDev.Domain.Tests.Studios;

/// <summary>No review before what it judges was done: the day before is refused, the first day is not.</summary>
public class ReviewSpansTests
{
    static readonly string Bundled = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "studios", "zhejiang-2026.json"));
    static readonly ReviewSpans Spans = StudioRulesReading.Read(Bundled).Rules!.Reviews;
    static readonly Signer Leader = new(1, "王静", 7), Office = new(2, "人事科", null);
    static readonly DateTime At = new(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1, null, "2027-01-16", false)]
    [InlineData(1, null, "2027-01-17", true)]
    [InlineData(1, null, "2027-03-01", true)]
    [InlineData(2, null, "2027-08-16", false)]
    [InlineData(2, null, "2027-08-17", true)]
    [InlineData(1, "2026-10-15", "2026-10-14", false)]
    [InlineData(1, "2026-10-15", "2026-10-15", true)]
    [InlineData(1, "2027-01-25", "2027-01-17", true)]
    public void A_members_term_opens_two_weeks_before_its_end_or_when_they_left(int term, string? left, string today, bool open)
    {
        var opens = Spans.TermOpensOn(Running(), new(2026, term), left is null ? null : DateOnly.Parse(left));
        (TermReview.WhyNot(null, TermResult.Passed, "", Leader, 8, opens, DateOnly.Parse(today)) is null).ShouldBe(open);
    }

    [Theory]
    [InlineData(2026, "2027-08-16", false)]
    [InlineData(2026, "2027-08-17", true)]
    [InlineData(2028, "2029-06-15", false)]
    [InlineData(2028, "2029-06-16", true)]
    [InlineData(StudioReview.Final, "2029-03-29", false)]
    [InlineData(StudioReview.Final, "2029-03-30", true)]
    public void The_studios_year_opens_two_weeks_before_its_end_and_its_final_review_three_months_before_the_terms(int year, string today, bool open) =>
        (StudioReview.WhyNot(Running("2029-06-30"), year, StudioResult.Passed, "如期", null, Office, [7], Spans, DateOnly.Parse(today))?.Code).ShouldBe(open ? null : "review-opens");

    [Fact]
    public void Where_the_studio_ends_within_a_term_the_term_ends_with_it() =>
        Spans.TermOpensOn(Running("2027-04-30"), new(2026, 2), null).ShouldBe(new(2027, 4, 16));

    [Fact]
    public void Making_up_needs_a_remark() =>
        TermReview.WhyNot(null, TermResult.MakeUp, "", Leader, 8, new(2027, 1, 17), new(2027, 1, 20))!.Code.ShouldBe("review-why-missing");

    [Theory]
    [InlineData("\"termDays\": 14, ", "")]
    [InlineData("\"termDays\": 14", "\"termDays\": -1")]
    [InlineData("\"termDays\": 14", "\"termDays\": 14, \"days\": 3")]
    [InlineData("\"finalMonths\": 3", "\"finalMonths\": 99")]
    public void The_spans_are_read_strictly(string was, string now)
    {
        Bundled.ShouldContain(was);
        StudioRulesReading.Read(Bundled.Replace(was, now, StringComparison.Ordinal)).Refusals.ShouldNotBeEmpty();
    }

    static Studio Running(string until = "2029-08-31")
    {
        var studio = Studio.Applied(new("工作室", StudioKind.MasterTeacher, TrainingLevel.County, "", "", "", 1, null, new(new(2026, 9, 1), DateOnly.Parse(until)), 8, null, false), "k", Office, At);
        studio.Recommend(true, "", Office, At);
        studio.Decide(true, "", Office, At);
        return studio;
    }
}
