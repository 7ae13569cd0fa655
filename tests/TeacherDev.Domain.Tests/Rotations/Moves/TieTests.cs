using Shouldly;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Moves;

/// <summary>What a move from school 1 to school 2 asks of what hangs on somebody.</summary>
public class TieTests
{
    [Theory]
    [InlineData(TieKind.StudioLead, 1, TieNeed.HandOver, TieNeed.HandOver, TieNeed.Decide, TieNeed.Decide)]
    [InlineData(TieKind.Mentor, 1, TieNeed.HandOver, TieNeed.HandOver, TieNeed.Decide, TieNeed.Decide)]
    [InlineData(TieKind.Apprentice, 1, TieNeed.HandOver, TieNeed.HandOver, TieNeed.Decide, TieNeed.Decide)]
    [InlineData(TieKind.Sessions, 1, TieNeed.HandOver, TieNeed.HandOver, TieNeed.Decide, TieNeed.Decide)]
    [InlineData(TieKind.Office, 1, TieNeed.HandOver, TieNeed.HandOver, TieNeed.Decide, TieNeed.Decide)]
    [InlineData(TieKind.Work, null, TieNeed.HandOver, TieNeed.HandOver, TieNeed.Decide, TieNeed.Decide)]
    [InlineData(TieKind.StudioDeputy, 1, TieNeed.Decide, TieNeed.Decide, TieNeed.Decide, TieNeed.Decide)]
    [InlineData(TieKind.StudioLead, 3, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong)]
    [InlineData(TieKind.Mentor, 2, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong)]
    [InlineData(TieKind.Sessions, null, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong)]
    [InlineData(TieKind.StudioSeat, 1, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong)]
    [InlineData(TieKind.Stars, null, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong)]
    [InlineData(TieKind.Hiring, 1, TieNeed.Settle, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong)]
    [InlineData(TieKind.Cohort, null, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong, TieNeed.GoesAlong)]
    public void What_is_at_the_school_left_is_handed_over_for_long_and_stood_in_for_meanwhile(TieKind kind, int? school, TieNeed post, TieNeed term, TieNeed month, TieNeed walking)
    {
        Tie tie = new(1, kind, 7, "", null, null, school, []);

        tie.Need(new(1, 1, 2, PlacementKind.Post, "2027-09-01".Day(), null)).ShouldBe(post);
        tie.Need(new(1, 1, 2, PlacementKind.Rotation, "2027-09-01".Day(), "2027-12-29".Day())).ShouldBe(term, "120 days");
        tie.Need(new(1, 1, 2, PlacementKind.Shadowing, "2027-09-01".Day(), "2027-12-28".Day())).ShouldBe(month, "119 days");
        tie.Need(new(1, 1, 2, PlacementKind.Walking, "2027-09-01".Day(), "2030-08-31".Day(), WeekDays.Monday)).ShouldBe(walking, "they are there on the other days");
    }
}
