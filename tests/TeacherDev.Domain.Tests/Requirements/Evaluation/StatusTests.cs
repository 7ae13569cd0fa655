using Shouldly;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Evaluation;

public sealed class StatusTests
{
    /// <summary>100 hours in 2022, a year of 365 days: an even pace is 1000 tenths x days / 365.</summary>
    private static readonly Policy Year = Duties.Read("""{ "kind": "rounds", "rounds": [{ "start": "2022-01-01", "years": 1 }] }""", """ "target": { "amount": 100 } """);

    private static string Status(double hours, string asOf, Policy? policy = null) =>
        new Person().Trained("2022-01-01", hours).Stand(asOf, policy ?? Year).Status.ToString();

    [Theory]
    [InlineData(100, "2022-01-01", "Met")]
    [InlineData(100, "2023-01-01", "Met")]
    [InlineData(99.9, "2022-12-31", "OnTrack")]
    [InlineData(99.9, "2023-01-01", "NotMet")]
    public void Met_at_any_time_and_not_met_once_the_window_is_over(double hours, string asOf, string status) => Status(hours, asOf).ShouldBe(status);

    [Theory]
    [InlineData(0.2, "2022-01-01", "AtRisk")] // 0.8 x 1000 x 1/365 = 2.19 tenths
    [InlineData(0.3, "2022-01-01", "OnTrack")]
    [InlineData(15.9, "2022-03-14", "AtRisk")] // day 73 of 365: exactly 160 tenths
    [InlineData(16, "2022-03-14", "OnTrack")]
    [InlineData(16, "2022-03-15", "AtRisk")]
    [InlineData(79.9, "2022-12-31", "AtRisk")] // the last day: exactly 800 tenths
    [InlineData(80, "2022-12-31", "OnTrack")]
    public void On_track_from_exactly_four_fifths_of_an_even_pace(double hours, string asOf, string status) => Status(hours, asOf).ShouldBe(status);

    [Theory]
    [InlineData(49.9, "AtRisk")]
    [InlineData(50, "OnTrack")]
    public void The_policy_may_set_another_share(double hours, string status) =>
        Status(hours, "2022-12-31", Duties.Read("""{ "kind": "rounds", "rounds": [{ "start": "2022-01-01", "years": 1 }] }""", """ "target": { "amount": 100 }, "pacePercent": 50 """))
            .ShouldBe(status);

    [Fact]
    public void A_joiners_pace_runs_from_their_own_first_day()
    {
        var policy = Duties.Read(Duties.Round, """ "target": { "amount": 60, "byMonth": true } """);

        // December alone: 1 hour in 31 days; 0.8 x 10 x 27/31 = 6.97 tenths, x 28/31 = 7.2.
        var person = new Person("2025-12-01").Trained("2025-12-01", 0.7);
        person.Stand("2025-12-27", policy).Status.ShouldBe(DutyStatus.OnTrack);
        person.Stand("2025-12-28", policy).Status.ShouldBe(DutyStatus.AtRisk);
    }

    [Theory]
    [InlineData(359.9, DutyStatus.NotMet)]
    [InlineData(360, DutyStatus.Met)]
    public void A_rolling_window_is_met_or_not_met_only(double hours, DutyStatus status) =>
        new Person().Trained("2024-01-01", hours).Stand("2024-12-31", Duties.Rolling).Status.ShouldBe(status);

    [Fact]
    public void Clauses_do_not_enter_the_pace() =>
        new Person("2022-01-01").Trained("2022-01-01", 180).Stands("2022-06-30", Duties.Pack)[0].Status.ShouldBe(DutyStatus.OnTrack);

    [Fact] // T10
    public void An_empty_rule_set_is_not_evaluable_never_met()
    {
        var policy = new Policy
        {
            Code = "empty", Version = "1", Pack = "tests", Name = new("空", "Empty"), EffectiveFrom = "2000-01-01".Day(), Window = new Rolling(5),
        };

        new Person().Trained("2024-01-01", 400).Stand("2024-12-31", policy).Status.ShouldBe(DutyStatus.NotEvaluable);
    }

    [Fact]
    public void What_is_missing_and_where_an_even_pace_would_be_are_told()
    {
        var result = new Person().Trained("2022-01-01", 30.5).Stand("2022-03-14", Year);

        (result.Short, result.PaceToday, result.IsOpen).ShouldBe((695, 200, true));
        var closed = new Person().Trained("2022-01-01", 130).Stand("2023-03-14", Year);
        (closed.Short, closed.PaceToday, closed.IsOpen).ShouldBe((0, 1000, false));
    }
}
