using Shouldly;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Evaluation;

public sealed class CarryOverTests
{
    private static Policy Yearly(string carryOver, string more = "", string version = "1", string from = "2000-01-01") =>
        Duties.Read(Duties.Year, $$""" "target": { "amount": 24 }, "carryOver": {{carryOver}}{{more}} """, version: version, from: from);

    private static string Told(Person person, string asOf, params Policy[] policies) =>
        string.Join(' ', person.Stands(asOf, policies).Where(r => r.Window.Start.Year >= 2023).Select(r => $"{r.Counted}+{r.CarriedIn} {r.Status}"));

    [Fact]
    public void Surplus_fills_the_next_target_and_is_shown_apart() =>
        Told(new Person().Trained("2023-06-01", 30).Trained("2024-06-01", 18), "2024-12-31", Yearly("""{ "atMost": 12 }""")).ShouldBe("300+0 Met 180+60 Met");

    [Fact]
    public void No_more_is_carried_than_the_ceiling() =>
        Told(new Person().Trained("2023-06-01", 60).Trained("2024-06-01", 10), "2024-12-31", Yearly("""{ "atMost": 12 }""")).ShouldBe("600+0 Met 100+120 OnTrack");

    [Theory] // T26
    [InlineData("2023-10-31", "0")]
    [InlineData("2023-11-01", "60")]
    [InlineData("2023-12-31", "60")]
    public void Only_hours_of_the_last_months_are_carried(string on, string carried) =>
        Told(new Person().Trained(on, 30), "2024-12-31", Yearly("""{ "atMost": 12, "lastMonths": 2 }""")).ShouldStartWith($"300+0 Met 0+{carried} ");

    [Fact]
    public void Hours_carried_once_are_not_carried_again() =>
        Told(new Person().Trained("2023-06-01", 50).Trained("2024-06-01", 10).Trained("2025-06-01", 1), "2025-12-31", Yearly("""{ "atMost": 100 }"""))
            .ShouldBe("500+0 Met 100+260 Met 10+100 AtRisk");

    [Fact]
    public void Own_hours_beyond_a_target_that_carried_hours_filled_are_surplus_again() =>
        Told(new Person().Trained("2023-06-01", 34).Trained("2024-06-01", 20), "2025-01-31", Yearly("""{ "atMost": 100 }""")).ShouldBe("340+0 Met 200+100 Met 0+60 OnTrack");

    [Fact]
    public void Carried_hours_fill_no_clause()
    {
        var policy = Yearly("""{ "atMost": 12 }""", """
            , "clauses": [{ "code": "c", "name": { "zh-Hans": "条", "en": "Clause" }, "of": {}, "atLeast": 20 }]
            """);

        new Person().Trained("2023-06-01", 36).Trained("2024-06-01", 18).Stands("2025-01-01", policy).Last(r => r.Window.Start.Year == 2024)
            .ShouldSatisfyAllConditions(r => r.Clauses[0].Counted.ShouldBe(180), r => r.Status.ToString().ShouldBe("NotMet"), r => r.CarriedIn.ShouldBe(120));
    }

    [Theory]
    [InlineData("2023-12-31T15:59Z", "60")]
    [InlineData("2023-12-31T16:00Z", "0")]
    public void What_is_carried_is_fixed_at_the_districts_midnight_when_the_window_closes(string recordedAt, string carried) =>
        Told(new Person().Trained("2023-06-01", 30, recordedAt: recordedAt), "2024-12-31", Yearly("""{ "atMost": 12 }""")).ShouldStartWith($"300+0 Met 0+{carried} ");

    [Theory]
    [InlineData("2024-01-31T15:59Z", "60")]
    [InlineData("2024-01-31T16:00Z", "0")]
    public void The_policy_may_wait_some_days_for_late_records(string recordedAt, string carried) =>
        Told(new Person().Trained("2023-06-01", 30, recordedAt: recordedAt), "2024-12-31", Yearly("""{ "atMost": 12, "recordedWithinDays": 31 }"""))
            .ShouldStartWith($"300+0 Met 0+{carried} ");

    [Fact]
    public void A_reversal_after_the_close_moves_the_closed_window_and_not_what_was_carried() =>
        Told(new Person().Trained("2023-06-01", 30).Trained("2024-06-01", 18).Reversed(1, "2024-03-01"), "2024-12-31", Yearly("""{ "atMost": 12 }"""))
            .ShouldBe("0+0 NotMet 180+60 Met");

    [Fact]
    public void A_shortfall_carries_nothing() =>
        Told(new Person().Trained("2023-06-01", 20).Trained("2024-06-01", 18), "2024-12-31", Yearly("""{ "atMost": 12 }""")).ShouldBe("200+0 NotMet 180+0 AtRisk");

    [Fact]
    public void The_version_that_the_window_closed_under_decides_what_it_hands_on() =>
        Told(new Person().Trained("2023-06-01", 30).Trained("2024-06-01", 30), "2025-12-31",
            Yearly("""{ "atMost": 12 }"""), Duties.Read(Duties.Year, """ "target": { "amount": 24 } """, version: "2", from: "2024-01-01"))
            .ShouldBe("300+0 Met 300+60 Met 0+0 AtRisk");

    [Fact]
    public void A_year_from_which_somebody_was_exempt_hands_on_what_lies_above_its_whole_target() =>
        Told(new Person().Exempt("2023-01-01", "2023-12-31").Trained("2023-06-01", 30), "2024-01-01",
            Duties.Read(Duties.Year, """ "target": { "amount": 24, "lessLeave": true }, "carryOver": { "atMost": 100 } """)).ShouldBe("300+0 Exempt 0+60 OnTrack");
}
