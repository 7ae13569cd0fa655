using Shouldly;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using Xunit;
using static TeacherDev.Domain.Tests.Trainings.Claims.ClaimKit;

namespace TeacherDev.Domain.Tests.Trainings.Claims;

public class ClaimPostingTests
{
    static readonly DateOnly Over = new(2026, 12, 1);

    [Fact]
    public void Hours_count_on_the_day_of_completion_under_their_own_source_and_never_before_the_days_are_over()
    {
        var claim = Shown();
        claim.WhyNotPost(new(2026, 11, 30))!.Code.ShouldBe("claim-still-shown");
        var entry = claim.Post(Rules, 0, 1, At, Over)!;
        (entry.CompletedOn, entry.Tenths, entry.SourceKind, entry.SourceId, entry.SourcePart, entry.Passed).ShouldBe((new(2026, 11, 4), 200, "claim", "0", 1, true));
        (entry.RecordedBy, entry.Project).ShouldBe(("账号3", "作业设计研修班"));
        claim.WhyNotPost(Over)!.Code.ShouldBe("claim-not-shown");
    }

    [Theory]
    [InlineData(0, 50)]
    [InlineData(20, 40)]
    [InlineData(60, 0)]
    [InlineData(90, 0)]
    public void The_yearly_cap_cuts_what_is_posted(int used, int posted)
    {
        var claim = Shown(Terms("paper"));
        claim.CapYear.ShouldBe(2026);
        claim.Post(Rules, used, 1, At, Over)?.Tenths.ShouldBe(posted);
        (claim.State, claim.PostedTenths, claim.PostedPart).ShouldBe((ClaimState.Posted, posted, posted == 0 ? 0 : 1));
    }

    [Theory]
    [InlineData("2026-08-31", 2025)]
    [InlineData("2026-09-01", 2026)]
    public void A_cap_by_the_school_year_goes_by_the_last_day(string last, int year) =>
        Sent(Terms("lesson") with { StartOn = DateOnly.Parse(last), CompletedOn = DateOnly.Parse(last) }).CapYear.ShouldBe(year);

    [Fact]
    public void An_objection_has_a_clock_and_a_reader_who_was_not_the_first()
    {
        var claim = Sent();
        claim.Refuse(Rules, School, "非教师培训", At, Today);
        claim.ObjectUntil.ShouldBe(new(2026, 12, 7));
        claim.WhyNotObject(new(2026, 12, 8))!.Code.ShouldBe("objection-late");
        claim.Object(Rules, "主办方是教育厅", At, new(2026, 12, 7));
        claim.WhyNotObject(new(2026, 12, 7))!.Code.ShouldBe("objection-open");
        claim.OpenObjection!.DueOn.ShouldBe(new(2026, 12, 14));
        claim.WhyNotRead(Signer(1, ClaimWords.DistrictHr))!.Code.ShouldBe("objection-read-before");
        claim.WhyNotRead(Signer(9, ClaimWords.DistrictHr, teacher: 7))!.Code.ShouldBe("claim-for-oneself");
        claim.WhyNotRead(Centre)!.Code.ShouldBe("claim-not-your-step");
        claim.WhyNotRead(Hr).ShouldBeNull();
        var entry = claim.Change(Hr, 200, "予以认定", 0, 1, At, new(2026, 12, 8))!;
        (entry.Tenths, claim.State, claim.PostedTenths).ShouldBe((200, ClaimState.Posted, 200));
        claim.WhyNotObject(new(2026, 12, 8))!.Code.ShouldBe("objection-nothing");
    }

    [Fact]
    public void An_objection_makes_nothing_worse_and_gives_no_more_than_was_asked_for()
    {
        var claim = Sent();
        foreach (var by in new[] { School, Centre, Hr })
        {
            claim.Approve(Rules, by, 160, "按每天8学时", At, Today);
        }

        claim.Post(Rules, 0, 1, At, Over);
        claim.Object(Rules, "三天共二十学时", At, Over);
        claim.WhyNotChange(OtherHr, 160)!.Code.ShouldBe("objection-hours-odd");
        claim.WhyNotChange(OtherHr, 201)!.Code.ShouldBe("objection-hours-odd");
        claim.Change(OtherHr, 200, "证书载明", 0, 2, At, Over.AddDays(7))!.SourcePart.ShouldBe(2);
        claim.PostedOn.ShouldBe(Over, "a sample drawn again finds it on the day on which it was posted first");
    }

    [Fact]
    public void Where_the_cap_leaves_no_more_what_stands_stands()
    {
        var claim = Shown(Terms("paper"));
        claim.Post(Rules, 40, 1, At, Over)!.Tenths.ShouldBe(20);
        claim.Object(Rules, "应计5学时", At, Over);
        claim.Change(OtherHr, 50, "上限已满", 40, 2, At, Over).ShouldBeNull();
        (claim.PostedTenths, claim.PostedPart, claim.Objections[0].TenthsAfter).ShouldBe((20, 1, 20));
    }
}
