using Shouldly;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Effects;

/// <summary>What one move does to placements, and what does not go.</summary>
public class MoveEffectTests
{
    [Fact]
    public void A_legal_post_ends_the_day_before_and_another_begins()
    {
        var history = History.Of(("Post", 1, "2014-09-01", null));

        history.Move(new(1, 1, 2, PlacementKind.Post, "2027-09-01".Day(), null)).ShouldBeNull();

        history.Said.ShouldBe("Post1:2014-09-01..2027-08-31 Post2:2027-09-01..+");
        history.All.Count(p => p.WithdrawnAt is not null).ShouldBe(1, "what was known before can still be asked");
    }

    [Fact]
    public void A_stay_lies_beside_the_legal_post()
    {
        var history = History.Of(("Post", 1, "2014-09-01", null));

        history.Move(new(1, 1, 4, PlacementKind.Support, "2027-09-01".Day(), "2028-08-31".Day())).ShouldBeNull();

        history.Said.ShouldBe("Post1:2014-09-01..+ Support4:2027-09-01..2028-08-31");
    }

    [Fact]
    public void Whoever_stays_for_good_at_the_host_school_has_the_post_there_and_the_stay_ends()
    {
        var history = History.Of(("Post", 1, "2014-09-01", null), ("Rotation", 4, "2024-09-01", "2027-08-31"));

        history.Move(new(1, 1, 4, PlacementKind.Post, "2027-02-01".Day(), null)).ShouldBeNull();

        history.Said.ShouldBe("Post1:2014-09-01..2027-01-31 Rotation4:2024-09-01..2027-01-31 Post4:2027-02-01..+");
    }

    [Theory]
    [InlineData(1, 1, "Post", "2027-09-01", null, "move-nowhere")]
    [InlineData(3, 2, "Post", "2027-09-01", null, "move-not-there")]
    [InlineData(1, 2, "Post", "2014-09-01", null, "move-not-there")]
    [InlineData(1, 2, "Post", "2030-09-01", null, "move-not-there")]
    [InlineData(1, 2, "Post", "2025-02-01", null, "move-away-then")]
    [InlineData(1, 4, "Post", "2024-09-01", null, "move-away-then")]
    [InlineData(1, 2, "Rotation", "2027-09-01", null, "move-until")]
    [InlineData(1, 2, "Rotation", "2027-09-01", "2027-08-31", "move-until")]
    [InlineData(1, 2, "Rotation", "2027-09-01", "2030-08-31", "move-post-ends")]
    [InlineData(1, 2, "Rotation", "2023-09-01", "2024-09-01", "move-away-then")]
    public void What_does_not_go_changes_nothing(int from, int to, string kind, string on, string? until, string code)
    {
        var history = History.Of(("Post", 1, "2014-09-01", "2029-08-31"), ("Rotation", 4, "2024-09-01", "2026-08-31"));

        history.Move(new(1, from, to, Enum.Parse<PlacementKind>(kind), on.Day(), until?.Day()))?.Code.ShouldBe(code);
        history.Said.ShouldBe("Post1:2014-09-01..2029-08-31 Rotation4:2024-09-01..2026-08-31");
    }

    [Fact]
    public void The_end_of_a_post_stands_for_the_one_that_takes_its_place()
    {
        var history = History.Of(("Post", 1, "2014-09-01", "2029-08-31"), ("Post", 3, "2029-09-01", null));

        history.Move(new(1, 1, 2, PlacementKind.Post, "2027-09-01".Day(), null)).ShouldBeNull();

        history.Said.ShouldBe("Post1:2014-09-01..2027-08-31 Post2:2027-09-01..2029-08-31 Post3:2029-09-01..+");
    }

    [Fact]
    public void What_came_after_a_move_is_not_thrown_away_by_undoing_it()
    {
        var history = History.Of(("Post", 1, "2014-09-01", null));
        history.Move(new(1, 1, 2, PlacementKind.Post, "2027-09-01".Day(), null));
        history.Move(new(1, 2, 3, PlacementKind.Post, "2028-09-01".Day(), null));

        history.Undo(0)!.Code.ShouldBe("move-changed-since");
        history.Undo(1).ShouldBeNull();
        history.Undo(0).ShouldBeNull();
        history.Said.ShouldBe("Post1:2014-09-01..+");
    }

    [Fact]
    public void Who_walks_is_at_several_schools_in_one_week_on_different_days()
    {
        var history = History.Of(("Post", 1, "2014-09-01", null));
        Walk(2, WeekDays.Monday | WeekDays.Wednesday).ShouldBeNull();
        Walk(3, WeekDays.Friday).ShouldBeNull();

        Walk(4, WeekDays.None)!.Code.ShouldBe("move-weekdays");
        Walk(4, WeekDays.Wednesday)!.Code.ShouldBe("move-walks-then");
        Walk(2, WeekDays.Tuesday)!.Code.ShouldBe("move-walks-then", "there they walk already");
        history.Move(new(1, 1, 4, PlacementKind.Shadowing, "2028-01-01".Day(), "2028-01-31".Day()))!.Code.ShouldBe("move-away-then");
        history.Said.ShouldBe("Post1:2014-09-01..+ Walking2:2027-09-01..2028-08-31 Walking3:2027-09-01..2028-08-31");
        history.Standing.Select(p => p.Weekdays).ShouldBe([WeekDays.None, WeekDays.Monday | WeekDays.Wednesday, WeekDays.Friday]);

        Refusal? Walk(int school, WeekDays days) => history.Move(new(1, 1, school, PlacementKind.Walking, "2027-09-01".Day(), "2028-08-31".Day(), days));
    }

    [Fact]
    public void A_stay_ends_earlier_or_goes_on_longer_and_what_was_agreed_before_can_still_be_asked()
    {
        var history = History.Of(("Post", 1, "2014-09-01", null), ("Loan", 4, "2024-09-01", "2026-08-31"));

        history.Until(history.Standing[1], "2027-08-31".Day()).ShouldBeNull();
        history.Said.ShouldBe("Post1:2014-09-01..+ Loan4:2024-09-01..2027-08-31");
        history.Until(history.Standing[1], "2025-01-31".Day()).ShouldBeNull();
        history.Said.ShouldBe("Post1:2014-09-01..+ Loan4:2024-09-01..2025-01-31");
        history.All.Count(p => p.WithdrawnAt is not null).ShouldBe(2);

        history.Undo(1).ShouldBeNull();
        history.Said.ShouldBe("Post1:2014-09-01..+ Loan4:2024-09-01..2027-08-31");
    }

    [Theory]
    [InlineData("2024-08-31", "stay-first-day")]
    [InlineData("2026-08-31", "stay-same-day")]
    [InlineData("2027-09-01", "move-away-then")]
    [InlineData("2029-09-01", "move-post-ends")]
    public void A_stay_gets_no_last_day_that_does_not_go(string lastOn, string code)
    {
        var history = History.Of(("Post", 1, "2014-09-01", "2029-08-31"), ("Loan", 4, "2024-09-01", "2026-08-31"), ("Rotation", 2, "2027-09-01", "2028-08-31"));

        history.Until(history.Standing[1], lastOn.Day())!.Code.ShouldBe(code);
        history.Until(history.Standing[0], "2028-08-31".Day())!.Code.ShouldBe("move-changed-since", "a legal post is no stay");
    }

    [Fact]
    public void A_stay_gets_no_longer_than_the_legal_post_is_elsewhere()
    {
        var history = History.Of(("Post", 1, "2014-09-01", "2026-08-31"), ("Rotation", 4, "2024-09-01", "2026-08-31"), ("Post", 4, "2026-09-01", null));

        history.Until(history.Standing[1], "2027-08-31".Day())!.Code.ShouldBe("move-post-ends");
    }
}
