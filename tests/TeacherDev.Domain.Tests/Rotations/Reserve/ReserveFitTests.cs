using Shouldly;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Reserve;

/// <summary>Who of the pool fits a shortage from 2027-03-01 to 2027-06-30 at a village school of zone 东, and all that stands against the others.</summary>
public class ReserveFitTests
{
    private static readonly DateOnly Today = new(2027, 2, 1);
    private static readonly DateTime At = new(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly School Host = new() { Id = 2, Code = "S2", Name = "城东小学", Union = "东" };
    private static readonly School Home = new() { Id = 1, Code = "S1", Name = "实验小学", Union = "东" };

    [Fact]
    public void Somebody_of_the_subject_stage_and_zone_who_is_free_on_all_days_fits() => Against(Member()).ShouldBeEmpty();

    [Fact]
    public void All_that_stands_against_somebody_is_said_at_once()
    {
        Against(Member(subjects: ["数学"], stages: ["初中"], zone: "西", until: "2027-05-31", isOffer: true)).ShouldBe(
            [ReserveObstacle.NotConfirmed, ReserveObstacle.Subject, ReserveObstacle.Stage, ReserveObstacle.Zone, ReserveObstacle.Days]);
        Against(Member(), Stay(PlacementKind.Support, "2027-06-30", "2027-09-01")).ShouldBe([ReserveObstacle.Away]);
        Against(Member(), Stay(PlacementKind.Support, "2027-07-01", "2027-09-01")).ShouldBeEmpty("that stay begins on the day after");
        Against(Member(), leave: ("2027-02-01", "2027-03-01")).ShouldBe([ReserveObstacle.Leave]);
        Against(Member(), leave: ("2027-02-01", "2027-02-28")).ShouldBeEmpty();
        Against(Member(), postUntil: "2027-06-29").ShouldBe([ReserveObstacle.NoPost]);
        Against(Member(), home: 2).ShouldBe([ReserveObstacle.OwnSchool]);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void A_post_that_a_merger_carries_on_within_the_days_is_a_post_on_all_of_them_but_not_at_the_host_itself(int into, bool fits)
    {
        School home = new() { Id = 1, Code = "S1", Name = "实验小学", Union = "东", ClosedOn = new(2027, 5, 1), SuccessorId = into };
        Placement[] posts = [new() { TeacherId = 7, SchoolId = 1, StartOn = new(2015, 9, 1), EndOn = new(2027, 4, 30) }, new() { TeacherId = 7, SchoolId = into, StartOn = new(2027, 5, 1) }];
        TeacherRecord person = new(new() { Id = 7, Number = "T7", Name = "某" }, [], posts, new Dictionary<int, School> { [1] = home, [2] = Host });

        ReserveFit.Against(Member(), Short(), Host, person, Today).ShouldBe(fits ? [] : [ReserveObstacle.NoPost]);
    }

    [Fact]
    public void A_shortage_is_open_met_past_or_taken_back()
    {
        var shortage = Short();
        shortage.State(false, Today).ShouldBe(ShortageState.Open);
        shortage.State(true, Today).ShouldBe(ShortageState.Met);
        shortage.WhyNotCall(true, Today)!.Code.ShouldBe("shortage-met");
        shortage.State(false, new(2027, 7, 1)).ShouldBe(ShortageState.Past);
        shortage.ComesOn(new(2027, 4, 1)).ShouldBe(new(2027, 4, 1), "days that are over are not filled");
        shortage.WhyNotWithdraw(false, "", Today)!.Code.ShouldBe("reserve-reason");
        shortage.Withdraw("教师返岗", "校", At);
        shortage.State(false, Today).ShouldBe(ShortageState.Withdrawn);
        Shortage.WhyNot("小学", "语文", "2027-03-02".Day(), "2027-03-01".Day(), ["小学"], ["语文"], Today)!.Code.ShouldBe("shortage-until");
        Shortage.WhyNot("初中", "语文", "2027-03-01".Day(), "2027-03-01".Day(), ["小学"], ["语文"], Today)!.Code.ShouldBe("shortage-stage");
    }

    [Fact]
    public void An_offer_is_confirmed_by_somebody_else_and_days_are_offered_once()
    {
        var offer = Member(isOffer: true);
        offer.State(Today).ShouldBe(ReserveState.Offered);
        offer.WhyNotConfirm(new(null, "本人", 7), Today)!.Code.ShouldBe("reserve-own");
        offer.WhyNotConfirm(new(null, "校", null), Today).ShouldBeNull();
        offer.Confirm("校", At);
        offer.State(Today).ShouldBe(ReserveState.Ready);
        ReserveTerms again = new(["语文"], ["小学"], "", new(2027, 7, 1), new(2027, 8, 1), "");
        again.WhyNot(["语文"], ["小学"], [offer], Today)!.Code.ShouldBe("reserve-twice");
        offer.End("家庭原因", "本人", At);
        again.WhyNot(["语文"], ["小学"], [offer], Today).ShouldBeNull();
        again.WhyNot(["数学"], ["小学"], [], Today)!.Code.ShouldBe("reserve-subjects");
    }

    private static Shortage Short() => Shortage.Of("k", 2, "小学", "语文", new(2027, 3, 1), new(2027, 6, 30), ShortageReason.Maternity, "", "校", At);

    private static ReserveMember Member(string[]? subjects = null, string[]? stages = null, string zone = "东", string until = "2027-12-31", bool isOffer = false) =>
        ReserveMember.Of("k", 7, new(subjects ?? ["语文", "道德与法治"], stages ?? ["小学"], zone, new(2027, 1, 1), until.Day(), ""), isOffer, "赵琳", At);

    private static Placement Stay(PlacementKind kind, string from, string until) => new() { TeacherId = 7, SchoolId = 3, Kind = kind, StartOn = from.Day(), EndOn = until.Day(), RecordedAt = At };

    private static IReadOnlyList<ReserveObstacle> Against(ReserveMember member, Placement? stay = null, (string From, string Until)? leave = null, string? postUntil = null, int home = 1)
    {
        List<Placement> placements = [new() { TeacherId = 7, SchoolId = home, StartOn = new(2015, 9, 1), EndOn = postUntil?.Day(), RecordedAt = At }];
        if (stay is not null)
        {
            placements.Add(stay);
        }

        Exemption[] exemptions = leave is { } days ? [new() { TeacherId = 7, Kind = "病假", Reason = "", Document = "", StartOn = days.From.Day(), EndOn = days.Until.Day(), RecordedAt = At }] : [];
        TeacherRecord person = new(new() { Id = 7, Number = "T7", Name = "某" }, [], placements, new Dictionary<int, School> { [1] = Home, [2] = Host }, exemptions);
        return ReserveFit.Against(member, Short(), Host, person, Today);
    }
}
