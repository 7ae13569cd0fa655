using Shouldly;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Induction;

/// <summary>The engine draws what a result decided.</summary>
public sealed class ExtensionTests
{
    [Fact]
    public void A_window_ends_on_the_day_to_which_it_was_extended_and_the_cycle_begins_after_it()
    {
        var person = new Person("2023-09-01").Had("zj-induction-extended", "2024-11-30").Trained("2024-10-15", 5, project: "in the extension");

        var results = person.Stands("2025-06-30", Duties.Pack);

        results.Select(r => $"{r.Policy.Code} {r.Window} {r.Counted}").Take(2).ShouldBe(["zj-induction 2023-09-01..2024-11-30 50", "zj-cycle 2024-12-01..2025-12-31 0"]);
    }

    [Fact]
    public void An_extension_belongs_to_the_window_before_it_and_not_to_a_repeat() =>
        new Person("2022-09-01").Had("zj-induction-extended", "2023-10-31").Had("induction-repeat", "2023-11-01").Windows("2025-01-01", Duties.Induction)
            .ShouldBe(["2022-09-01..2023-10-31 NotMet", "2023-11-01..2024-10-31 NotMet"]);

    [Fact]
    public void A_later_extension_takes_the_place_of_an_earlier_one_and_one_of_another_duty_moves_nothing() =>
        new Person("2022-09-01").Had("zj-induction-extended", "2023-09-30").Had("zj-induction-extended", "2023-10-31").Had("other-extended", "2024-01-31").Windows("2025-01-01", Duties.Induction)
            .ShouldBe(["2022-09-01..2023-10-31 NotMet"]);
}
