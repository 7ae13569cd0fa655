using Shouldly;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Comparison;

public sealed class DutyChangeTests
{
    private static readonly Person Zhang = new Person("2010-09-01").Trained("2025-03-01", 30);

    private static IEnumerable<string> Told(string before, string after, string asOf = "2025-12-31") =>
        DutyChange.Between(Zhang.Stands(asOf, Read(before)), Zhang.Stands(asOf, Read(after)))
            .Select(c => $"{Side(c.Before)} -> {Side(c.After)}{(c.MovesStatus ? "" : " (figures)")}");

    private static string Side(Domain.Requirements.Evaluation.DutyResult? r) => r is null ? "none" : $"{r.Window.Start:yyyy} {r.Target} {r.Status}";

    private static Domain.Requirements.Policies.Policy Read(string rules) =>
        Duties.Read("""{ "kind": "rounds", "rounds": [{ "start": "2024-01-01", "years": 1 }, { "start": "2025-01-01", "years": 1 }] }""", rules);

    [Fact]
    public void What_stays_is_not_told() => Told(""" "target": { "amount": 30 } """, """ "target": { "amount": 30 } """).ShouldBeEmpty();

    [Fact]
    public void A_status_and_a_figure_that_differ_are_told_window_by_window() =>
        Told(""" "target": { "amount": 24 } """, """ "target": { "amount": 48 } """).ShouldBe(["2024 240 NotMet -> 2024 480 NotMet (figures)", "2025 240 Met -> 2025 480 AtRisk"]);

    [Fact]
    public void A_duty_that_ends_or_begins_has_one_side() =>
        Told(""" "target": { "amount": 24 } """, """ "target": { "amount": 24 }, "audience": { "not": { "everybody": true } } """)
            .ShouldBe(["2024 240 NotMet -> none", "2025 240 Met -> none"]);

    [Fact]
    public void A_window_that_begins_on_another_day_of_the_same_round_is_one_change()
    {
        var joined = new Person("2024-03-01").Stands("2024-12-31", Read(""" "target": { "amount": 24 } """));
        var before = new Person("2020-03-01").Stands("2024-12-31", Read(""" "target": { "amount": 24 } """));

        var change = DutyChange.Between(before, joined).Single();

        change.Before!.Window.Start.ShouldBe(new(2024, 1, 1));
        change.After!.Window.Start.ShouldBe(new(2024, 3, 1));
    }
}
