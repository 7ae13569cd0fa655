using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Rounds;

/// <summary>The days of a round and where it stands on each.</summary>
public class RoundStateTests
{
    private static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;
    private static readonly DateTime At = new(2027, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    private static RotationRound Round() => RotationRound.Opened("k", "轮次", new("2027-03-01".Day(), "2027-03-28".Day(), "2027-04-12".Day(), "2027-04-20".Day(), "2027-09-01".Day()), Rules.Round, "赵琳", At);

    [Fact]
    public void The_state_follows_from_the_days_and_from_what_was_done()
    {
        var round = Round();
        round.State("2027-02-28".Day()).ShouldBe(RotationState.Announced);
        round.State("2027-03-01".Day()).ShouldBe(RotationState.Collecting);
        round.State("2027-03-28".Day()).ShouldBe(RotationState.Collecting);
        round.State("2027-03-29".Day()).ShouldBe(RotationState.Arranging);
        round.WhyNotPublish("2027-03-29".Day())!.Code.ShouldBe("rotation-nobody-moves");
        round.Publish("2027-04-19".Day(), 5, WorkingDays.Weekdays, "赵琳", At);
        round.PublicUntilOn.ShouldBe("2027-04-26".Day(), "five working days, though only two were planned from then on");
        round.TakesObjections("2027-04-26".Day()).ShouldBeTrue();
        round.TakesObjections("2027-04-27".Day()).ShouldBeFalse();
        round.WhyNotDecide(null, "2027-04-26".Day())!.Code.ShouldBe("rotation-still-public");
        round.Decide("文", "赵琳", At);
        round.WhyNotEffect("2027-08-31".Day())!.Code.ShouldBe("rotation-not-effective");
        round.WhyNotEffect("2027-09-01".Day()).ShouldBeNull();
        round.Effect("赵琳", At);
        round.WhyNotCallOff("2027-09-01".Day())!.Code.ShouldBe("rotation-round-over");
        round.Undo("有误", "赵琳", At);
        round.State("2027-09-01".Day()).ShouldBe(RotationState.Undone);
        round.WhyNotUndo("2027-09-01".Day())!.Code.ShouldBe("rotation-not-in-effect");
    }

    [Fact]
    public void Its_days_are_mended_but_for_what_is_over_or_was_told()
    {
        var (round, days) = (Round(), Round().Calendar);
        Faults("2027-03-10", days).ShouldBe("");
        Faults("2027-03-10", days with { CollectUntilOn = "2027-04-04".Day() }).ShouldBe("");
        Faults("2027-03-10", days with { CollectFromOn = "2027-03-11".Day() }).ShouldBe("CollectFromOn rotation-day-is-over(2027-03-01)", "it has begun");
        Faults("2027-02-20", days with { CollectFromOn = "2027-02-25".Day() }).ShouldBe("");
        Faults("2027-03-10", days with { CollectUntilOn = "2027-03-09".Day() }).ShouldBe("CollectUntilOn rotation-day-past(2027-03-10)");
        Faults("2027-03-30", days with { CollectUntilOn = "2027-03-30".Day() }).ShouldBe("", "collecting goes on");
        Faults("2027-03-10", days with { PublicUntilOn = "2027-04-15".Day() }).ShouldBe("PublicUntilOn rotation-public-short(5, 2027-04-16)");
        Faults("2027-03-10", days with { EffectiveOn = "2028-09-01".Day() }).ShouldBe("EffectiveOn rotation-other-year(2027-2028)");

        round.Publish("2027-04-12".Day(), 5, WorkingDays.Weekdays, "赵琳", At);
        Faults("2027-04-13", round.Calendar with { CollectUntilOn = "2027-04-01".Day() }).ShouldBe("CollectUntilOn rotation-day-is-over(2027-03-28)");
        Faults("2027-04-13", round.Calendar with { PublicUntilOn = "2027-04-19".Day() }).ShouldBe("PublicUntilOn rotation-public-told(2027-04-20)");
        Faults("2027-04-13", round.Calendar with { PublicUntilOn = "2027-04-30".Day() }).ShouldBe("");
        round.Decide("文", "赵琳", At);
        round.WhyNotMend("2027-05-01".Day())!.Code.ShouldBe("rotation-days-decided");
        round.CallOff("停办", "赵琳", At);
        round.WhyNotMend("2027-05-01".Day())!.Code.ShouldBe("rotation-round-over");

        string Faults(string today, RoundCalendar then) => string.Join("; ", round.MendFaults(then, today.Day(), 5, WorkingDays.Weekdays)
            .Select(f => $"{f.Day} {f.Refusal.Code}({string.Join(", ", f.Refusal.Arguments.Select(a => a is DateOnly day ? $"{day:yyyy-MM-dd}" : $"{a}"))})"));
    }

    [Fact]
    public void What_is_shown_again_is_shown_for_all_its_days_and_never_for_less_long()
    {
        var round = Round();
        round.Publish("2027-04-12".Day(), 5, WorkingDays.Weekdays, "赵琳", At);
        round.ShowAgain("2027-04-12".Day(), 5, WorkingDays.Weekdays);
        round.PublicUntilOn.ShouldBe("2027-04-20".Day(), "it was planned for longer");
        round.ShowAgain("2027-05-10".Day(), 5, WorkingDays.Weekdays);
        round.PublicUntilOn.ShouldBe("2027-05-17".Day());
        round.PublicFromOn.ShouldBe("2027-04-12".Day());
    }

    [Fact]
    public void The_usual_calendar_fits_on_any_day()
    {
        for (var day = "2026-01-01".Day(); day < "2028-01-01".Day(); day = day.AddDays(1))
        {
            var days = RoundCalendar.Usual(day, Rules.Round.Publicity, WorkingDays.Weekdays);
            days.Faults(Rules.Round.Publicity, WorkingDays.Weekdays).ShouldBeEmpty($"{day:yyyy-MM-dd}");
            days.EffectiveOn.ShouldBe(days.Year.Range.Start);
        }
    }

    [Fact]
    public void Whoever_is_in_the_round_does_not_decide_about_it()
    {
        var round = Round();
        round.People.Add(RotationPerson.In(7, 1, RotationBasis.Due, "", "赵琳", At));
        round.People[0].Settle(1, "赵琳", At);
        round.Publish("2027-04-12".Day(), 5, WorkingDays.Weekdays, "赵琳", At);
        round.WhyNotDecide(7, "2027-05-01".Day())!.Code.ShouldBe("rotation-for-oneself");
        round.WhyNotDecide(8, "2027-05-01".Day()).ShouldBeNull();
        round.WhyNotBy(null).ShouldBeNull();
        round.People[0].WhyNotBy(7)!.Code.ShouldBe("rotation-for-oneself");
        round.People[0].WhyNotBy(8).ShouldBeNull();
        round.People[0].WhyNotBy(null).ShouldBeNull();
        round.People[0].Objections.Add(RotationObjection.Filed("x", "甲", At));
        round.WhyNotDecide(8, "2027-05-01".Day())!.ToString().ShouldBe("rotation-objections-open(1)");
        round.People[0].Objections[0].WhyNotAnswer(7, 7)!.Code.ShouldBe("rotation-for-oneself");
        round.People[0].Objections[0].Decide(true, "是", "钱敏", At);
        round.People[0].Objections[0].WhyNotAnswer(8, 7)!.ToString().ShouldBe("rotation-answered(钱敏)");
    }

    [Fact]
    public void A_list_of_wishes_is_short_names_each_school_once_and_only_where_they_may_go()
    {
        RotationPerson.WhyNotWish([1, 2, 3, 4], new HashSet<int> { 1, 2, 3, 4 }, 3)!.Code.ShouldBe("rotation-wishes-many");
        RotationPerson.WhyNotWish([1, 1], new HashSet<int> { 1 }, 3)!.Code.ShouldBe("rotation-wish-twice");
        RotationPerson.WhyNotWish([2], new HashSet<int> { 1 }, 3)!.Code.ShouldBe("rotation-wish-may-not");
        RotationPerson.WhyNotWish([], new HashSet<int>(), 3).ShouldBeNull();
    }

    [Theory]
    [InlineData("\"wishes\": 3", "\"wishes\": 0", "1..10")]
    [InlineData("\"rural\", \"near\"", "\"rural\", \"far\"", "rotation-aim-unknown(rotation.round, far")]
    [InlineData("\"rural\", \"near\"", "\"rural\", \"rural\"", "aims: rural")]
    [InlineData("\"publicity\": 5", "\"publicitiy\": 5", "publicitiy")]
    public void A_fault_in_the_round_is_named(string there, string instead, string named)
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"));
        json.ShouldContain(there);
        var (rules, refusals) = RotationRulesReading.Read(json.Replace(there, instead, StringComparison.Ordinal));
        rules.ShouldBeNull();
        string.Join(' ', refusals).ShouldContain(named);
    }
}
