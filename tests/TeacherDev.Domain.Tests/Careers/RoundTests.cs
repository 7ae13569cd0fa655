using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Careers.Readiness;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using Xunit;

namespace TeacherDev.Domain.Tests.Careers;

public sealed class RoundTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 2, 0, 0, DateTimeKind.Utc);
    private static readonly CareerSigner Hr = new(1, "赵琳", null), Second = new(2, "钱敏", null);
    private static readonly LocalText Name = new("教龄满2年", "2 years of service");

    private static ReviewRound Round(int quota = 1)
    {
        var round = ReviewRound.Opened("k", "评选", "x", TrainingLevel.County, quota, new(2026, 11, 27), 3, "赵琳", Now);
        round.Nominations.Add(Nomination.Of(7, 1, "推荐", "孙丽", Now));
        return round;
    }

    [Fact]
    public void Nominating_ends_with_its_last_day_and_choosing_begins_after_it()
    {
        var round = Round();
        round.WhyNotNominate(new(2026, 11, 27)).ShouldBeNull();
        round.WhyNotNominate(new(2026, 11, 28))!.Code.ShouldBe("round-over");
        round.WhyNotChoose([0], Hr, new(2026, 11, 27))!.Code.ShouldBe("round-runs");
        round.WhyNotChoose([0], Hr, new(2026, 11, 28)).ShouldBeNull();
    }

    [Fact]
    public void No_more_are_chosen_than_there_are_places_and_none_who_is_not_nominated()
    {
        Round().WhyNotChoose([0, 0], Hr, new(2026, 11, 28))!.Code.ShouldBe("round-quota");
        Round().WhyNotChoose([99], Hr, new(2026, 11, 28))!.Code.ShouldBe("round-nobody");
        Round().WhyNotChoose([], Hr, new(2026, 11, 28))!.Code.ShouldBe("round-nobody");
        Round().WhyNotChoose([0], new(3, "本人", 7), new(2026, 11, 28))!.Code.ShouldBe("round-for-oneself");
    }

    [Fact]
    public void The_list_is_shown_for_working_days_and_another_gives_the_result_after_them()
    {
        var round = Round();
        round.Choose([0], Hr, new(2026, 11, 27), Now, WorkingDays.Weekdays);

        round.PublicUntilOn.ShouldBe(new DateOnly(2026, 12, 2), "three working days after a Friday");
        round.WhyNotClose(Second, new(2026, 12, 2))!.Code.ShouldBe("round-still-public");
        round.WhyNotClose(Hr, new(2026, 12, 3))!.Code.ShouldBe("round-four-eyes");
        round.WhyNotClose(Second, new(2026, 12, 3)).ShouldBeNull();
        round.Nominations[0].Objections.Add(NominationObjection.Filed("不符", "某某", Now));
        round.WhyNotClose(Second, new(2026, 12, 3))!.Code.ShouldBe("round-objections");
    }

    [Fact]
    public void A_place_that_became_free_is_filled_while_the_round_is_public_and_the_days_begin_anew()
    {
        var round = Round();
        round.Choose([0], Hr, new(2026, 11, 27), Now, WorkingDays.Weekdays);
        round.WhyNotChoose([0], Hr, new(2026, 12, 3))!.Code.ShouldBe("round-full");
        round.Nominations[0].Choose(false);
        round.WhyNotChoose([0], Hr, new(2026, 12, 3)).ShouldBeNull();

        round.Choose([0], Second, new(2026, 12, 3), Now, WorkingDays.Weekdays);

        round.PublicUntilOn.ShouldBe(new DateOnly(2026, 12, 8));
        round.WhyNotClose(Hr, new(2026, 12, 8))!.Code.ShouldBe("round-still-public");
        round.WhyNotClose(Second, new(2026, 12, 9))!.Code.ShouldBe("round-four-eyes");
        round.WhyNotClose(Hr, new(2026, 12, 9)).ShouldBeNull();
        round.Close("文", Hr, Now);
        round.Nominations[0].Choose(false);
        round.WhyNotChoose([0], Hr, new(2026, 12, 9))!.Code.ShouldBe("round-not-open");
    }

    [Fact]
    public void Whoever_is_chosen_already_or_was_taken_out_by_an_objection_is_not_chosen_again()
    {
        var round = Round(quota: 2);
        round.Choose([0], Hr, new(2026, 11, 28), Now, WorkingDays.Weekdays);
        round.WhyNotChoose([0], Hr, new(2026, 11, 30))!.Code.ShouldBe("round-nobody");

        var objection = NominationObjection.Filed("不符", "某某", Now);
        round.Nominations[0].Objections.Add(objection);
        objection.Decide(true, "属实", "钱敏", Now);
        round.Nominations[0].Choose(false);
        round.WhyNotChoose([0], Hr, new(2026, 11, 30))!.Code.ShouldBe("round-nobody");
    }

    [Fact]
    public void A_bar_comes_before_what_is_missing_and_both_say_until_when()
    {
        var missing = new FactNeed(Name, Condition.Everybody);
        var step = new NextStep(new("r", Name, "x", Condition.Everybody, [missing]), [new(missing, false, new DateOnly(2027, 9, 1))]);

        Nomination.WhyNot(step, true, new(BarredAct.Honour, new(2027, 2, 28)))!.ToString().ShouldStartWith("career-barred-honour(");
        Nomination.WhyNot(step, true, null)!.Code.ShouldBe("round-missing-until");
        Nomination.WhyNot(step with { Needs = [new(missing, false, null)] }, true, null)!.Code.ShouldBe("round-missing");
        Nomination.WhyNot(step with { Needs = [new(missing, true, null)] }, true, null).ShouldBeNull();
        Nomination.WhyNot(null, true, null)!.Code.ShouldBe("round-not-next");
        Nomination.WhyNot(null, false, null).ShouldBeNull();
    }
}
