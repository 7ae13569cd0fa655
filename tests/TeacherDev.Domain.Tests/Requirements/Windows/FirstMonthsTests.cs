using Shouldly;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Windows;

public sealed class FirstMonthsTests
{
    private const string Target = """ "target": { "amount": 100 } """;

    [Theory]
    [InlineData("2024-09-25", "2025-09-24")]
    [InlineData("2024-02-29", "2025-02-27")]
    [InlineData("2023-03-01", "2024-02-29")]
    [InlineData("2024-01-01", "2024-12-31")]
    public void Induction_lasts_to_one_year_later_minus_a_day(string teachingStart, string end) =>
        new Person(teachingStart).Post(teachingStart).Windows(end, Duties.Induction).ShouldBe([$"{teachingStart}..{end} AtRisk"]);

    [Theory]
    [InlineData("2016-08-31", 0)]
    [InlineData("2016-09-01", 1)]
    public void Induction_binds_whoever_began_on_or_after_1_September_2016(string teachingStart, int listed) =>
        new Person(teachingStart).Stands("2017-01-01", null, Duties.Book(Duties.Induction), "2010-01-01").Count.ShouldBe(listed);

    [Fact]
    public void A_failed_induction_is_repeated_in_a_further_window() =>
        new Person("2023-09-01").Had("induction-repeat", "2024-09-01").Windows("2025-01-01", Duties.Induction)
            .ShouldBe(["2023-09-01..2024-08-31 NotMet", "2024-09-01..2025-08-31 AtRisk"]);

    [Fact]
    public void The_repeat_begins_on_its_own_day() =>
        new Person("2023-09-01").Had("induction-repeat", "2024-09-01").Windows("2024-08-31", Duties.Induction)
            .ShouldBe(["2023-09-01..2024-08-31 AtRisk"]);

    [Fact]
    public void A_repeat_leaves_the_first_day_outside_induction_where_it_was_and_its_hours_out_of_the_cycle()
    {
        var person = new Person("2022-09-01").Had("induction-repeat", "2023-09-15")
            .Trained("2023-09-14", 1, project: "between").Trained("2023-09-15", 2, project: "repeat").Trained("2024-09-14", 4, project: "repeat").Trained("2024-09-15", 8, project: "after");

        var results = person.Stands("2025-06-30", Duties.Pack);

        results.Select(r => $"{r.Policy.Code} {r.Window} {r.Counted}").Take(3).ShouldBe(
        [
            "zj-induction 2022-09-01..2023-08-31 0",
            "zj-induction 2023-09-15..2024-09-14 60",
            "zj-cycle 2023-09-01..2025-12-31 90",
        ]);
        results[2].Lines().ShouldBe(
            ["between 10/10", "repeat 0/20 excluded:zj-induction 20", "repeat 0/40 excluded:zj-induction 40", "after 80/80"]);
    }

    [Fact]
    public void A_repeat_prolongs_where_the_policy_says_so()
    {
        var cycle = Duties.Read(
            """{ "kind": "rounds", "rounds": [{ "start": "2021-01-01", "years": 5 }], "joining": { "after": "zj-induction", "repeatProlongs": true } }""", Target, "cycle");

        new Person("2022-09-01").Had("induction-repeat", "2023-09-15").Windows("2025-06-30", Duties.Induction, cycle)
            .ShouldBe(["2024-09-15..2025-12-31 AtRisk"]);
    }

    [Fact]
    public void A_repeat_on_the_day_of_the_first_start_is_the_same_window() =>
        new Person("2023-09-01").Had("induction-repeat", "2023-09-01").Windows("2024-01-01", Duties.Induction).Count().ShouldBe(1);

    [Fact]
    public void A_window_may_begin_with_every_event_of_a_kind() =>
        new Person("2010-09-01").Had("appointment", "2022-03-01").Had("appointment", "2024-03-01").Had("degree", "2023-01-01")
            .Windows("2024-06-30", Duties.Read("""{ "kind": "first-months", "months": 18, "event": "appointment" }""", Target))
            .ShouldBe(["2022-03-01..2023-08-31 NotMet", "2024-03-01..2025-08-31 AtRisk"]);

    [Fact]
    public void An_event_outside_service_begins_no_window() =>
        new Person("2010-09-01").Post("2010-09-01", "2021-12-31").Had("appointment", "2022-03-01")
            .Windows("2024-06-30", Duties.Read("""{ "kind": "first-months", "months": 18, "event": "appointment" }""", Target)).ShouldBeEmpty();
}
