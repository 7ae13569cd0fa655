using Shouldly;
using TeacherDev.Domain.Induction;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Induction;

public sealed class PairTests
{
    private static readonly InductionSigner Apprentice = new(1, "徒弟", 7), Mentor = new(2, "师傅", 8), Office = new(3, "学校", null);
    private static readonly DateTime At = "2026-10-01".Instant();
    private static readonly PairTerms Terms = new(7, 8, "语文", "每月一课", "2026-09-10".Day(), "2027-08-31".Day(), "");

    [Theory]
    [InlineData("2026-11-21", 0, null)]
    [InlineData("2026-11-21", 1, null)]
    [InlineData("2026-11-21", 2, "pair-mentor-full(张三, 2)")]
    [InlineData("2026-08-31", 0, "pair-not-in-first-year")]
    [InlineData("2026-09-01", 0, null)]
    [InlineData("2027-08-31", 0, null)]
    [InlineData("2027-09-01", 0, "pair-not-in-first-year")]
    public void A_pair_may_be_proposed_on_the_days_of_the_first_year_while_the_mentor_has_room(string today, int taken, string? refusal) =>
        WhyNot(Terms, today, taken)?.ToString().ShouldBe(refusal);

    [Fact]
    public void Nobody_mentors_themselves_nor_in_a_first_year_of_their_own_nor_without_a_post()
    {
        WhyNot(Terms with { MentorId = 7 }, "2026-11-21")!.Code.ShouldBe("pair-with-oneself");
        WhyNot(Terms, "2026-11-21", mentor: new Person("2026-09-01"))!.Code.ShouldBe("pair-mentor-in-first-year");
        WhyNot(Terms, "2026-11-21", mentor: new Person("2005-09-01").Post("2005-09-01", "2026-10-31"))!.Code.ShouldBe("pair-mentor-not-in-post");
    }

    [Fact]
    public void A_pair_runs_with_the_second_signature_and_not_before_it()
    {
        var pair = MentorPair.Proposed(Terms, "协议", "k", Mentor, At);
        (pair.State, pair.WhyNotSign(Mentor)!.Code, pair.WhyNotSign(Office)!.Code).ShouldBe((PairState.Proposed, "pair-signed-before", "pair-not-yours"));

        pair.Sign(Apprentice, At, "2026-10-02".Day());

        (pair.State, pair.Running, pair.StartOn).ShouldBe((PairState.Running, 1, "2026-10-02".Day()));
        pair.WhyNotSign(Apprentice)!.Code.ShouldBe("pair-not-proposed");
    }

    [Fact]
    public void Another_mentor_needs_a_reason_while_one_is_there_and_none_once_its_days_are_over()
    {
        var pair = MentorPair.Proposed(Terms, "协议", "k", Mentor, At);
        pair.Sign(Apprentice, At, "2026-10-02".Day());
        var other = Terms with { MentorId = 9 };
        WhyNot(other, "2026-11-21", others: [pair])!.Code.ShouldBe("pair-change-unsaid");
        WhyNot(other with { Reason = "师傅调走" }, "2026-11-21", others: [pair]).ShouldBeNull();
        WhyNot(Terms, "2026-11-21", others: [pair])!.Code.ShouldBe("pair-there-already");
        pair.RunsOn("2027-08-31".Day()).ShouldBeTrue();
        pair.RunsOn("2027-09-01".Day()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-10-02", null)]
    [InlineData("2026-10-01", "observation-outside-pair")]
    [InlineData("2026-10-21", null)]
    [InlineData("2026-11-21", "observation-in-future")]
    public void A_lesson_lies_on_a_day_of_the_pair(string on, string? code) => Watched(on, "2026-10-31")?.Code.ShouldBe(code);

    [Theory]
    [InlineData("2026-11-01", null)]
    [InlineData("2026-10-31", "observation-late")]
    public void A_lesson_is_recorded_within_its_days(string on, string? code) => Watched(on, "2026-12-01")?.Code.ShouldBe(code);

    [Fact]
    public void Nobody_confirms_their_own_word()
    {
        var pair = Running();
        var made = Observation.Written(pair.Id, Lesson("2026-10-12", byMentor: true), "k", Mentor, At);
        (made.WhyNotAnswer(pair, Mentor)!.Code, made.WhyNotAnswer(pair, Office)!.Code, made.WhyNotAnswer(pair, Apprentice)).ShouldBe(("observation-own-word", "observation-not-yours", null));
        ObservationHours.Due(made, pair, InductionRulesTests.Rules.Observations).ShouldBeEmpty();

        made.Confirm(Apprentice, 20, 10, At);

        ObservationHours.Due(made, pair, InductionRulesTests.Rules.Observations).Select(d => $"{d.TeacherId} {d.Tenths} {d.Mode} {d.CompletedOn:yyyy-MM-dd}").ShouldBe(["7 20 Practice 2026-10-12", "8 10 SchoolBased 2026-10-12"]);
        made.WhyNotAnswer(pair, Apprentice)!.Code.ShouldBe("observation-not-waiting");
    }

    [Theory]
    [InlineData(0, 20)]
    [InlineData(180, 20)]
    [InlineData(190, 10)]
    [InlineData(200, 0)]
    [InlineData(900, 0)]
    public void A_year_counts_no_more_than_its_most(int used, int given) => ObservationHours.Room(InductionRulesTests.Rules.Observations.Apprentice, used).ShouldBe(given);

    private static Refusal? Watched(string on, string today) => Lesson(on, true).WhyNot(Running(), InductionRulesTests.Rules.Observations, today.Day());

    private static ObservationTerms Lesson(string on, bool byMentor) =>
        new(byMentor, on.Day(), "语文", "古诗二首", "三（2）班", "", [.. InductionRulesTests.Rules.Observations.Points.Select(p => new PointMark(p, 4, ""))]);

    private static MentorPair Running()
    {
        var pair = MentorPair.Proposed(Terms, "协议", "k", Mentor, At);
        pair.Sign(Apprentice, At, "2026-10-02".Day());
        return pair;
    }

    private static Refusal? WhyNot(PairTerms terms, string today, int taken = 0, Person? mentor = null, IReadOnlyList<MentorPair>? others = null) => terms.WhyNot(
        Year(new("2026-09-01"), today), (mentor ?? new Person("2005-09-01")).Record(), mentor is null ? null : Year(mentor, today), taken, others ?? [], InductionRulesTests.Rules, today.Day());

    private static DutyResult? Year(Person person, string today) => person.Stands(today, Duties.Pack).Find(d => d.Policy.Code == "zj-induction" && d.IsOpen);
}
