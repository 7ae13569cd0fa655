using Shouldly;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using Xunit;
using static TeacherDev.Domain.Tests.Trainings.Claims.ClaimKit;

namespace TeacherDev.Domain.Tests.Trainings.Claims;

public class ClaimWayTests
{
    [Fact]
    public void A_claim_goes_from_office_to_office_and_is_then_shown_for_the_days_of_the_rules()
    {
        var claim = Sent();
        claim.OpenStep!.Code.ShouldBe("school");
        claim.OpenStep.DueOn.ShouldBe(new(2026, 11, 30));
        claim.Approve(Rules, School, 200, null, At, Today);
        claim.OpenStep.Code.ShouldBe("centre");
        claim.Approve(Rules, Centre, 200, null, At, Today);
        claim.Approve(Rules, Hr, 200, null, At, Today);
        claim.OpenStep.ShouldBeNull();
        (claim.State, claim.PublicUntil).ShouldBe((ClaimState.Public, new(2026, 11, 30)));
    }

    [Fact]
    public void Nobody_decides_their_own_nor_out_of_turn_nor_twice_in_a_round()
    {
        var claim = Sent();
        claim.WhyNotDecide(Signer(9, ClaimWords.SchoolAdmin, teacher: 7))!.Code.ShouldBe("claim-for-oneself");
        claim.WhyNotDecide(Centre)!.Code.ShouldBe("claim-not-your-step");
        claim.Approve(Rules, School, 200, null, At, Today);
        claim.WhyNotDecide(Signer(1, ClaimWords.TrainingCentre))!.Code.ShouldBe("claim-signed-before");
        Should.Throw<InvalidOperationException>(() => claim.Approve(Rules, School, 200, null, At, Today));
    }

    [Fact]
    public void A_return_goes_back_to_the_teacher_and_a_new_round_begins_at_the_first_office()
    {
        var claim = Sent();
        claim.Approve(Rules, School, 200, null, At, Today);
        claim.Return(Centre, "补结业证书", At);
        (claim.State, claim.OpenStep).ShouldBe((ClaimState.Returned, null));
        claim.WhyNotWrite().ShouldBeNull();
        claim.Send(Rules, SecondLook.None, false, At, Today);
        (claim.Round, claim.OpenStep!.Code).ShouldBe((2, "school"));
        claim.WhyNotDecide(School).ShouldBeNull();
        claim.Steps.Where(s => s.Round == 1).Select(s => s.State).ShouldBe([ClaimStepState.Approved, ClaimStepState.Returned, ClaimStepState.Dropped]);
    }

    [Fact]
    public void Deputies_decide_only_once_the_time_is_over()
    {
        var claim = Sent();
        var principal = Signer(8, ClaimWords.Principal);
        claim.WhyNotDecide(principal)!.Code.ShouldBe("claim-not-your-step");
        claim.IsToHandOver(new(2026, 11, 30)).ShouldBeFalse();
        claim.IsToHandOver(new(2026, 12, 1)).ShouldBeTrue();
        claim.HandOver(At);
        claim.IsToHandOver(new(2026, 12, 1)).ShouldBeFalse();
        claim.WhyNotDecide(principal).ShouldBeNull();
        claim.WhyNotDecide(School).ShouldBeNull();
    }

    [Fact]
    public void Fewer_hours_and_what_looks_the_same_need_a_reason()
    {
        var claim = Sent();
        claim.WhyNotApprove(School, 160, null)!.Code.ShouldBe("claim-grant-unsaid");
        claim.WhyNotApprove(School, 201, "多")!.Code.ShouldBe("claim-grant-odd");
        claim.WhyNotApprove(School, 0, "无")!.Code.ShouldBe("claim-grant-odd");
        claim.Compare(true);
        claim.WhyNotApprove(School, 200, null)!.Code.ShouldBe("claim-likely-unsaid");
        claim.WhyNotApprove(School, 200, "不是同一期").ShouldBeNull();
    }

    [Fact]
    public void Asked_ahead_the_first_office_agrees_and_nothing_is_typed_twice()
    {
        var claim = Claim.Begun(7, "k", At);
        claim.Write(Terms() with { StartOn = new(2026, 12, 7), CompletedOn = new(2026, 12, 9) });
        claim.Ask(Rules, SecondLook.None, false, At, Today);
        (claim.State, claim.Round, claim.IsAhead).ShouldBe((ClaimState.Asked, 0, true));
        claim.Approve(Rules, School, 200, null, At, Today);
        claim.State.ShouldBe(ClaimState.Agreed);
        claim.Send(Rules, SecondLook.None, false, At, new(2026, 12, 10));
        (claim.State, claim.Round, claim.IsAhead, claim.Title).ShouldBe((ClaimState.Waiting, 1, false, "作业设计研修班"));
        claim.WhyNotDecide(School).ShouldBeNull();
    }

    [Fact]
    public void What_came_up_since_the_last_office_looked_sends_it_back_to_that_office_alone()
    {
        var claim = Shown();
        claim.IsToLookAgain([]).ShouldBeFalse();
        claim.IsToLookAgain([At.AddDays(-30)]).ShouldBeTrue();
        claim.LookAgain(Rules, new(2026, 12, 1));
        (claim.State, claim.IsLookedAtAgain, claim.HasLikely, claim.OpenStep!.Code, claim.OpenStep.DueOn).ShouldBe((ClaimState.Waiting, true, true, "district", new DateOnly(2026, 12, 8)));
        claim.WhyNotApprove(Hr, 200, null)!.Code.ShouldBe("claim-likely-unsaid");
        claim.WhyNotDecide(Centre)!.Code.ShouldBe("claim-not-your-step");
        claim.Approve(Rules, Hr, 200, "不是同一次", At.AddDays(8), new(2026, 12, 1));
        (claim.State, claim.PublicUntil).ShouldBe((ClaimState.Public, new DateOnly(2026, 12, 8)));
        claim.IsToLookAgain([At.AddDays(-30)]).ShouldBeFalse();
        claim.IsToLookAgain([At.AddDays(-30), At.AddDays(9)]).ShouldBeTrue();
    }

    [Fact]
    public void Sent_back_from_there_it_begins_again_at_the_first_office()
    {
        var claim = Shown();
        claim.LookAgain(Rules, Today);
        claim.Return(Hr, "是本区的培训班", At);
        claim.IsLookedAtAgain.ShouldBeFalse();
        claim.Send(Rules, SecondLook.None, true, At, Today);
        (claim.Round, claim.OpenStep!.Code, claim.IsLookedAtAgain).ShouldBe((3, "school", false));
    }

    [Fact]
    public void It_is_taken_back_until_it_is_posted_or_refused()
    {
        var claim = Shown();
        claim.WhyNotWithdraw().ShouldBeNull();
        claim.Withdraw(null, At);
        claim.WhyNotPost(new(2027, 1, 1))!.Code.ShouldBe("claim-not-shown");
        var refused = Sent();
        refused.Refuse(Rules, School, "非教师培训", At, Today);
        refused.WhyNotWithdraw()!.Code.ShouldBe("claim-settled");
    }
}
