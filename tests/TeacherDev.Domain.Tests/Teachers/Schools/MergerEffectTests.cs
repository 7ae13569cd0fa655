using Shouldly;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Domain.Tests.Kit;
using TeacherDev.Domain.Tests.Rotations.Effects;
using Xunit;

namespace TeacherDev.Domain.Tests.Teachers.Schools;

/// <summary>What a merger of school 1 into school 2 on 2026-09-01 does to one person.</summary>
public class MergerEffectTests
{
    private static readonly DateOnly On = new(2026, 9, 1);

    [Fact]
    public void A_post_ends_on_the_eve_and_goes_on_at_the_other_school_as_long_as_it_was_to_last() =>
        Merged(("Post", 1, "2015-09-01", "2028-08-31")).ShouldBe("Post1:2015-09-01..2026-08-31 Post2:2026-09-01..2028-08-31");

    [Fact]
    public void A_post_that_is_still_to_come_is_at_the_other_school_from_its_first_day() =>
        Merged(("Post", 3, "2015-09-01", "2027-01-31"), ("Post", 1, "2027-02-01", null)).ShouldBe("Post3:2015-09-01..2027-01-31 Post2:2027-02-01..+");

    [Fact]
    public void A_stay_of_that_day_goes_on_and_one_that_is_over_stays() =>
        Merged(("Post", 3, "2015-09-01", null), ("Support", 1, "2019-09-01", "2020-08-31"), ("Rotation", 1, "2025-09-01", "2028-08-31"))
            .ShouldBe("Post3:2015-09-01..+ Support1:2019-09-01..2020-08-31 Rotation1:2025-09-01..2026-08-31 Rotation2:2026-09-01..2028-08-31");

    [Fact]
    public void Whoever_is_a_guest_at_the_school_that_stays_belongs_there_then() =>
        Merged(("Post", 1, "2015-09-01", null), ("Rotation", 2, "2025-09-01", "2028-08-31")).ShouldBe("Post1:2015-09-01..2026-08-31 Rotation2:2025-09-01..2026-08-31 Post2:2026-09-01..+");

    [Fact]
    public void Whoever_is_a_guest_from_the_school_that_stays_is_a_guest_no_more() =>
        Merged(("Post", 2, "2015-09-01", null), ("Rotation", 1, "2025-09-01", "2028-08-31")).ShouldBe("Post2:2015-09-01..+ Rotation1:2025-09-01..2026-08-31");

    [Fact]
    public void A_guest_whose_post_ends_earlier_than_the_stay_is_a_guest_again_after_it() =>
        Merged(("Post", 2, "2015-09-01", "2027-08-31"), ("Post", 3, "2027-09-01", null), ("Rotation", 1, "2025-09-01", "2028-08-31"))
            .ShouldBe("Post2:2015-09-01..2027-08-31 Rotation1:2025-09-01..2026-08-31 Post3:2027-09-01..+ Rotation2:2027-09-01..2028-08-31");

    [Fact]
    public void Whoever_left_before_is_not_concerned() => Merged(("Post", 1, "2015-09-01", "2026-08-31"), ("Post", 3, "2026-09-01", null)).ShouldBe("");

    [Fact]
    public void The_years_at_one_school_go_on_over_the_merger_and_a_move_before_it_began_them_anew()
    {
        Since(("Post", 1, "2015-09-01", "2026-08-31"), ("Post", 2, "2026-09-01", null)).ShouldBe("2015-09-01".Day());
        Since(("Post", 1, "2015-09-01", "2020-08-31"), ("Post", 2, "2020-09-01", null)).ShouldBe("2020-09-01".Day());
        Since(("Post", 1, "2015-09-01", "2026-08-31"), ("Post", 2, "2026-09-01", null), ("Rotation", 3, "2016-09-01", "2019-08-31")).ShouldBe("2019-09-01".Day());
    }

    [Fact]
    public void A_stay_that_the_merger_divides_is_one_stay_of_all_its_years()
    {
        (string, int, string, string?)[] away = [("Post", 3, "2010-09-01", null), ("Rotation", 1, "2025-09-01", "2026-08-31"), ("Rotation", 2, "2026-09-01", "2028-08-31")];
        Since("2029-01-01", away).ShouldBe("2028-09-01".Day(), "one year at the first and two at the second are three");
        Since("2027-01-01", away).ShouldBe("2010-09-01".Day(), "it goes on");
    }

    [Fact]
    public void Three_years_are_counted_over_the_merger_and_two_schools_remain_two()
    {
        var person = Person(("Post", 1, "2023-09-01", "2026-08-31"), ("Post", 2, "2026-09-01", null));
        (person.SchoolsServed("2026-08-31".Day(), 3), person.SchoolsServed("2032-08-31".Day(), 3)).ShouldBe((1, 1));
        Person(("Post", 1, "2017-09-01", "2020-08-31"), ("Post", 2, "2020-09-01", null)).SchoolsServed("2028-01-01".Day(), 3).ShouldBe(2, "they moved between two schools before these became one");
        Person(("Post", 1, "2025-09-01", "2026-08-31"), ("Post", 2, "2026-09-01", null)).SchoolsServed("2028-08-31".Day(), 3).ShouldBe(1);
    }

    private static string Merged(params (string Kind, int School, string Start, string? End)[] placements)
    {
        var history = History.Of(placements);
        var before = history.Said;
        if (MergerEffect.Of(history.Standing, 1, 2, On, History.Later) is not { } change)
        {
            return "";
        }

        history.Write(change, History.Later);
        var after = history.Said;
        history.Write(change.Undone(history.Standing, History.Later.AddDays(1))!, History.Later.AddDays(1));
        history.Said.ShouldBe(before, "undone, everything is what it was");
        return after;
    }

    private static DateOnly Since(params (string Kind, int School, string Start, string? End)[] placements) => Since("2027-01-01", placements);

    private static DateOnly Since(string on, params (string Kind, int School, string Start, string? End)[] placements) =>
        SchoolStay.Of(Person(placements), on.Day(), 3, [PlacementKind.Post, PlacementKind.Rotation])!.Since;

    private static TeacherRecord Person(params (string Kind, int School, string Start, string? End)[] placements)
    {
        SomeSchools world = new("甲校", "乙校", "丙校");
        world.Merge(1, 2, "2026-09-01");
        return new(new() { Id = 1, Number = "T1", Name = "金海文", TeachingStartOn = new(2010, 9, 1) }, [], History.Of(placements).Standing, world.Schools.ToDictionary(s => s.Id));
    }
}
