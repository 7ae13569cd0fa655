using Shouldly;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Teachers.Schools;

/// <summary>What may be recorded of a school, and what undone.</summary>
public class SchoolBookTests
{
    [Fact]
    public void A_name_is_that_of_the_day()
    {
        var world = new SomeSchools("甲校", "乙校");
        world.Rename(1, "甲一校", "2024-09-01");
        world.Rename(1, "甲二校", "2027-09-01");

        var school = world.School(1);
        (school.NameOn("2024-08-31".Day()), school.NameOn("2024-09-01".Day()), school.Name, school.NameOn("2027-09-01".Day())).ShouldBe(("甲校", "甲一校", "甲一校", "甲二校"));
        school.NameOver(new("2015-09-01".Day(), "2020-08-31".Day()), SomeSchools.Today).ShouldBe("甲校");
    }

    [Fact]
    public void What_does_not_go_is_refused_with_its_reason()
    {
        var world = new SomeSchools("甲校", "乙校", "丙校");
        world.Close(3, "2026-01-01");
        world.Rename(1, "甲一校", "2024-09-01");

        world.Book.WhyNotRename(world.School(1), "乙校", "2025-01-01".Day())!.Code.ShouldBe("school-name-taken");
        world.Book.WhyNotRename(world.School(1), "丙校", "2026-01-01".Day()).ShouldBeNull("a closed school bears no name any more");
        world.Book.WhyNotRename(world.School(1), "丙校", "2025-01-01".Day())!.Code.ShouldBe("school-name-taken", "it was open then");
        world.Book.WhyNotRename(world.School(1), "新校", "2024-09-01".Day())!.Code.ShouldBe("school-days");
        world.Book.WhyNotRename(world.School(1), "甲一校", "2025-09-01".Day())!.Code.ShouldBe("school-name-same");
        world.Book.WhyNotRename(world.School(3), "新校", "2026-01-01".Day())!.Code.ShouldBe("school-closed");
        world.Book.WhyNotClose(world.School(1), "2026-09-01".Day(), people: 1)!.Code.ShouldBe("school-people");
        world.Book.WhyNotClose(world.School(1), "2024-09-01".Day(), people: 0)!.Code.ShouldBe("school-days");
        world.Book.WhyNotClose(world.School(3), "2026-09-01".Day(), people: 0)!.Code.ShouldBe("school-closed");
        world.Book.WhyNotMerge(world.School(1), world.School(1), "2026-09-01".Day())!.Code.ShouldBe("school-into-itself");
        world.Book.WhyNotMerge(world.School(1), world.School(3), "2026-09-01".Day())!.Code.ShouldBe("school-into-closed");
        world.Book.WhyNotOpen("S2", "丁校", "2026-09-01".Day())!.Code.ShouldBe("school-code-taken");
        world.Book.WhyNotOpen("S9", "乙校", "2026-09-01".Day())!.Code.ShouldBe("school-name-taken");
    }

    [Fact]
    public void Several_may_go_into_one_on_one_day_and_that_one_not_on_the_same_day_into_another()
    {
        var world = new SomeSchools("甲校", "乙校", "丙校", "丁校");
        world.Merge(1, 3, "2025-09-01");
        world.Book.WhyNotMerge(world.School(2), world.School(3), "2025-09-01".Day()).ShouldBeNull();
        world.Merge(2, 3, "2025-09-01");

        world.Book.WhyNotMerge(world.School(3), world.School(4), "2025-09-01".Day())!.Code.ShouldBe("school-days");
        world.Book.WhyNotMerge(world.School(3), world.School(4), "2025-09-02".Day()).ShouldBeNull();
        (world.School(1).StateOn("2025-08-31".Day()), world.School(1).StateOn("2025-09-01".Day())).ShouldBe((SchoolState.Merges, SchoolState.Merged));
    }

    [Fact]
    public void What_something_later_stands_on_is_undone_after_it()
    {
        var world = new SomeSchools("甲校", "乙校", "丙校");
        var name = world.Rename(1, "甲一校", "2024-09-01");
        var merger = world.Merge(1, 2, "2025-09-01");
        var closing = world.Merge(2, 3, "2026-09-01");

        world.Book.WhyNotUndo(name)!.Code.ShouldBe("school-built-on");
        world.Book.WhyNotUndo(merger)!.Code.ShouldBe("school-built-on");
        world.Undo(closing).ShouldBeNull();
        world.Undo(merger).ShouldBeNull();
        world.Undo(name).ShouldBeNull();
        world.Book.WhyNotUndo(name)!.Code.ShouldBe("school-undone-before");
        (world.School(1).Name, world.School(1).Names.Count, world.School(1).ClosedOn, world.School(1).SuccessorId).ShouldBe(("甲校", 0, null, null));
    }

    [Fact]
    public void An_undone_closing_does_not_give_two_open_schools_one_name()
    {
        var world = new SomeSchools("甲校", "乙校");
        var closing = world.Close(1, "2025-09-01");
        world.Rename(2, "甲校", "2025-09-01");

        world.Book.WhyNotUndo(closing)!.Code.ShouldBe("school-name-taken");
    }

    [Fact]
    public void A_school_whose_opening_is_undone_never_was_and_may_open_again_under_its_code()
    {
        var world = new SomeSchools("甲校");
        var opened = world.Open("S5", "新校", "2026-09-01");
        world.Undo(opened).ShouldBeNull();

        var school = world.School(5);
        (school.StateOn("2026-09-01".Day()), school.IsOpenOn("2026-09-01".Day()), school.IsTakenBack).ShouldBe((SchoolState.TakenBack, false, true));
        world.Book.WhyNotOpen("S5", "新校", "2026-10-01".Day()).ShouldBeNull();
    }
}
