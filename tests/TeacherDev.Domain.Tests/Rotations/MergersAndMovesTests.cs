using Shouldly;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using TeacherDev.Domain.Tests.Teachers.Schools;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations;

/// <summary>School 1 goes into school 2 on 2026-09-01, the first day of a school year.</summary>
public class MergersAndMovesTests
{
    private static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;

    [Fact]
    public void A_merger_is_nobodys_move_and_everybody_stays_eligible_who_was()
    {
        var year = Year(new Mover().Post(1, "2005-09-01", "2026-08-31").Post(2, "2026-09-01"));
        year.Moves.ShouldBeEmpty();
        year.Eligible.ShouldHaveSingleItem().School.Id.ShouldBe(2, "on that day it is their school");
    }

    [Fact]
    public void A_stay_that_a_merger_carries_on_is_no_new_move()
    {
        Year(new Mover().Post(3, "2005-09-01").Stay(1, "2025-09-01", "2026-08-31").Stay(2, "2026-09-01", "2028-08-31")).Moves.ShouldBeEmpty();
    }

    [Fact]
    public void Years_go_on_over_a_merger_and_whoever_is_away_is_away_until_the_last_day_of_the_whole_stay()
    {
        var home = Eligibility.Of(Rules, Record(new Mover().Post(1, "2005-09-01", "2026-08-31").Post(2, "2026-09-01")), "2026-12-01".Day());
        (home.State, home.Stay!.School.Id, home.Stay.Since, home.Stay.Years("2026-12-01".Day())).ShouldBe((DueState.Due, 2, "2005-09-01".Day(), 21));

        var away = Eligibility.Of(Rules, Record(new Mover().Post(3, "2005-09-01").Stay(1, "2025-09-01", "2026-08-31").Stay(2, "2026-09-01", "2028-08-31")), "2026-03-01".Day());
        (away.State, away.Until).ShouldBe((DueState.Away, "2028-08-31".Day()));
    }

    [Fact]
    public void A_real_move_of_that_day_counts()
    {
        Year(new Mover().Post(1, "2005-09-01", "2026-08-31").Post(3, "2026-09-01")).Moves.ShouldHaveSingleItem().To.Id.ShouldBe(3);
        Year(new Mover().Post(3, "2005-09-01", "2026-08-31").Post(2, "2026-09-01")).Moves.ShouldHaveSingleItem().From.Id.ShouldBe(3);
    }

    [Theory]
    [InlineData("2026-03-01", "1 2", "1 2025-09-01..2026-03-01")]
    [InlineData("2026-08-31", "2", "")]
    [InlineData("2027-08-31", "2", "2 2026-09-01..2027-08-31")]
    [InlineData("2029-08-31", "2", "2 2026-09-01..2029-08-31")]
    public void A_stay_that_a_merger_carries_on_gets_another_last_day_as_one(string last, string withdrawn, string recorded)
    {
        var person = Record(new Mover().Post(3, "2005-09-01").Stay(1, "2025-09-01", "2026-08-31").Stay(2, "2026-09-01", "2028-08-31"));
        foreach (var part in person.Placements.Skip(1))
        {
            var change = StayEffect.Until(person.Placements, part, last.Day(), default, person).Change.ShouldNotBeNull();
            (string.Join(' ', change.Withdrawn.Select(p => p.SchoolId)), string.Join(' ', change.Recorded.Select(p => $"{p.SchoolId} {p.Days}"))).ShouldBe((withdrawn, recorded));
            StayEffect.Until(person.Placements, part, "2025-08-31".Day(), default, person).Refusal!.Arguments.ShouldBe(["2025-09-01".Day()]);
        }
    }

    [Theory]
    [InlineData(1, 3, "2026-03-01", "2027-02-28", null)]
    [InlineData(2, 3, "2026-09-01", "2027-02-28", null)]
    [InlineData(1, 3, "2026-09-01", "2027-02-28", null)]
    [InlineData(1, 2, "2026-09-01", "2027-02-28", "move-nowhere")]
    [InlineData(1, 2, "2026-03-01", "2026-08-31", null)]
    [InlineData(1, 2, "2026-03-01", "2027-02-28", "move-post-ends")]
    public void A_stay_begins_beside_a_post_that_a_merger_carries_on_but_not_at_what_becomes_the_own_school(int from, int to, string on, string until, string? refusal)
    {
        var person = Record(new Mover().Post(1, "2005-09-01", "2026-08-31").Post(2, "2026-09-01"));
        MoveEffect.Of(person.Placements, new(1, from, to, PlacementKind.Loan, on.Day(), until.Day()), default, person).Refusal?.Code.ShouldBe(refusal);
    }

    [Fact]
    public void A_place_that_a_merger_hands_over_is_left_on_that_very_day_and_undoing_the_move_brings_it_back()
    {
        var person = Record(new Mover().Post(1, "2005-09-01", "2026-08-31").Post(2, "2026-09-01"));
        var move = Post(person, 2, 3).ShouldNotBeNull();
        Said(move).ShouldBe("-Post2:2026-09-01..+ +Post3:2026-09-01..+");

        TeacherRecord moved = person.With(person.Placements.Except(move.Withdrawn).Concat(move.Recorded));
        RotationYear.Of(Rules, [moved], new(2026)).Moves.ShouldHaveSingleItem().To.Id.ShouldBe(3);
        Said(move.Undone(moved.Placements, default)!).ShouldBe("-Post3:2026-09-01..+ +Post2:2026-09-01..+");

        Post(Record(new Mover().Post(3, "2005-09-01", "2026-08-31").Post(2, "2026-09-01")), 2, 3).ShouldBeNull("nobody has been at a school to which they move on the day");
    }

    [Fact]
    public void Whoever_stays_for_good_where_a_merger_hands_over_their_stay_has_the_post_there_from_that_day()
    {
        var person = Record(new Mover().Post(3, "2005-09-01").Stay(1, "2025-09-01", "2026-08-31").Stay(2, "2026-09-01", "2028-08-31"));
        Said(Post(person, 3, 2)!).ShouldBe("-Post3:2005-09-01..+ -Rotation2:2026-09-01..2028-08-31 +Post3:2005-09-01..2026-08-31 +Post2:2026-09-01..+");
        Post(Record(new Mover().Post(3, "2005-09-01").Stay(2, "2026-09-01", "2028-08-31")), 3, 2).ShouldBeNull("a stay that begins on the day has not been there");
    }

    [Fact]
    public void The_parts_of_a_year_bear_the_names_of_its_last_day()
    {
        SomeSchools world = new("甲校", "乙校", "丙校");
        world.Rename(3, "丙一校", "2026-09-01");
        var person = new Mover().Post(3, "2005-09-01").Record(world.Schools.ToDictionary(s => s.Id));
        string Name(int first, string today) => ShareLine.Of(RotationYear.Of(Rules, [person], new(first)), ShareBy.School, today.Day()).Single().Name;
        (Name(2025, "2026-12-01"), Name(2026, "2026-12-01")).ShouldBe(("丙校", "丙一校"));
    }

    private static PlacementChange? Post(TeacherRecord person, int from, int to) =>
        MoveEffect.Of(person.Placements, new(1, from, to, PlacementKind.Post, "2026-09-01".Day(), null), default, person).Change;

    private static string Said(PlacementChange change) => string.Join(' ', change.Withdrawn.Select(p => "-" + Row(p)).Concat(change.Recorded.Select(p => "+" + Row(p))));

    private static string Row(Placement row) => $"{row.Kind}{row.SchoolId}:{row.StartOn:yyyy-MM-dd}..{row.EndOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "+"}";

    private static RotationYear Year(Mover who) => RotationYear.Of(Rules, [Record(who)], new(2026));

    private static TeacherRecord Record(Mover who)
    {
        SomeSchools world = new("甲校", "乙校", "丙校");
        world.Merge(1, 2, "2026-09-01");
        return who.Record(world.Schools.ToDictionary(s => s.Id));
    }
}
