using Shouldly;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Evaluation;

public sealed class ExemptionTests
{
    private static string Told(Person person, string target, string asOf = "2025-12-31") =>
        person.Stand(asOf, Duties.Read("""{ "kind": "rounds", "rounds": [{ "start": "2024-01-01", "years": 1 }] }""", $$""" "target": {{target}} """)) is var r
            ? $"{r.Target} {r.Counted} {r.Status}" : "";

    private const string Plain = """{ "amount": 366 }""";
    private const string LessLeave = """{ "amount": 366, "lessLeave": true }""";

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "3660 50 Exempt")]
    [InlineData("2023-06-01", null, "3660 50 Exempt")]
    [InlineData("2024-01-02", "2024-12-31", "3660 50 NotMet")]
    [InlineData("2024-01-01", "2024-12-30", "3660 50 NotMet")]
    public void An_exemption_must_cover_every_day_and_leaves_the_amounts(string start, string? end, string told) =>
        Told(new Person().Exempt(start, end).Trained("2024-05-01", 5), Plain).ShouldBe(told);

    [Fact]
    public void Two_exemptions_cover_together() =>
        Told(new Person().Exempt("2024-06-01", "2024-12-31").Exempt("2023-01-01", "2024-06-15"), Plain).ShouldBe("3660 0 Exempt");

    [Fact]
    public void A_met_duty_of_somebody_exempt_shows_as_exempt() =>
        Told(new Person().Exempt("2024-01-01", "2024-12-31").Trained("2024-05-01", 400), Plain).ShouldBe("3660 4000 Exempt");

    [Fact]
    public void A_full_exemption_takes_nothing_off_the_target_even_with_leave_pro_rata() =>
        Told(new Person().Exempt("2024-01-01", "2024-12-31"), LessLeave).ShouldBe("3660 0 Exempt");

    [Theory]
    [InlineData("2024-01-01", "2024-01-31", "3350 0 NotMet")]
    [InlineData("2023-12-01", "2024-01-31", "3350 0 NotMet")]
    [InlineData("2024-12-31", "2025-06-30", "3650 0 NotMet")]
    [InlineData("2025-01-01", "2025-06-30", "3660 0 NotMet")]
    public void Leave_takes_off_its_days_where_the_policy_says_so(string start, string end, string told) =>
        Told(new Person().Exempt(start, end), LessLeave).ShouldBe(told);

    [Fact]
    public void Days_covered_twice_are_taken_off_once() =>
        Told(new Person().Exempt("2024-01-01", "2024-01-31").Exempt("2024-01-15", "2024-01-20").Exempt("2024-01-31", "2024-02-01"), LessLeave).ShouldBe("3340 0 NotMet");

    [Fact]
    public void The_target_after_leave_is_rounded_up_to_a_whole_hour() =>
        Told(new Person().Exempt("2024-01-01", "2024-01-31"), """{ "amount": 100, "lessLeave": true }""").ShouldBe("920 0 NotMet");

    [Fact]
    public void Months_and_leave_are_rounded_once_together()
    {
        var policy = Duties.Read(Duties.Round, """ "target": { "amount": 360, "byMonth": true, "lessLeave": true } """);

        // 360 hours x 3/60 months = 18; x 90/92 days = 17.6; x 82/92 = 16.04.
        new Person("2025-10-01").Exempt("2025-11-01", "2025-11-02").Stand("2025-12-31", policy).Target.ShouldBe(180);
        new Person("2025-10-01").Exempt("2025-11-01", "2025-11-10").Stand("2025-12-31", policy).Target.ShouldBe(170);
    }

    [Fact]
    public void An_exemption_from_one_policy_frees_from_that_alone()
    {
        var person = new Person().Exempt("2020-01-01", "2027-12-31", "zj-year");

        person.Stands("2025-12-31", Duties.Pack).GroupBy(r => r.Policy.Code).Select(g => $"{g.Key} {g.All(r => r.Status.ToString() == "Exempt")}")
            .ShouldBe(["zj-cycle False", "zj-year True", "rolling-360 False"]);
    }

    [Fact]
    public void A_rolling_window_may_be_exempt() =>
        new Person().Exempt("2019-01-01", null).Stand("2025-12-31", Duties.Rolling).Status.ToString().ShouldBe("Exempt");

    [Fact]
    public void Exempt_comes_before_not_started() =>
        new Person("2025-06-01").Exempt("2015-01-01", null).Stands("2026-02-01", Duties.Pack).Select(r => r.Status.ToString()).Distinct().ShouldBe(["Exempt"]);

    [Fact]
    public void The_default_pack_takes_nothing_off_for_leave() =>
        new Person().Exempt("2024-03-01", "2024-08-31").Stands("2025-12-31", Duties.Pack)
            .Select(r => (r.Policy.Code, r.Target)).Distinct().ShouldBe([("zj-cycle", 3600), ("zj-year", 240), ("rolling-360", 3600)]);
}
