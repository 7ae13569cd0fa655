using Shouldly;
using TeacherDev.Domain.Trainings.Claims;
using Xunit;
using static TeacherDev.Domain.Tests.Trainings.Claims.ClaimKit;

namespace TeacherDev.Domain.Tests.Trainings.Claims;

public class ClaimTermsTests
{
    static readonly DateOnly Since = new(2010, 9, 1);

    static IEnumerable<string> WhyNot(ClaimTerms terms, int files = 1, bool ahead = false) => terms.WhyNotSend(Rules, Today, files, ahead, Since).Select(r => r.ToString());

    [Theory]
    [InlineData("outside", 200)]
    [InlineData("paper", 50)]
    [InlineData("lesson", 120)]
    [InlineData("degree", 720)]
    public void Hours_arise_as_the_item_says(string item, int tenths)
    {
        WhyNot(Terms(item)).ShouldBeEmpty();
        Rules.Item(item)!.Hours.Of(Terms(item)).ShouldBe(tenths);
        Sent(Terms(item)).Tenths.ShouldBe(tenths);
    }

    [Fact]
    public void Everything_that_is_missing_is_said_at_once() =>
        WhyNot(new("outside", "", "", null, null, null, null, null, null, "", ""), files: 0)
            .ShouldBe(["claim-title-missing", "claim-organiser-missing", "claim-start-missing", "claim-level-missing", "claim-mode-missing", "claim-hours-missing", "claim-evidence-missing"]);

    [Fact]
    public void What_the_document_does_not_know_cannot_be_claimed() => WhyNot(Terms("other")).ShouldBe(["claim-item-missing"]);

    [Fact]
    public void Days_hours_and_units_keep_to_their_bounds()
    {
        WhyNot(Terms() with { CompletedOn = new(2026, 11, 24) }).ShouldBe(["claim-in-future(11/24/2026)"]);
        WhyNot(Terms() with { CompletedOn = new(2026, 11, 1) }).Single().ShouldStartWith("claim-ends-early");
        WhyNot(Terms() with { StartOn = new(2010, 8, 31) }).First().ShouldStartWith("claim-before-service");
        WhyNot(Terms() with { Tenths = 241 }).ShouldBe(["claim-hours-a-day(8, 3)"]);
        WhyNot(Terms() with { Tenths = 240 }).ShouldBeEmpty();
        WhyNot(Terms() with { Tenths = 1201 }).ShouldBe(["claim-hours-many(120)"]);
        WhyNot(Terms("lesson") with { Units = 4 }).ShouldBe(["claim-units-many(3)"]);
        WhyNot(Terms("paper") with { Level = Domain.Ledger.TrainingLevel.School }).ShouldBe(["claim-level-missing"]);
    }

    [Fact]
    public void Asked_ahead_it_lies_ahead_and_needs_no_evidence()
    {
        var planned = Terms() with { StartOn = new(2026, 12, 7), CompletedOn = new(2026, 12, 9) };
        WhyNot(planned, files: 0, ahead: true).ShouldBeEmpty();
        WhyNot(planned, files: 0).Select(r => r.Split('(')[0]).ShouldBe(["claim-in-future", "claim-evidence-missing"]);
        WhyNot(Terms(), ahead: true).Single().ShouldStartWith("claim-ahead-over");
    }
}
