using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims;
using Xunit;
using static TeacherDev.Domain.Tests.Trainings.Claims.ClaimKit;

namespace TeacherDev.Domain.Tests.Trainings.Claims;

public class SecondLookTests
{
    static SecondLook Of(string since, Placement[] placements, params Exemption[] exemptions) => SecondLooks.Of(
        new(new Teacher { Id = 7, Number = "T7", Name = "沈岚", TeachingStartOn = DateOnly.Parse(since) }, [], placements, new Dictionary<int, School>(), exemptions),
        new(new(2026, 11, 2), new(2026, 11, 4)), Rules);

    static Placement Stay(int school, string start, string? end, PlacementKind kind = PlacementKind.Post) =>
        new() { TeacherId = 7, SchoolId = school, Kind = kind, StartOn = DateOnly.Parse(start), EndOn = end is null ? null : DateOnly.Parse(end), RecordedAt = At };

    [Fact]
    public void Whoever_stays_where_they_are_is_not_singled_out() => Of("2010-09-01", [Stay(1, "2010-09-01", null)]).ShouldBe(SecondLook.None);

    [Theory]
    [InlineData("2025-11-03", true)]
    [InlineData("2025-11-02", false)]
    public void A_move_to_another_school_within_the_months_is_a_transfer(string moved, bool isOne) =>
        Of("2010-09-01", [Stay(1, "2010-09-01", DateOnly.Parse(moved).AddDays(-1).ToString("O")), Stay(2, moved, null)]).HasFlag(SecondLook.Transferred).ShouldBe(isOne);

    [Theory]
    [InlineData("2025-11-03", true)]
    [InlineData("2025-11-02", false)]
    public void Newly_hired_within_the_months(string since, bool isOne) => Of(since, [Stay(1, since, null)]).HasFlag(SecondLook.NewlyHired).ShouldBe(isOne);

    [Fact]
    public void On_rotation_or_leave_on_any_of_its_days() => Of("2010-09-01",
            [Stay(1, "2010-09-01", null), Stay(2, "2026-11-04", "2027-01-31", PlacementKind.Rotation)],
            new Exemption { TeacherId = 7, Kind = "病假", Reason = "", Document = "", StartOn = new(2026, 10, 1), EndOn = new(2026, 11, 2) })
        .ShouldBe(SecondLook.Lent | SecondLook.OnLeave);

    [Fact]
    public void Whoever_is_free_from_rotation_alone_is_not_away() => Of("2010-09-01", [Stay(1, "2010-09-01", null)],
            new Exemption { TeacherId = 7, PolicyCode = Exemption.Rotation, Kind = "特色课程", Reason = "", Document = "", StartOn = new(2026, 1, 1), EndOn = null })
        .HasFlag(SecondLook.OnLeave).ShouldBeFalse();
}
