using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Domain.Trainings;
using Xunit;

namespace TeacherDev.Domain.Tests.Studios;

/// <summary>Who may do what to a studio, and when.</summary>
public class StudioTests
{
    static readonly Signer Leader = new(1, "王静", 7), Office = new(2, "人事科", null);
    static readonly DateTime At = new(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Nobody_recommends_or_admits_what_they_would_lead()
    {
        var studio = Applied();
        studio.WhyNotRecommend(Leader, [7])!.Code.ShouldBe("studio-own");
        studio.WhyNotDecide(Office, [7])!.Code.ShouldBe("studio-not-recommended");
        studio.Recommend(true, "", Office, At);
        studio.WhyNotDecide(Leader, [7])!.Code.ShouldBe("studio-own");
        studio.Decide(true, "", Office, At);
        (studio.State, studio.IsPublic).ShouldBe((StudioState.Admitted, true));
    }

    [Theory]
    [InlineData("2026-08-31", "lead-day")]
    [InlineData("2026-09-01", "lead-day-early")]
    [InlineData("2026-09-02", null)]
    [InlineData("2026-11-21", null)]
    [InlineData("2026-11-22", "lead-day")]
    public void A_hand_over_lies_within_the_term_after_the_leader_began_and_not_ahead(string on, string? code)
    {
        var studio = Admitted();
        StudioLead[] now = [StudioLead.Of(studio, 7, isDeputy: false, new(2026, 9, 1), Office, At)];
        StudioLead.WhyNotHandOver(studio, now, null, 8, DateOnly.Parse(on), new(2026, 11, 21))?.Code.ShouldBe(code);
        (StudioLead.WhyNotHandOver(studio, now, null, 8, DateOnly.Parse(on), new(2026, 11, 21)) is null).ShouldBe(code is null);
        StudioLead.WhyNotHandOver(studio, now, null, 7, new(2026, 10, 1), new(2026, 11, 21))!.Code.ShouldBe("lead-already");
    }

    [Fact]
    public void The_last_seats_are_kept_for_rural_teachers_who_wait()
    {
        var studio = Admitted(seats: 3, perSchool: 1);
        Seated town = new(1, 10, false), rural = new(2, 20, true), other = new(3, 30, false);
        Seating.WhyNot(studio, town, [], [rural]).ShouldBeNull("three are free and one waits");
        Seating.WhyNot(studio, town, [other, new(4, 40, false)], [rural])!.Code.ShouldBe("seats-rural");
        Seating.WhyNot(studio, rural, [other, new(4, 40, false)], [rural]).ShouldBeNull();
        Seating.WhyNot(studio, new(5, 30, false), [other], [])!.Code.ShouldBe("seats-school");
        Seating.WhyNot(studio, town, [other, new(4, 40, false), new(6, 60, true)], [])!.Code.ShouldBe("seats-all");
    }

    [Theory]
    [InlineData(false, "member-elsewhere")]
    [InlineData(true, null)]
    public void Two_studios_at_once_is_the_districts_to_allow(bool allowed, string? code) =>
        (Seating.WhyNotApply(Admitted(), [], "另一个工作室", leads: false, allowed, new(2026, 10, 1), new(2026, 10, 1))?.Code).ShouldBe(code);

    [Fact]
    public void A_member_takes_part_from_the_first_day_to_the_last()
    {
        var member = StudioMember.Applied(1, 9, "想研究作业", new(3, "李强", 9), At);
        member.WhyNotStep(MemberState.Applied, new(3, "李强", 9))!.Code.ShouldBe("member-own");
        member.Admit(new(2026, 9, 5), "", Office, At);
        member.IsOn(new(2026, 9, 4)).ShouldBeFalse();
        member.IsOn(new(2026, 9, 5)).ShouldBeTrue();
        member.WhyNotLeave(new(2026, 9, 4), new(2026, 11, 21))!.Code.ShouldBe("member-day");
        member.WhyNotLeave(new(2026, 11, 22), new(2026, 11, 21))!.Code.ShouldBe("member-day");
        member.Leave(new(2026, 11, 21), MemberExit.Left, "", Office, At);
        (member.IsOn(new(2026, 11, 21)), member.IsOn(new(2026, 11, 22))).ShouldBe((true, false));
        member.WhyNotLeave(new(2026, 11, 21), new(2026, 11, 21))!.Code.ShouldBe("member-not-there");
    }

    [Fact]
    public void A_year_waits_for_the_district_a_term_is_the_leaders_own()
    {
        var studio = Admitted();
        var (year, term, outside) = (StudioPlan.Of(1, PlanSpan.Year, 2026, 0), StudioPlan.Of(1, PlanSpan.Term, 2026, 1), StudioPlan.Of(1, PlanSpan.Year, 2030, 0));
        year.WhyNotWrite(studio, "计划", null, new(2026, 9, 1))!.Code.ShouldBe("plan-hours");
        year.WhyNotWrite(studio, "", 600, new(2026, 9, 1))!.Code.ShouldBe("plan-text");
        outside.WhyNotWrite(studio, "计划", 600, new(2026, 9, 1))!.Code.ShouldBe("plan-outside");
        year.Write("计划", 600, file: true, Leader, At);
        term.Write("计划", 600, file: true, Leader, At);
        (year.State, term.State, term.Tenths).ShouldBe((PlanState.Filed, PlanState.Approved, null));
        year.WhyNotDecide(Leader, [7])!.Code.ShouldBe("plan-own");
        year.WhyNotWrite(studio, "计划", 600, new(2026, 9, 1))!.Code.ShouldBe("plan-filed");
        year.Decide(false, "补充展示活动", Office, At);
        year.WhyNotWrite(studio, "计划", 600, new(2026, 9, 1)).ShouldBeNull();
    }

    static Studio Applied(int seats = 8, int? perSchool = null) => Studio.Applied(
        new("王静名师工作室", StudioKind.MasterTeacher, TrainingLevel.County, "语文", "小学", "", 1, null, new(new(2026, 9, 1), new(2029, 8, 31)), seats, perSchool, RuralFirst: true), "k", Leader, At);

    static Studio Admitted(int seats = 8, int? perSchool = null)
    {
        var studio = Applied(seats, perSchool);
        studio.Recommend(true, "", Office, At);
        studio.Decide(true, "", Office, At);
        return studio;
    }
}
