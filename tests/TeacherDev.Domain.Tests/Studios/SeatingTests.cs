using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Trainings;
using Xunit;

namespace TeacherDev.Domain.Tests.Studios;

/// <summary>A seat is taken for days: whoever comes later or left before sits beside nobody else.</summary>
public class SeatingTests
{
    static readonly Signer Office = new(2, "人事科", null);
    static readonly DateTime At = new(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("2026-09-01", "seats-all")]
    [InlineData("2026-09-30", "seats-all")]
    [InlineData("2026-10-01", null)]
    public void Who_left_frees_the_seat_from_the_day_after(string from, string? code) =>
        Code(from, new(1, 10, false, new(2026, 9, 1), new(2026, 9, 30))).ShouldBe(code);

    [Theory]
    [InlineData("2026-09-01")]
    [InlineData("2026-11-01")]
    [InlineData("2027-01-01")]
    public void Who_is_still_to_come_has_the_seat_whoever_would_come_before(string from) =>
        Code(from, new(1, 10, false, new(2026, 11, 1))).ShouldBe("seats-all");

    [Fact]
    public void Two_who_follow_one_another_sit_on_one_seat() =>
        Seating.WhyNot(Admitted(2), new(3, 30, false, new(2026, 9, 1)), [new(1, 10, false, new(2026, 9, 1), new(2026, 9, 30)), new(2, 20, false, new(2026, 10, 1))], []).ShouldBeNull();

    [Theory]
    [InlineData("2026-09-30", "member-already")]
    [InlineData("2026-10-01", null)]
    public void Whoever_left_may_come_back_after_their_last_day(string from, string? code)
    {
        var own = StudioMember.Applied(1, 9, "", Office, At);
        own.Admit(new(2026, 9, 1), "", Office, At);
        own.Leave(new(2026, 9, 30), MemberExit.Left, "", Office, At);
        Seating.WhyNotApply(Admitted(1), [own], null, leads: false, twoAtOnce: false, DateOnly.Parse(from), new(2026, 11, 1))?.Code.ShouldBe(code);
        (Seating.WhyNotApply(Admitted(1), [own], null, leads: false, twoAtOnce: false, DateOnly.Parse(from), new(2026, 11, 1)) is null).ShouldBe(code is null);
    }

    static string? Code(string from, Seated taken) => Seating.WhyNot(Admitted(1), new(9, 90, false, DateOnly.Parse(from)), [taken], [])?.Code;

    static Studio Admitted(int seats)
    {
        var studio = Studio.Applied(new("工作室", StudioKind.MasterTeacher, TrainingLevel.County, "", "", "", 1, null, new(new(2026, 9, 1), new(2029, 8, 31)), seats, null, false), "k", Office, At);
        studio.Recommend(true, "", Office, At);
        studio.Decide(true, "", Office, At);
        return studio;
    }
}
