using Shouldly;
using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Imports.Planning;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Domain.Tests.Imports.Planning;

public class RosterPlanTests
{
    private static (int, int, int, int) Counts(SheetCount sheet) =>
        (sheet.AcceptedRows.Count, sheet.UpdatedRows.Count, sheet.DuplicateRows.Count, sheet.Rejected);

    private static RowFault Fault(RosterPlan plan) => plan.Refused.ShouldHaveSingleItem().Faults.ShouldHaveSingleItem();

    [Fact]
    public void New_schools_people_and_posts_are_planned()
    {
        var plan = new RosterWorld().School("03", "三中").Person("T1", school: "三中").Stay("T1", "03", "2014-09-01").Plan();
        (Counts(plan.Schools), Counts(plan.Teachers), Counts(plan.Placements)).ShouldBe(((1, 0, 0, 0), (1, 0, 0, 0), (1, 0, 0, 0)));
        plan.Stays.Single().School.ShouldBe(plan.NewSchools.Single());
        plan.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_known_and_unchanged_is_a_duplicate_and_changes_nothing()
    {
        var plan = new RosterWorld().Known("T1").Person("T1").Stay("T1", "一中", "2014-09-01").Plan();
        (Counts(plan.Teachers), Counts(plan.Placements), plan.ChangesNothing).ShouldBe(((0, 0, 1, 0), (0, 0, 1, 0), true));
    }

    [Fact]
    public void A_changed_fact_holds_from_the_files_date()
    {
        var plan = new RosterWorld().Known("T1").Person("T1", title: "一级教师").Stay("T1", "01", "2014-09-01").Plan();
        var change = plan.TeacherChanges.ShouldHaveSingleItem();
        (change.Field.Code, change.Before, change.After, change.From, change.Replaced).ShouldBe(("Title", "二级教师", "一级教师", new DateOnly(2026, 10, 31), null));
        Counts(plan.Teachers).ShouldBe((0, 1, 0, 0));
    }

    [Fact]
    public void A_fact_of_the_same_day_is_given_the_new_value()
    {
        var world = new RosterWorld().Known("T1").Person("T1", title: "高级教师");
        var fact = new TeacherFact { Id = 99, TeacherId = 1, Kind = FactKind.Title, Value = "一级教师", FromOn = world.ReferenceOn };
        world.KnownFacts.Add(fact);
        world.Plan().TeacherChanges.Single().Replaced.ShouldBe(fact);
    }

    [Fact]
    public void An_empty_cell_takes_an_honour_away()
    {
        var world = new RosterWorld().Known("T1").Person("T1");
        world.KnownFacts.Single(f => f.Kind == FactKind.Honour).Value = "名教师";
        world.KnownTeachers[0].Honour = "名教师";
        var change = world.Plan().TeacherChanges.Single();
        (change.Field.Code, change.Before, change.After).ShouldBe(("Honour", "名教师", ""));
    }

    [Fact]
    public void Absence_from_the_file_changes_nobody() =>
        new RosterWorld().Known("T1").Known("T2").Person("T1").Stay("T1", "01", "2014-09-01").Plan().ChangesNothing.ShouldBeTrue();

    [Fact]
    public void A_second_row_with_the_same_number_is_refused_unless_it_says_the_same()
    {
        Fault(new RosterWorld().Person("T1").Person("t1", name: "罗娜").Plan()).Code.ShouldBe(FaultCode.RepeatedInFile);
        Counts(new RosterWorld().Person("T1").Person("T1").Plan().Teachers).ShouldBe((1, 0, 1, 0));
    }

    [Theory]
    [InlineData("33049020000607139x", FaultCode.IdNumberWrong)]
    [InlineData("3.30490200006071E+17", FaultCode.IdNumberWrong)]
    public void A_wrong_ID_number_is_refused(string id, string code) => Fault(new RosterWorld().Person("T1", id: id).Plan()).Code.ShouldBe(code);

    [Fact]
    public void An_ID_number_is_kept_with_a_large_X() =>
        new RosterWorld().Person("T1", id: " 11010519491231002ｘ").Plan().NewTeachers.Single().IdNumber.ShouldBe("11010519491231002X");

    [Fact]
    public void A_school_is_found_by_code_or_by_a_name_that_only_one_bears()
    {
        var world = new RosterWorld().School("03", "中心小学").School("04", "中心小学").Person("T1", school: "中心小学").Person("T2", school: "九中");
        world.Plan().Refused.Select(r => r.Faults.Single().Code).ShouldBe([FaultCode.SchoolNameAmbiguous, FaultCode.UnknownSchool]);
    }

    [Fact]
    public void A_renamed_school_is_found_by_its_new_name()
    {
        var plan = new RosterWorld().Known("T1").School("01", "第一初级中学").Person("T1", school: "第一初级中学").Stay("T1", "第一初级中学", "2014-09-01").Plan();
        plan.Refused.ShouldBeEmpty();
        Counts(plan.Placements).ShouldBe((0, 0, 1, 0));
    }

    [Fact]
    public void Legal_posts_never_overlap()
    {
        var plan = new RosterWorld().Person("T1").Stay("T1", "01", "2014-09-01").Stay("T1", "02", "2020-09-01").Plan();
        var refused = plan.Refused.ShouldHaveSingleItem();
        (refused.Row, refused.Faults.Single().Code).ShouldBe((3, FaultCode.PlacementOverlap));
        plan.Stays.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_year_at_a_host_school_stands_beside_the_legal_post()
    {
        var plan = new RosterWorld().Person("T1").Stay("T1", "01", "2014-09-01").Stay("T1", "02", "2023-09-01", "2024-08-31", "支教", "否").Plan();
        plan.Refused.ShouldBeEmpty();
        plan.Stays.Select(s => (s.Kind, s.MovesPersonnel)).ShouldBe([(PlacementKind.Post, true), (PlacementKind.Support, false)]);
    }

    [Theory]
    [InlineData("借调", PlacementKind.Loan)]
    [InlineData("挂职锻炼", PlacementKind.Secondment)]
    [InlineData("跟岗", PlacementKind.Shadowing)]
    public void Every_kind_of_stay_has_its_words(string word, PlacementKind kind) =>
        new RosterWorld().Person("T1").Stay("T1", "01", "2014-09-01").Stay("T1", "02", "2023-09-01", "2024-08-31", word).Plan().Stays.Select(s => (s.Kind, s.MovesPersonnel)).ShouldBe([(PlacementKind.Post, true), (kind, false)]);

    [Theory]
    [InlineData("周一、周三", WeekDays.Monday | WeekDays.Wednesday)]
    [InlineData("星期二,星期天", WeekDays.Tuesday | WeekDays.Sunday)]
    [InlineData("1、3", WeekDays.Monday | WeekDays.Wednesday)]
    [InlineData(null, WeekDays.None)]
    public void Who_walks_does_so_on_days_of_the_week(string? written, WeekDays days)
    {
        var plan = new RosterWorld().Person("T1").Stay("T1", "01", "2014-09-01").Stay("T1", "02", "2026-09-01", "2027-08-31", "走教", walks: written).Plan();
        plan.Stays.Select(s => (s.Kind, s.Weekdays)).ShouldBe([(PlacementKind.Post, WeekDays.None), (PlacementKind.Walking, days)]);
    }

    [Fact]
    public void Days_of_the_week_that_nobody_can_read_are_refused_and_a_file_that_says_nothing_of_them_leaves_them()
    {
        Fault(new RosterWorld().Known("T1").Person("T1").Stay("T1", "02", "2026-09-01", "2027-08-31", "走教", walks: "每天").Plan()).Code.ShouldBe(FaultCode.UnknownWeekday);

        var world = new RosterWorld().Known("T1");
        world.KnownPlacements.Add(new() { Id = 9, TeacherId = 1, SchoolId = 2, Kind = PlacementKind.Walking, StartOn = new(2026, 9, 1), EndOn = new(2027, 8, 31), Weekdays = WeekDays.Friday });
        world.Person("T1").Stay("T1", "02", "2026-09-01", "2027-08-31", "走教").Stay("T1", "02", "2026-09-01", "2027-01-31", "走教", walks: "周五");
        world.Plan().Stays.ShouldBeEmpty("the first row says what is known, the second contradicts it");
    }

    [Fact]
    public void A_move_ends_the_old_post_and_begins_the_new()
    {
        var plan = new RosterWorld().Known("T1").Person("T1", school: "02").Stay("T1", "01", "2014-09-01", "2026-08-31").Stay("T1", "02", "2026-09-01").Plan();
        (Counts(plan.Placements), plan.PeopleInPost, plan.PeopleEndedOrMoved, plan.NeedsASecondWord).ShouldBe(((1, 1, 0, 0), 1, 1, true));
        plan.Stays[0].Replaces.ShouldNotBeNull().EndOn.ShouldBeNull();
    }

    [Fact]
    public void A_new_post_beside_one_that_never_ended_is_refused() =>
        Fault(new RosterWorld().Known("T1").Person("T1").Stay("T1", "02", "2026-09-01").Plan()).Code.ShouldBe(FaultCode.PlacementOverlap);

    [Fact]
    public void A_corrected_first_day_replaces_the_stay()
    {
        var plan = new RosterWorld().Known("T1").Person("T1").Stay("T1", "01", "2014-08-25").Plan();
        (Counts(plan.Placements), plan.Stays.Single().Replaces!.Id).ShouldBe(((0, 1, 0, 0), 1));
    }

    [Fact]
    public void Whoever_left_without_an_end_leaves_on_the_files_date_once()
    {
        var plan = new RosterWorld().Known("T1").Person("T1", status: "离职").Stay("T1", "01", "2014-09-01").Plan();
        plan.Stays.Single().EndOn.ShouldBe(new DateOnly(2026, 10, 31));
        plan.Warnings.Single().Code.ShouldBe(WarningCode.LeftWithoutEnd);

        var later = new RosterWorld { ReferenceOn = new(2026, 11, 15) }.Known("T1", ended: new(2026, 10, 31)).Person("T1", status: "离职").Stay("T1", "01", "2014-09-01").Plan();
        later.Stays.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_left_leaves_the_post_that_the_file_does_not_mention()
    {
        var plan = new RosterWorld().Known("T1").Person("T1", status: "离职").Stay("T1", "02", "2010-09-01", "2014-08-31").Plan();
        plan.Stays.Select(s => (s.School.Code, s.EndOn)).ShouldBe([("02", new DateOnly(2014, 8, 31)), ("01", new DateOnly(2026, 10, 31))]);
        plan.Warnings.Single().Code.ShouldBe(WarningCode.LeftWithoutEnd);
        plan.PeopleEndedOrMoved.ShouldBe(1);
        new RosterWorld().Known("T1").Person("T1", status: "离职").Stay("T1", "02", "2020-09-01", "2021-08-31", "支教").Plan()
            .Stays.Select(s => (s.Kind, s.EndOn)).ShouldBe([(PlacementKind.Support, new(2021, 8, 31)), (PlacementKind.Post, new DateOnly(2026, 10, 31))]);
    }

    [Fact]
    public void Whoever_left_and_has_no_post_at_all_is_told_of()
    {
        var plan = new RosterWorld().Person("T1", school: "", status: "离职").Person("T2", school: "", status: "离职").Stay("T2", "99", "2010-09-01").Plan();
        plan.Stays.ShouldBeEmpty();
        plan.Warnings.Select(w => (w.Code, w.Row)).ShouldBe([(WarningCode.LeftWithoutPost, 3), (WarningCode.LeftWithoutPost, 2)], ignoreOrder: true);
    }

    [Fact]
    public void The_only_post_of_somebody_may_be_refused_without_the_others()
    {
        var plan = new RosterWorld().Person("T1").Stay("T1", "99", "2014-09-01").Person("T2").Stay("T2", "01", "2014-09-01").Plan();
        (Counts(plan.Placements), plan.Refused.Single().Row, plan.Stays.Single().Teacher.Number).ShouldBe(((1, 0, 0, 1), 2, "T2"));
        plan.Warnings.Single().Code.ShouldBe(WarningCode.InPostWithoutPost);
    }

    [Fact]
    public void A_later_file_may_bring_nothing_but_a_year_at_a_host_school()
    {
        var plan = new RosterWorld().Known("T1").Person("T1").Stay("T1", "02", "2025-09-01", "2026-08-31", "交流轮岗", "否").Plan();
        (plan.Stays.Single().Kind, plan.Warnings.Count).ShouldBe((PlacementKind.Rotation, 0));
    }

    [Fact]
    public void Somebody_without_a_row_among_the_placements_has_the_post_of_their_own_row()
    {
        var plan = new RosterWorld().Person("T1", school: "02").Plan();
        (plan.Stays.Single().School.Code, plan.Stays.Single().StartOn, plan.Warnings.Single().Code).ShouldBe(("02", new DateOnly(2014, 9, 1), WarningCode.PostTakenFromTeacherSheet));
    }

    [Fact]
    public void Each_bad_placement_is_refused_alone_with_all_its_faults()
    {
        var plan = new RosterWorld().Person("T1").Stay("T1", "01", "2014-09-01").Stay("T1", "99", "昨天", kind: "返聘", moves: "也许").Stay("T9", "01", "2020-01-01", "2019-01-01").Plan();
        plan.Refused.Select(r => (r.Row, string.Join(",", r.Faults.Select(f => f.Code)))).ShouldBe(
        [
            (3, "unknown-placement-kind,date-not-readable,unknown-yes-no,unknown-school"),
            (4, "unknown-teacher,end-before-start"),
        ]);
    }

    [Fact]
    public void The_brake_holds_above_a_tenth_of_the_people_in_post()
    {
        RosterWorld World(int leave)
        {
            var world = new RosterWorld();
            for (var i = 1; i <= 20; i++)
            {
                world.Known($"T{i}").Person($"T{i}").Stay($"T{i}", "01", "2014-09-01", i <= leave ? "2026-08-31" : null);
            }

            return world;
        }

        (World(2).Plan().PeopleEndedOrMoved, World(2).Plan().NeedsASecondWord).ShouldBe((2, false));
        (World(3).Plan().PeopleEndedOrMoved, World(3).Plan().NeedsASecondWord).ShouldBe((3, true));
    }

    [Fact]
    public void Words_that_nobody_uses_are_taken_with_a_warning() =>
        new RosterWorld().Person("T1", status: "云游", category: "吉祥物").Stay("T1", "01", "2014-09-01").Plan().Warnings.Select(w => w.Code)
            .ShouldBe([WarningCode.UnknownStatus, WarningCode.UnknownStaffCategory]);
}
