using Shouldly;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Policies;

/// <summary>An exclusion said by the policy that takes the hours, so that the other one need not know of it.</summary>
public sealed class KeepingTests
{
    private static readonly Policy Cycle = Duties.Read(Duties.Rounds, """ "target": { "amount": 360 } """, "cycle");

    private static Policy New(int percent = 50, string version = "1", string from = "2000-01-01") => Duties.Read(
        """{ "kind": "first-months", "months": 12, "event": "appointed" }""",
        $$""" "target": { "amount": 300 }, "keepsFrom": [{ "policy": "cycle", "percent": {{percent}} }, { "policy": "absent" }] """, "new", version, from);

    private static Person Wang() => new Person().Had("appointed", "2023-03-01").Trained("2023-06-01", 41.5).Trained("2024-06-01", 10);

    [Fact]
    public void Half_of_what_is_completed_inside_the_window_does_not_count_in_the_other() =>
        Wang().Stands("2024-12-31", Cycle, New())[0].Lines().ShouldBe(["P1 207/415 excluded:new 208", "P2 100/100"]);

    [Fact]
    public void Without_the_other_policy_nothing_happens() =>
        Wang().Stands("2024-12-31", New()).ShouldHaveSingleItem().Counted.ShouldBe(415);

    [Fact]
    public void Of_a_keeping_and_an_exclusion_the_one_that_takes_most_applies()
    {
        var own = Duties.Read(Duties.Rounds, """ "target": { "amount": 360 }, "exclusions": [{ "policy": "new", "percent": 80 }] """, "cycle");
        Wang().Stands("2024-12-31", own, New())[0].Counted.ShouldBe(83 + 100);
        Wang().Stands("2024-12-31", own, New(percent: 100))[0].Counted.ShouldBe(100);
    }

    [Fact]
    public void The_version_in_force_on_the_day_that_decides_the_other_window_keeps()
    {
        int Counted(string asOf, string from) => Wang().Stands(asOf, null, Duties.Book(Cycle, New(), New(100, "2", from)))[0].Counted;

        Counted("2025-12-31", "2026-01-01").ShouldBe(307);
        Counted("2026-06-01", "2026-01-01").ShouldBe(307);
        Counted("2026-06-01", "2025-12-31").ShouldBe(100);
        Counted("2025-12-30", "2025-12-31").ShouldBe(307);
    }

    [Fact]
    public void A_keeping_that_would_move_a_closed_window_of_the_other_is_refused()
    {
        var book = Duties.Book(Cycle);
        DateOnly? Over(string code) => code == "cycle" ? "2025-12-31".Day() : null;

        book.WhyNotKeep(New(), "2025-12-31".Day(), Over)
            .ShouldBe([new Refusal("policy-keeps-closed-window", "new", "2025-12-31".Day(), "cycle", "2025-12-31".Day(), "2026-01-01".Day())]);
        book.WhyNotKeep(New(), "2026-01-01".Day(), Over).ShouldBeEmpty();
    }

    [Fact]
    public void Ceasing_to_keep_moves_a_closed_window_just_as_well()
    {
        var after = Duties.Read("""{ "kind": "first-months", "months": 12, "event": "appointed" }""", """ "target": { "amount": 300 } """, "new", "2");
        Duties.Book(Cycle, New()).WhyNotKeep(after, "2025-06-01".Day(), _ => "2025-12-31".Day()).Select(r => r.Arguments[2]).ShouldBe(["cycle", "absent"]);
    }
}
