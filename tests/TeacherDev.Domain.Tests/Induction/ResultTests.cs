using Shouldly;
using TeacherDev.Domain.Induction;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Opinions;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Induction;

public sealed class ResultTests
{
    private static readonly InductionSigner Hr = new(1, "人事科", 99);
    private static readonly DateTime At = "2026-08-30".Instant();

    [Fact]
    public void A_pass_lists_all_that_is_missing()
    {
        var person = new Person("2025-09-01").Trained("2025-11-05", 100).Trained("2026-03-05", 30, TrainingMode.Practice);
        new Passing(Duty(person, "2026-08-30"), 6, 5, [Opinion("2025-09-01", OpinionSide.Mentor, "good"), Opinion("2026-02-01", OpinionSide.School, "insufficient")], [])
            .Missing(InductionRulesTests.Rules).Select(r => r.Code).ShouldBe(
            [
                "missing-hours", "missing-clause", "missing-by-apprentice", "missing-opinion-school", "missing-opinion-mentor", "missing-grade-school", "missing-step",
            ]);
    }

    [Fact]
    public void A_pass_with_everything_lacks_nothing()
    {
        var person = new Person("2025-09-01").Trained("2025-11-05", 100).Trained("2026-03-05", 80, TrainingMode.Practice);
        List<TermOpinion> opinions = [.. from term in new[] { "2025-09-01", "2026-02-01" } from side in Enum.GetValues<OpinionSide>() select Opinion(term, side, "good")];
        new Passing(Duty(person, "2026-06-30"), 6, 6, opinions, [InductionStep.Recorded(1, new("entry-course", "2025-08-20".Day(), "2025-08-22".Day(), ""), "k", Hr, At)])
            .Missing(InductionRulesTests.Rules).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Outcome.Repeat, "2026-08-31", "2026-09-01", "理由", null)]
    [InlineData(Outcome.Repeat, "2026-08-01", "2026-09-01", "理由", null)]
    [InlineData(Outcome.Repeat, "2026-07-31", "2026-09-01", "理由", "result-fail-early(08/01/2026)")]
    [InlineData(Outcome.Repeat, "2026-08-31", "2026-08-31", "理由", "result-next-early(08/31/2026)")]
    [InlineData(Outcome.Repeat, "2026-08-31", "2027-09-01", "理由", "result-next-far(08/31/2027)")]
    [InlineData(Outcome.Repeat, "2026-08-31", null, "理由", "result-next-missing")]
    [InlineData(Outcome.Repeat, "2026-08-31", "2026-09-01", "", "result-reason-missing")]
    [InlineData(Outcome.LateStart, "2026-08-31", "2026-09-01", "理由", "result-late-early(08/31/2026)")]
    [InlineData(Outcome.LateStart, "2026-09-01", "2026-09-01", "理由", null)]
    [InlineData(Outcome.Extended, "2026-08-31", "2026-10-01", "理由", "result-no-leave")]
    public void A_result_has_its_days(Outcome outcome, string today, string? next, string reason, string? refusal) =>
        WhyNot(new("2025-09-01"), outcome, today, next, reason)?.ShouldBe(refusal);

    [Theory]
    [InlineData("2026-09-30", null)]
    [InlineData("2026-10-01", "result-until-far(30, 09/30/2026)")]
    [InlineData("2026-08-31", "result-until-early(08/31/2026)")]
    public void Leave_extends_by_no_more_days_than_it_took(string until, string? refusal) =>
        WhyNot(new Person("2025-09-01").Exempt("2026-03-01", "2026-03-30"), Outcome.Extended, "2026-08-20", until, "产假")?.ShouldBe(refusal);

    [Fact]
    public void An_exemption_from_rotation_alone_took_no_days() =>
        WhyNot(new Person("2025-09-01").Exempt("2026-03-01", "2026-03-30", Exemption.Rotation), Outcome.Extended, "2026-08-20", "2026-09-30", "孕期").ShouldBe("result-no-leave");

    [Fact]
    public void Nobody_decides_about_themselves_and_one_result_stands_until_it_is_taken_back()
    {
        var person = new Person("2025-09-01");
        var duty = Duty(person, "2026-08-31");
        ResultTerms terms = new(duty.Window, Outcome.Passed, null, "");
        terms.WhyNot(duty, person.Record(), [], new(1, "自己", 1), InductionRulesTests.Rules, "2026-08-31".Day())!.Code.ShouldBe("result-for-oneself");
        var stands = InductionResult.Decided(1, terms, null, Hr, At);
        terms.WhyNot(duty, person.Record(), [stands], Hr, InductionRulesTests.Rules, "2026-08-31".Day())!.Code.ShouldBe("result-stands");
        stands.Revoke(Hr, "误记", At);
        terms.WhyNot(duty, person.Record(), [stands], Hr, InductionRulesTests.Rules, "2026-08-31".Day()).ShouldBeNull();
    }

    [Fact]
    public void A_certificate_is_given_once_and_keeps_its_number()
    {
        var result = InductionResult.Decided(1, new(new("2025-09-01".Day(), "2026-08-31".Day()), Outcome.Passed, null, ""), null, Hr, At);
        result.Certify("QL", "2026-08-31".Day());
        result.Certify("XX", "2027-01-01".Day());
        (result.CertificateNumber, result.IssuedOn).ShouldBe(("QL-2026-00000", "2026-08-31".Day()));
        result.Revoke(Hr, "误发", At);
        result.CertificateNumber.ShouldBe("QL-2026-00000");
    }

    [Fact]
    public void Months_hold_what_each_brought_by_kind_and_an_even_pace_to_the_full_hours()
    {
        var duty = new Person("2025-09-15").Trained("2025-09-15", 4).Trained("2025-09-30", 6, TrainingMode.Practice).Trained("2026-09-14", 8).Stands("2026-09-14", Duties.Pack).First(d => d.Policy.Code == "zj-induction");
        var months = MonthCount.Of(duty, [("2026-09-10".Day(), 30), ("2026-09-15".Day(), 99)]);
        months.Count.ShouldBe(13);
        (months[0], months[^1]).ShouldBe((new MonthCount("2025-09-01".Day(), 40, 60, 0, 1800 * 16 / 365), new MonthCount("2026-09-01".Day(), 80, 0, 30, 1800)));
        months.Sum(m => m.Earned).ShouldBe(duty.Counted);
    }

    [Theory]
    [InlineData("2025-09-29", 400, null)]
    [InlineData("2025-09-30", 300, 3650)]
    [InlineData("2026-08-31", 1500, 1500)]
    [InlineData("2026-09-01", 1500, null)]
    public void A_projection_is_what_is_there_by_days_gone_times_all_days(string today, int counted, int? lands) =>
        Projection.Of(new("2025-09-01".Day(), "2026-08-31".Day()), counted, today.Day()).ShouldBe(lands);

    private static string? WhyNot(Person person, Outcome outcome, string today, string? next, string reason)
    {
        var duty = Duty(person, today);
        return new ResultTerms(duty.Window, outcome, next?.Day(), reason).WhyNot(duty, person.Record(), [], Hr, InductionRulesTests.Rules, today.Day())?.ToString();
    }

    private static DutyResult Duty(Person person, string asOf) => person.Stands(asOf, Duties.Pack).First(d => d.Policy.Code == "zj-induction");

    private static TermOpinion Opinion(string term, OpinionSide side, string grade) => TermOpinion.Given(1, new(term.Day(), side, grade, "好", ""), 1, Hr, At);
}
