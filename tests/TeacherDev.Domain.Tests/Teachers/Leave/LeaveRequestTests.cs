using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Teachers.Leave;

public sealed class LeaveRequestTests
{
    private static readonly DateTime Now = "2026-11-21T01:00Z".Instant();
    private static readonly LeaveSigner School = new(7, "学校管理员", null), Hr = new(8, "人事科", 1), Other = new(9, "人事科同事", null);
    private static readonly Person Zhang = new Person("2015-09-01").Post("2015-09-01", "2026-08-31");

    private static LeaveTerms Terms(string start, string? end, string? policy = null, string kind = "病假") =>
        new(kind, policy, start.Day(), end?.Day(), "住院", "证明1");

    private static LeaveRequest Asked(string start, string? end, string? policy = null) => LeaveRequest.Asked(1, Terms(start, end, policy), "k", School, Now);

    private static string? WhyNot(LeaveTerms terms, params LeaveRequest[] others) => terms.WhyNot(Zhang.Record(), others, ["病假", "特色课程"], "2026-11-21".Day())?.ToString();

    [Theory]
    [InlineData("2024-03-01", "2024-06-30", null)]
    [InlineData("2026-08-31", null, null)]
    [InlineData("2024-06-30", "2024-03-01", "leave-ends-early(06/30/2024, 03/01/2024)")]
    [InlineData("1024-03-01", "2024-06-30", "leave-day-odd(03/01/1024)")]
    [InlineData("2015-08-31", "2024-06-30", "leave-before-service(09/01/2015)")]
    [InlineData("2026-09-01", null, "leave-not-in-post(张三)")]
    [InlineData("2150-01-01", "2199-12-31", "leave-far(11/21/2031, 11/21/2036)")]
    [InlineData("2026-08-01", "2036-11-22", "leave-far(11/21/2031, 11/21/2036)")]
    public void Days_must_make_sense_for_the_person(string start, string? end, string? why) => WhyNot(Terms(start, end)).ShouldBe(why);

    [Fact]
    public void Only_kinds_of_the_list_are_known() => WhyNot(Terms("2024-03-01", null, kind: "春游")).ShouldBe("leave-kind-unknown(春游)");

    [Theory]
    [InlineData("病假", Exemption.Rotation, null)]
    [InlineData("特色课程", Exemption.Rotation, null)]
    [InlineData("特色课程", null, "leave-kind-rotation-alone(特色课程)")]
    [InlineData("特色课程", "zj-year", "leave-kind-rotation-alone(特色课程)")]
    [InlineData("借调", Exemption.Rotation, "leave-kind-not-rotation(借调)")]
    [InlineData("春游", Exemption.Rotation, "leave-kind-unknown(春游)")]
    public void What_frees_from_rotation_alone_is_asked_for_from_rotation_alone(string kind, string? duty, string? why) => WhyNot(Terms("2024-03-01", null, duty, kind)).ShouldBe(why);

    [Theory]
    [InlineData("2024-03-01", "2024-03-31", null, null, "leave-overlaps(病假, 03/15/2024, 04/15/2024)")]
    [InlineData("2024-04-16", null, null, null, null)]
    [InlineData("2024-04-15", null, "zj-year", null, "leave-overlaps(病假, 03/15/2024, 04/15/2024)")]
    [InlineData("2024-04-15", null, "zj-year", "zj-year", "leave-overlaps(病假, 03/15/2024, 04/15/2024)")]
    [InlineData("2024-04-15", null, "zj-year", "zj-cycle", null)]
    [InlineData("2024-04-15", null, Exemption.Rotation, Exemption.Rotation, "leave-overlaps(病假, 03/15/2024, 04/15/2024)")]
    [InlineData("2024-04-15", null, null, Exemption.Rotation, null)]
    [InlineData("2024-04-15", null, Exemption.Rotation, null, null)]
    [InlineData("2024-04-15", null, Exemption.Rotation, "zj-year", null)]
    public void Two_for_the_same_days_of_the_same_duty_are_one_too_many(string start, string? end, string? policy, string? other, string? why) =>
        WhyNot(Terms(start, end, policy), Asked("2024-03-15", "2024-04-15", other)).ShouldBe(why);

    [Fact]
    public void What_was_declined_or_withdrawn_stands_in_nobodys_way()
    {
        var declined = Asked("2024-03-01", null);
        declined.Decline(Other, Now, "证明不全");
        var withdrawn = Asked("2024-03-01", null);
        withdrawn.Withdraw(School, Now, "填错", null);

        WhyNot(Terms("2024-03-01", null), declined, withdrawn).ShouldBeNull();
        WhyNot(Terms("2024-03-01", null), Asked("2024-03-02", null)).ShouldBe("leave-overlaps-open(病假, 03/02/2024)");
    }

    [Fact]
    public void Nobody_decides_for_themselves_nor_what_they_asked_for_nor_twice()
    {
        var leave = Asked("2024-03-01", null);

        leave.WhyNotDecide(Hr)!.Code.ShouldBe("leave-for-oneself");
        leave.WhyNotDecide(School)!.Code.ShouldBe("leave-asked-oneself");
        leave.WhyNotDecide(Other).ShouldBeNull();
        leave.Approve(Other, Now, null);
        leave.WhyNotDecide(Other)!.Code.ShouldBe("leave-not-pending");
    }

    [Fact]
    public void Granted_it_is_an_exemption_known_from_that_instant_and_withdrawn_it_stays_readable()
    {
        var leave = Asked("2024-03-01", "2024-06-30", "zj-year");
        leave.Approve(Other, Now, "同意");
        var exemption = leave.Exemption.ShouldNotBeNull();

        (exemption.Kind, exemption.PolicyCode, exemption.Days.ToString(), exemption.Document).ShouldBe(("病假", "zj-year", "2024-03-01..2024-06-30", "证明1"));
        exemption.WasKnownAt(Now.AddTicks(-1)).ShouldBeFalse();
        exemption.WasKnownAt(Now).ShouldBeTrue();

        leave.WhyNotWithdraw(School, mayDecide: false)!.Code.ShouldBe("leave-not-yours");
        leave.WhyNotWithdraw(Other, mayDecide: true).ShouldBeNull();
        leave.Withdraw(Other, Now.AddDays(1), "提前返岗", exemption);
        exemption.WasKnownAt(Now).ShouldBeTrue();
        exemption.WasKnownAt(Now.AddDays(1)).ShouldBeFalse();
        leave.WhyNotWithdraw(Other, mayDecide: true)!.Code.ShouldBe("leave-over");
    }

    [Fact]
    public void Ended_sooner_it_reaches_to_that_day_from_that_instant_on()
    {
        var leave = Asked("2024-03-01", null);
        leave.WhyNotEnd(Other, mayDecide: true, "2024-06-30".Day())!.Code.ShouldBe("leave-not-granted");
        leave.Approve(Other, Now, null);
        var open = leave.Exemption!;

        leave.WhyNotEnd(Hr, mayDecide: true, "2024-06-30".Day())!.Code.ShouldBe("leave-for-oneself");
        leave.WhyNotEnd(School, mayDecide: false, "2024-06-30".Day())!.Code.ShouldBe("leave-not-yours");
        leave.WhyNotEnd(Other, mayDecide: true, "2024-02-28".Day())!.Code.ShouldBe("leave-ends-early");
        leave.WhyNotEnd(Other, mayDecide: true, "2024-06-30".Day()).ShouldBeNull();
        leave.End("2024-06-30".Day(), Now.AddDays(1), open);

        (open.WasKnownAt(Now), open.WasKnownAt(Now.AddDays(1)), open.EndOn).ShouldBe((true, false, null));
        (leave.Exemption!.WasKnownAt(Now), leave.Exemption.WasKnownAt(Now.AddDays(1)), leave.Exemption.Days.ToString()).ShouldBe((false, true, "2024-03-01..2024-06-30"));
        leave.WhyNotEnd(Other, mayDecide: true, "2024-06-30".Day())!.Code.ShouldBe("leave-ends-sooner");
    }

    [Fact]
    public void Who_asked_takes_back_what_nobody_decided_yet()
    {
        Asked("2024-03-01", null).WhyNotWithdraw(School, mayDecide: false).ShouldBeNull();
        Asked("2024-03-01", null).WhyNotWithdraw(new(10, "别校", null), mayDecide: false)!.Code.ShouldBe("leave-not-yours");
    }
}
