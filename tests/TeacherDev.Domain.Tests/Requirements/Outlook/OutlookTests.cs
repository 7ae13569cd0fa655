using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Outlook;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Outlook;

public class OutlookTests
{
    [Fact]
    public void A_cap_tells_what_it_let_count_and_what_it_turned_away_year_by_year()
    {
        var duty = new Person()
            .Trained("2025-03-01", 30, TrainingMode.SchoolBased).Trained("2024-03-01", 10, TrainingMode.SchoolBased).Trained("2024-05-01", 40)
            .Stands("2025-06-30", Duties.Cycle).Single();

        CapUse.Of(duty).Select(u => $"{u.Cap.Code} {u.Period} {u.Used} {u.TurnedAway} {u.Left}").ShouldBe(
        [
            "school-based 2025-01-01..2025-12-31 240 60 0",
            "school-based 2024-01-01..2024-12-31 100 0 140",
        ]);
    }

    [Fact]
    public void The_year_of_the_as_of_date_has_its_room_also_when_nothing_used_it()
    {
        var duty = new Person().Stands("2025-06-30", Duties.Cycle).Single();
        CapUse.Of(duty).Single().Left.ShouldBe(240);
    }

    [Fact]
    public void What_is_missing_is_spread_over_the_months_that_are_left_this_one_included()
    {
        var duty = new Person().Trained("2021-03-01", 340.5).Stands("2025-06-30", Duties.Cycle).Single();

        var way = WayToGo.Of(duty)!;

        (way.Short, way.MonthsLeft, way.PerMonth).ShouldBe((195, 7, 28));
        way.Caps.Single().Period.Start.ShouldBe(new(2025, 1, 1));
    }

    [Fact]
    public void Clauses_that_do_not_hold_are_part_of_the_way()
    {
        var duty = new Person("2024-09-25").Trained("2024-10-01", 200).Stands("2025-06-30", Duties.Induction).Single();

        var way = WayToGo.Of(duty)!;

        way.Short.ShouldBe(0);
        way.ClausesOpen.Single().Clause.Code.ShouldBe("practice");
    }

    [Fact]
    public void What_is_met_or_over_has_no_way_to_go()
    {
        WayToGo.Of(new Person().Trained("2021-03-01", 360).Stands("2025-06-30", Duties.Cycle).Single()).ShouldBeNull();
        WayToGo.Of(new Person().Stands("2026-06-30", Duties.Cycle)[0]).ShouldBeNull();
        WayToGo.Of(new Person().Stands("2025-06-30", Duties.Rolling).Single()).ShouldBeNull();
    }

    [Fact]
    public void A_rolling_window_tells_what_leaves_it_and_when_it_falls_short()
    {
        var duty = new Person().Trained("2021-08-10", 50).Trained("2022-07-01", 20).Trained("2023-02-01", 320).Stands("2026-06-30", Duties.Rolling).Single();

        var leaving = Leaving.Of(duty)!;

        (leaving.By, leaving.Tenths, leaving.Remaining, leaving.FallsShortOn).ShouldBe((new(2027, 6, 30), 500, 3400, new DateOnly(2026, 8, 10)));
        leaving.Lines.Single().LeavesOn.ShouldBe(new(2026, 8, 10));
    }

    [Theory]
    [InlineData("2024-02-29", "2029-03-01")]
    [InlineData("2024-02-28", "2029-02-28")]
    [InlineData("2024-03-01", "2029-03-01")]
    public void The_day_on_which_an_entry_leaves_is_the_first_whose_window_lacks_it(string completed, string leaves)
    {
        var person = new Person().Trained(completed, 400);
        var day = leaves.Day();

        Leaving.Of(person.Stands("2028-12-31", Duties.Rolling).Single())!.FallsShortOn.ShouldBe(day);
        person.Stands($"{day.AddDays(-1):yyyy-MM-dd}", Duties.Rolling).Single().Counted.ShouldBe(4000);
        person.Stands(leaves, Duties.Rolling).Single().Counted.ShouldBe(0);
    }

    [Fact]
    public void A_joiners_and_a_leavers_target_are_explained_a_whole_ones_needs_no_words()
    {
        var joiner = new Person("2022-09-01").Stands("2024-06-30", Duties.Induction, Duties.Cycle).Single(d => d.Policy.Code == "zj-cycle");
        var leaver = new Person().Post("2005-09-01", "2023-04-15").Stands("2024-06-30", Duties.Cycle).Single();

        Said(joiner).ShouldBe("2023-09-01..2025-12-31 28 of 60, 168 -> 168, late True, rounded False");
        Said(leaver).ShouldBe("2021-01-01..2023-04-15 28 of 60, 168 -> 168, late False, rounded False");
        ProRata.Of(new Person().Stands("2024-06-30", Duties.Cycle).Single()).ShouldBeNull();
        ProRata.Of(new Person().Stands("2024-06-30", Duties.Rolling).Single()).ShouldBeNull();

        static string Said(DutyResult duty)
        {
            var part = ProRata.Of(duty)!;
            return $"{part.Window} {part.Window.Months} of {part.Whole.Months}, {part.Exact} -> {part.Target / 10}, late {part.BeginsLate}, rounded {part.IsRounded}";
        }
    }
}
