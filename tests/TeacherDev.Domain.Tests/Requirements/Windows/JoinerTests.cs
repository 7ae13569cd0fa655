using Shouldly;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Windows;

public sealed class JoinerTests
{
    private static IEnumerable<string> Cycle(Person person, string asOf) =>
        person.Stands(asOf, Duties.Pack).Where(r => r.Policy.Code == "zj-cycle").Select(r => $"{r.Window} {r.Target} {r.Status}");

    [Fact]
    public void A_joiners_round_begins_on_the_first_day_outside_induction() =>
        Cycle(new Person("2024-09-25").Post("2024-09-25"), "2026-06-30")
            .ShouldBe(["2025-09-25..2025-12-31 240 NotMet", "2026-01-01..2030-12-31 3600 AtRisk"]);

    [Theory]
    [InlineData("2019-12-31", "2021-01-01..2025-12-31 3600")]
    [InlineData("2020-01-01", "2021-01-01..2025-12-31 3600")]
    [InlineData("2020-01-02", "2021-01-02..2025-12-31 3600")]
    [InlineData("2020-01-31", "2021-01-31..2025-12-31 3600")]
    [InlineData("2020-02-01", "2021-02-01..2025-12-31 3540")]
    [InlineData("2023-03-15", "2024-03-15..2025-12-31 1320")]
    [InlineData("2024-12-31", "2025-12-31..2025-12-31 60")]
    public void A_joiner_owes_the_months_that_remain(string teachingStart, string window) =>
        Cycle(new Person(teachingStart).Post(teachingStart), "2025-12-31").ShouldBe([window + " AtRisk"]);

    [Fact]
    public void The_joiners_target_is_rounded_up_to_a_whole_hour()
    {
        var policy = Duties.Read(Duties.Round, """ "target": { "amount": 100, "byMonth": true } """);

        new Person("2025-11-01").Stand("2025-12-31", policy).Target.ShouldBe(40);
        new Person("2025-10-31").Stand("2025-12-31", policy).Target.ShouldBe(50);
    }

    [Fact]
    public void The_joiners_target_is_rounded_up_to_what_the_policy_says() =>
        new Person("2025-11-01").Stand("2025-12-31", Duties.Read(Duties.Round, """ "target": { "amount": 100, "byMonth": true, "roundUpTo": 0.1 } """))
            .Target.ShouldBe(34);

    [Fact]
    public void Without_pro_rata_a_joiner_owes_the_whole_target() =>
        new Person("2025-11-01").Stand("2025-12-31", Duties.Read(Duties.Round, """ "target": { "amount": 100 } """)).Target.ShouldBe(1000);

    [Fact]
    public void Somebody_still_in_induction_is_listed_as_not_started_in_the_round_that_runs() =>
        Cycle(new Person("2024-09-25").Post("2024-09-25"), "2025-09-24").ShouldBe(["2025-09-25..2025-12-31 240 NotStarted"]);

    [Fact]
    public void A_round_that_ends_before_the_joiners_start_does_not_exist_for_them() =>
        Cycle(new Person("2025-03-01").Post("2025-03-01"), "2026-02-01").ShouldBe(["2026-03-01..2030-12-31 3480 NotStarted"]);

    [Fact]
    public void A_round_that_has_not_begun_is_not_listed_for_a_joiner_either() =>
        Cycle(new Person("2025-03-01").Post("2025-03-01"), "2025-12-31").ShouldBeEmpty();

    [Fact]
    public void Somebody_without_induction_joins_at_the_teaching_start() =>
        Cycle(new Person("2015-03-01").Post("2015-03-01"), "2025-12-31").ShouldBe(["2021-01-01..2025-12-31 3600 AtRisk"]);

    [Fact]
    public void Somebody_transferred_in_from_elsewhere_is_no_joiner() =>
        Cycle(new Person("2010-09-01").Post("2023-09-01"), "2025-12-31").ShouldBe(["2021-01-01..2025-12-31 3600 AtRisk"]);

    [Fact]
    public void Without_a_policy_to_join_after_the_teaching_start_is_the_first_day() =>
        new Person("2023-05-10").Windows("2024-01-01", Duties.Read(Duties.Round, """ "target": { "amount": 360 } """))
            .ShouldBe(["2023-05-10..2025-12-31 AtRisk"]);

    [Fact]
    public void Two_policies_that_join_after_one_another_both_end()
    {
        const string After = """{ "kind": "year", "joining": { "after": "X" } }""";
        var a = Duties.Read(After.Replace("X", "b", StringComparison.Ordinal), """ "target": { "amount": 1 } """, "a");
        var b = Duties.Read(After.Replace("X", "a", StringComparison.Ordinal), """ "target": { "amount": 1 } """, "b");

        new Person("2020-01-01").Stands("2022-06-30", a, b).Count.ShouldBeGreaterThan(1);
    }
}
