using Shouldly;
using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Domain.Tests.Imports.Planning;

/// <summary>A roster that speaks of schools by what they were: school 01 went into 02 on 2026-09-01, 03 closed then, 02 had another name until 2025-09-01.</summary>
public class SchoolsOverTimeTests
{
    private static readonly DateOnly On = new(2026, 9, 1);

    [Fact]
    public void A_row_of_a_school_that_went_into_another_is_at_the_other_from_that_day_on()
    {
        var plan = World().Person("T1", school: "02").Stay("T1", "01", "2014-09-01").Plan();

        plan.Stays.Select(s => (s.School.Code, s.StartOn, s.EndOn)).ShouldBe([("01", new DateOnly(2014, 9, 1), On.AddDays(-1)), ("02", On, (DateOnly?)null)]);
        var warning = plan.Warnings.ShouldHaveSingleItem();
        (warning.Code, string.Join('|', warning.Arguments)).ShouldBe((WarningCode.SchoolMerged, "01|2026-09-01|二小"));
        (plan.Placements.AcceptedRows.Count, plan.Placements.Rejected).ShouldBe((1, 0), "one row of the file counts once");
    }

    [Fact]
    public void Who_is_known_on_both_sides_of_the_merger_is_a_duplicate()
    {
        var world = World().Known("T1", ended: On.AddDays(-1));
        world.KnownPlacements.Add(new() { Id = 2, TeacherId = 1, SchoolId = 2, Kind = PlacementKind.Post, StartOn = On, MovesPersonnel = true });
        var plan = world.Person("T1").Stay("T1", "一中", "2014-09-01").Plan();

        (plan.ChangesNothing, plan.Placements.DuplicateRows.Count).ShouldBe((true, 1));
        plan.Warnings.Select(w => w.Code).ShouldBe([WarningCode.SchoolMerged, WarningCode.SchoolMerged], "once a sheet");
    }

    [Fact]
    public void Somebody_without_rows_is_taken_to_have_been_at_both()
    {
        var plan = World().Person("T1").Plan();

        plan.Stays.Select(s => (s.School.Code, s.EndOn)).ShouldBe([("01", On.AddDays(-1)), ("02", (DateOnly?)null)]);
    }

    [Fact]
    public void A_row_that_ended_before_is_at_the_school_of_its_time()
    {
        var plan = World().Person("T1", school: "02").Stay("T1", "01", "2014-09-01", "2020-08-31").Stay("T1", "02", "2020-09-01").Plan();

        plan.Stays.Select(s => (s.School.Code, s.EndOn)).ShouldBe([("01", new DateOnly(2020, 8, 31)), ("02", (DateOnly?)null)]);
        plan.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_goes_on_at_a_school_that_closed()
    {
        var plan = World().Person("T1", school: "02").Stay("T1", "03", "2014-09-01").Person("T2", name: "罗娜", school: "03").Plan();

        plan.Refused.Select(r => (r.Sheet, r.Faults.Single().Code)).ShouldBe([("教师", FaultCode.SchoolClosed), ("任职经历", FaultCode.SchoolClosed)]);
    }

    [Fact]
    public void An_earlier_name_is_known_and_said_once()
    {
        var plan = World().Person("T1", school: "旧二小").Stay("T1", "旧二小", "2014-09-01").Plan();

        plan.Stays.Single().School.Code.ShouldBe("02");
        plan.Warnings.Select(w => w.Code).ShouldBe([WarningCode.SchoolOldName, WarningCode.SchoolOldName], "once a sheet");
    }

    [Fact]
    public void Of_two_schools_that_bore_a_name_the_one_of_the_day_is_meant()
    {
        var world = World();
        world.KnownSchools.Add(new() { Id = 4, Code = "04", Name = "旧二小", OpenedOn = new(2025, 9, 1) });
        var plan = world.Person("T1", school: "04").Stay("T1", "旧二小", "2014-09-01", "2025-08-31").Stay("T1", "旧二小", "2025-09-01").Plan();

        plan.Stays.Select(s => s.School.Code).ShouldBe(["02", "04"]);
    }

    [Fact]
    public void A_sheet_of_schools_does_not_bring_an_old_name_back_nor_change_what_closed()
    {
        var plan = World().School("02", "旧二小", "小学").School("03", "三中新名").Plan();

        plan.SchoolChanges.Select(c => c.Field.Code).ShouldNotContain("SchoolName");
        plan.Warnings.Select(w => w.Code).ShouldBe([WarningCode.SchoolNameKept, WarningCode.SchoolClosedKept]);
    }

    private static RosterWorld World()
    {
        RosterWorld world = new();
        (world.KnownSchools[0].ClosedOn, world.KnownSchools[0].SuccessorId) = (On, 2);
        world.KnownSchools[1].Names = [new(DateOnly.MinValue, "旧二小"), new(new(2025, 9, 1), "二小")];
        world.KnownSchools.Add(new() { Id = 3, Code = "03", Name = "三中", ClosedOn = On });
        return world;
    }
}
