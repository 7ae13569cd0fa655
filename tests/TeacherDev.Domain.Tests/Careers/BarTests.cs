using Shouldly;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Careers.Register;
using Xunit;

namespace TeacherDev.Domain.Tests.Careers;

public sealed class BarTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 2, 0, 0, DateTimeKind.Utc);
    private static readonly CareerSigner Hr = new(1, "赵琳", null);

    private static EthicsViolation Violation(string decided, int months = 6, params BarredAct[] bars) => EthicsViolation.Recorded(
        7, new("x", new("警告", "Warning"), months, bars.Length > 0 ? bars : [BarredAct.Title, BarredAct.Honour], false), DateOnly.Parse(decided), "事实", "文号", "k", "赵琳", Now);

    private static string? Until(string day, params EthicsViolation[] violations) => Bar.Of(violations, BarredAct.Title, DateOnly.Parse(day))?.UntilOn.ToString("yyyy-MM-dd");

    [Theory]
    [InlineData("2026-01-15", 6, "2026-07-14")]
    [InlineData("2026-08-31", 6, "2027-02-27")]
    [InlineData("2024-02-29", 12, "2025-02-27")]
    [InlineData("2024-02-29", 24, "2026-02-27")]
    [InlineData("2023-08-31", 6, "2024-02-28")]
    [InlineData("2025-12-31", 6, "2026-06-29")]
    [InlineData("2026-03-01", 12, "2027-02-28")]
    public void It_works_for_so_many_calendar_months_the_day_of_the_decision_included(string decided, int months, string last) =>
        EthicsViolation.LastDay(DateOnly.Parse(decided), months).ShouldBe(DateOnly.Parse(last));

    [Fact]
    public void It_bars_from_the_first_day_to_the_last_and_lifts_by_itself()
    {
        var one = Violation("2026-01-15");
        Until("2026-01-14", one).ShouldBeNull();
        Until("2026-01-15", one).ShouldBe("2026-07-14");
        Until("2026-07-14", one).ShouldBe("2026-07-14");
        Until("2026-07-15", one).ShouldBeNull();
    }

    [Fact]
    public void Windows_that_follow_on_one_another_are_one_and_a_gap_ends_it()
    {
        var first = Violation("2026-01-15");
        Until("2026-02-01", first, Violation("2026-07-15")).ShouldBe("2027-01-14");
        Until("2026-02-01", first, Violation("2026-07-16")).ShouldBe("2026-07-14");
        Until("2026-02-01", Violation("2026-01-15", 24), Violation("2026-01-20")).ShouldBe("2028-01-14");
    }

    [Fact]
    public void Revoked_it_works_no_longer_from_that_day_on_and_did_before()
    {
        var one = Violation("2026-01-15");
        one.WhyNotRevoke(new(2026, 1, 14), Hr, new(2026, 11, 21))!.Code.ShouldBe("ethics-revoked-early");
        one.WhyNotRevoke(new(2026, 11, 22), Hr, new(2026, 11, 21))!.Code.ShouldBe("ethics-ahead");
        one.Revoke(new(2026, 4, 1), "复核撤销", "赵琳", Now);

        Until("2026-03-31", one).ShouldBe("2026-03-31");
        Until("2026-04-01", one).ShouldBeNull();
        one.WhyNotRevoke(new(2026, 5, 1), Hr, new(2026, 11, 21))!.Code.ShouldBe("ethics-revoked");
    }

    [Fact]
    public void Revoked_on_the_day_of_the_decision_it_never_worked()
    {
        var one = Violation("2026-01-15");
        one.Revoke(new(2026, 1, 15), "误记", "赵琳", Now);
        Until("2026-01-15", one).ShouldBeNull();
    }

    [Fact]
    public void It_bars_from_what_its_kind_names_and_a_talk_from_nothing()
    {
        Bar.Of([Violation("2026-01-15", 6, BarredAct.Honour)], BarredAct.Title, new(2026, 2, 1)).ShouldBeNull();
        Bar.Of([Violation("2026-01-15", 6, BarredAct.Honour)], BarredAct.Honour, new(2026, 2, 1)).ShouldNotBeNull();
        Violation("2026-01-15", 0).WorksUntil.ShouldBeNull();
    }

    [Fact]
    public void What_was_recorded_keeps_its_days_whatever_the_rules_say_later() => Violation("2026-01-15", 6).UntilOn.ShouldBe(new DateOnly(2026, 7, 14));

    [Fact]
    public void Nobody_records_or_revokes_their_own()
    {
        EthicsViolation.WhyNotRecord(7, new(2026, 1, 1), new(9, "本人", 7), new(2026, 11, 21))!.Code.ShouldBe("ethics-for-oneself");
        Violation("2026-01-15").WhyNotRevoke(new(2026, 2, 1), new(9, "本人", 7), new(2026, 11, 21))!.Code.ShouldBe("ethics-for-oneself");
    }
}
