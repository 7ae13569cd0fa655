using Shouldly;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations;

/// <summary>Who is due to move, who not yet, who is free, and why.</summary>
public class EligibilityTests
{
    static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;

    [Theory]
    [InlineData("2026-08-31", DueState.NotYet)]
    [InlineData("2026-09-01", DueState.Due)]
    public void A_teacher_is_due_when_twelve_years_at_the_school_are_over(string on, DueState state)
    {
        var stands = Eligibility.Of(Rules, new Mover().Post(1, "2014-09-01").Record(), on.Day());

        (stands.State, stands.DueOn, stands.Term!.Code).ShouldBe((state, "2026-09-01".Day(), "teacher"));
    }

    [Fact]
    public void A_principal_is_due_after_ten()
    {
        var stands = Eligibility.Of(Rules, new Mover().Post(1, "2015-09-01").Is(FactKind.Post, "校长").Record(), "2026-09-01".Day());

        (stands.State, stands.DueOn, stands.Term!.Code).ShouldBe((DueState.Due, "2025-09-01".Day(), "principal"));
    }

    [Fact]
    public void Posts_that_follow_on_one_another_at_one_school_are_one_stay()
    {
        Since(new Mover().Post(1, "2010-09-01", "2013-08-31").Post(1, "2013-09-01")).ShouldBe("2010-09-01".Day());
        Since(new Mover().Post(1, "2010-09-01", "2013-08-31").Post(1, "2013-09-02")).ShouldBe("2013-09-02".Day(), "a day between them");
        Since(new Mover().Post(1, "2008-09-01", "2010-08-31").Post(2, "2010-09-01", "2012-08-31").Post(1, "2012-09-01")).ShouldBe("2012-09-01".Day(), "another school between them");
    }

    [Fact]
    public void A_stay_elsewhere_begins_the_count_anew_when_it_was_long_enough()
    {
        Since(new Mover().Post(1, "2005-09-01").Stay(2, "2012-09-01", "2015-08-31")).ShouldBe("2015-09-01".Day());
        Since(new Mover().Post(1, "2005-09-01").Stay(2, "2012-09-01", "2015-08-30")).ShouldBe("2005-09-01".Day(), "a day short");
        Since(new Mover().Post(1, "2005-09-01").Stay(1, "2012-09-01", "2015-08-31")).ShouldBe("2005-09-01".Day(), "no other school");
    }

    [Fact]
    public void Whoever_is_away_is_not_due_meanwhile()
    {
        var stands = Eligibility.Of(Rules, new Mover().Post(1, "2005-09-01").Stay(2, "2025-09-01", "2028-08-31").Record(), "2026-09-01".Day());

        (stands.State, stands.Until).ShouldBe((DueState.Away, "2028-08-31".Day()));
    }

    [Theory]
    [InlineData("男", "1971-09-02", DueState.Due)]
    [InlineData("男", "1971-09-01", DueState.Exempt)]
    [InlineData("女", "1976-09-02", DueState.Due)]
    [InlineData("女", "1976-09-01", DueState.Exempt)]
    public void Age_frees_men_and_women_at_their_own_time(string gender, string born, DueState state) =>
        Eligibility.Of(Rules, new Mover(gender, born).Post(1, "2000-09-01").Record(), "2026-09-01".Day()).State.ShouldBe(state);

    [Fact]
    public void An_approved_exemption_frees_until_its_last_day_and_names_itself()
    {
        var person = new Mover().Post(1, "2005-09-01").Exempt("产假", "2026-03-01", "2026-10-31").Exempt("哺乳期", "2026-11-01", "2027-06-30", Exemption.Rotation).Record();

        var stands = Eligibility.Of(Rules, person, "2026-09-01".Day());
        (stands.State, stands.Reason!.Code, stands.Until).ShouldBe((DueState.Exempt, "family", "2026-10-31".Day()));
        Eligibility.Of(Rules, person, "2027-07-01".Day()).State.ShouldBe(DueState.Due);
        Eligibility.Of(Rules, new Mover().Post(1, "2005-09-01").Exempt("产假", "2026-03-01", null, "zj-cycle").Record(), "2026-09-01".Day()).State.ShouldBe(DueState.Due, "it frees from another duty");
        Eligibility.Of(Rules, new Mover().Post(1, "2005-09-01").Exempt("出国", "2026-03-01", null).Record(), "2026-09-01".Day()).State.ShouldBe(DueState.Due, "the rules know no such reason");
    }

    [Theory]
    [InlineData("病假", "zj-cycle", FreeingState.OtherDuty)]
    [InlineData("病假", null, FreeingState.Frees)]
    [InlineData("病假", Exemption.Rotation, FreeingState.Frees)]
    [InlineData("借调", null, FreeingState.NoReason)]
    [InlineData("借调", "zj-cycle", FreeingState.OtherDuty)]
    public void What_frees_from_another_duty_alone_does_not_free_from_rotation(string kind, string? duty, FreeingState state)
    {
        var stands = Eligibility.Of(Rules, new Mover().Post(1, "2005-09-01").Exempt(kind, "2026-03-01", null, duty).Record(), "2026-09-01".Day());

        (stands.State, stands.Papers.Single().State).ShouldBe((state == FreeingState.Frees ? DueState.Exempt : DueState.Due, state));
    }

    [Fact]
    public void It_does_where_the_rules_name_that_duty()
    {
        var rules = Read(d => d.Replace("\"kinds\": [\"病假\", \"重病\"]", "\"kinds\": [\"病假\"], \"duties\": [\"zj-cycle\"]", StringComparison.Ordinal)).Rules!;

        DueState State(string duty) => Eligibility.Of(rules, new Mover().Post(1, "2005-09-01").Exempt("病假", "2026-03-01", null, duty).Record(), "2026-09-01".Day()).State;
        (State("zj-cycle"), State("zj-year")).ShouldBe((DueState.Exempt, DueState.Due));
    }

    [Fact]
    public void Leave_that_a_condition_asks_for_is_leave_from_every_duty()
    {
        var rules = Rules with { Reasons = [new("ill", LocalText.None, new TextIsOneOf("on-leave", ["病假"]), [], "")] };

        string? Freed(string? duty) => Eligibility.Of(rules, new Mover().Post(1, "2005-09-01").Exempt("病假", "2026-03-01", null, duty).Record(), "2026-09-01".Day()).Reason?.Code;
        (Freed(null), Freed("zj-cycle"), Freed(Exemption.Rotation)).ShouldBe(("ill", null, null));
    }

    [Theory]
    [InlineData("2026-08-31", DueState.Exempt)]
    [InlineData("2026-09-01", DueState.Due)]
    public void A_postponement_ends_after_the_longest_time_of_its_reason_even_if_the_paper_runs_on(string on, DueState state)
    {
        var stands = Eligibility.Of(Rules, new Mover().Post(1, "2005-09-01").Exempt("特色课程", "2023-09-01", "2028-08-31", Exemption.Rotation).Record(), on.Day());

        (stands.State, stands.Papers.Single().Until, stands.Papers.Single().IsCut).ShouldBe((state, "2026-08-31".Day(), true));
        (stands.Until, stands.Cut is null).ShouldBe(state == DueState.Exempt ? ("2026-08-31".Day(), false) : (null, true));
    }

    [Theory]
    [InlineData("2025-08-31", "2025-09-01", "2026-08-31")] // they follow on one another
    [InlineData("2026-01-31", "2025-09-01", "2026-08-31")] // they overlap
    [InlineData("2025-08-30", "2025-09-01", "2028-08-31")] // a day between them: it begins anew
    public void Another_paper_of_the_same_reason_lengthens_nothing(string firstEnds, string secondStarts, string until)
    {
        var person = new Mover().Post(1, "2005-09-01").Exempt("重点项目", "2023-09-01", firstEnds).Exempt("特色课程", secondStarts, null, Exemption.Rotation).Record();

        var stands = Eligibility.Of(Rules, person, "2026-08-31".Day());
        (stands.State, stands.Until).ShouldBe((DueState.Exempt, until.Day()));
    }

    [Fact]
    public void What_has_no_longest_time_frees_as_long_as_the_paper_says()
    {
        var stands = Eligibility.Of(Rules, new Mover().Post(1, "2005-09-01").Exempt("重病", "2010-01-01", "2030-12-31").Record(), "2026-09-01".Day());

        (stands.Until, stands.Cut).ShouldBe(("2030-12-31".Day(), null));
    }

    [Theory]
    [InlineData("\"when\": { \"fact\": \"rural-years\", \"atLeast\": 6 }", "\"when\": { \"fact\": \"rural-years\", \"atLeast\": 6 }, \"longestMonths\": 36", "rotation-reason-no-kinds")]
    [InlineData("\"longestMonths\": 36", "\"longestMonths\": 0", "document-value")]
    public void A_reason_that_cannot_be_meant_is_refused(string was, string now, string code) =>
        Read(d => d.Replace(was, now, StringComparison.Ordinal)).Refusals.Single().Code.ShouldBe(code);

    [Fact]
    public void Years_at_two_other_schools_or_in_the_countryside_free()
    {
        Reason(new Mover().Post(2, "2005-09-01", "2008-08-31").Post(3, "2008-09-01", "2011-08-31").Post(1, "2011-09-01")).ShouldBe("served");
        Reason(new Mover().Post(2, "2005-09-01", "2008-08-31").Post(3, "2008-09-01", "2011-08-30").Post(1, "2011-09-01")).ShouldBeNull();
        Reason(new Mover().Post(4, "2005-09-01", "2011-09-01").Post(1, "2011-09-02")).ShouldBe("rural");
    }

    [Theory]
    [InlineData(5, "专任教师")]
    [InlineData(6, "专任教师")]
    [InlineData(1, "工勤")]
    public void Private_schools_senior_schools_and_other_staff_are_out_of_scope(int school, string category)
    {
        var stands = Eligibility.Of(Rules, new Mover(category: category).Post(school, "2000-09-01").Record(), "2026-09-01".Day());

        (stands.State, stands.DueOn, stands.Term).ShouldBe((DueState.OutOfScope, null, null));
    }

    [Fact]
    public void Without_a_post_nobody_is_due() =>
        Eligibility.Of(Rules, new Mover().Post(1, "2000-09-01", "2026-06-30").Record(), "2026-09-01".Day()).ShouldBe(new(DueState.OutOfScope, null, null, null, null, null));

    static (RotationRules? Rules, IReadOnlyList<Refusal> Refusals) Read(Func<string, string> change) =>
        RotationRulesReading.Read(change(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))));

    static DateOnly Since(Mover mover) => SchoolStay.Of(mover.Record(), "2026-09-01".Day(), Rules.Break, Rules.Forms)!.Since;

    static string? Reason(Mover mover) => Eligibility.Of(Rules, mover.Record(), "2026-09-01".Day()).Reason?.Code;
}
