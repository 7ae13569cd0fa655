using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Suppositions;

public sealed class SuppositionTests
{
    private static readonly DateTime Now = "2026-11-21T01:00:00Z".Instant();
    private static readonly School Village = new() { Id = 2, Code = "S2", Name = "村小", Setting = "乡村" };

    [Fact]
    public void A_planned_class_counts_from_its_last_day_on()
    {
        var person = new Person().Trained("2026-03-01", 10);
        var supposed = new Supposition { Classes = [Class("2026-12-05", 14)] };

        Stand(supposed, person, "2026-12-04", Duties.EachYear)[^1].Counted.ShouldBe(100);
        var with = Stand(supposed, person, "2026-12-05", Duties.EachYear)[^1];
        (with.Counted, with.Status).ShouldBe((240, DutyStatus.Met));
        person.Stands("2026-12-05", Duties.EachYear)[^1].Status.ShouldBe(DutyStatus.AtRisk);
    }

    [Fact]
    public void What_does_not_count_of_it_says_why()
    {
        var person = new Person().Trained("2026-03-01", 20, TrainingMode.SchoolBased);
        var supposed = new Supposition { Classes = [Class("2026-12-05", 10, TrainingMode.SchoolBased)] };

        Stand(supposed, person, "2026-12-31", Duties.EachYear)[^1].Lines()
            .ShouldBe(["P1 200/200", "planned-1 40/100 over-cap:school-based 60"]);
    }

    [Fact]
    public void Leave_lessens_what_the_policy_lets_it_lessen()
    {
        var policy = Duties.Read(Duties.Year, """ "target": { "amount": 24, "lessLeave": true } """);
        var supposed = new Supposition { Leave = new("产假", new("2026-07-01".Day(), "2026-12-31".Day())) };

        Stand(supposed, new(), "2026-11-21", policy)[^1].Target.ShouldBe(120);
        Stand(supposed with { Leave = new("产假", new("2026-01-01".Day(), "2026-12-31".Day())) }, new(), "2026-11-21", policy)[^1].Status.ShouldBe(DutyStatus.Exempt);
    }

    [Fact]
    public void A_move_brings_the_duties_of_the_other_school_from_its_day_on()
    {
        var rural = Duties.Read(Duties.Year, """ "target": { "amount": 24 }, "audience": { "fact": "setting", "in": ["乡村"] } """);
        var person = new Person().Post("2010-09-01");
        var supposed = new Supposition { Move = new(Village, "2026-12-01".Day()) };

        Stand(supposed, person, "2026-11-30", rural).ShouldBeEmpty();
        Stand(supposed, person, "2026-12-01", rural).Count.ShouldBe(1);
    }

    [Fact]
    public void A_move_needs_a_post_and_another_school()
    {
        var person = new Person("2020-09-01").Post("2020-09-01", "2024-08-31").Record();

        new PlannedMove(Village, "2025-01-01".Day()).WhyNot(person).ShouldBe(new("move-no-post", "2025-01-01".Day()));
        new PlannedMove(Person.School, "2024-01-01".Day()).WhyNot(person).ShouldBe(new("move-same-school", "2024-01-01".Day(), "第一小学"));
        new PlannedMove(Village, "2024-01-01".Day()).WhyNot(person).ShouldBeNull();
    }

    [Fact]
    public void A_move_on_the_first_day_of_a_post_leaves_nothing_of_it_and_other_stays_as_they_are()
    {
        var person = new Person("2020-09-01").Post("2020-09-01", "2024-08-31").Post("2024-09-01").At(PlacementKind.Support, "2023-01-01", "2025-01-01").Record();

        new PlannedMove(Village, "2024-09-01".Day()).Over(person.Placements).Select(p => $"{p.Kind} {p.SchoolId} {p.StartOn:yyyy-MM-dd} {p.EndOn:yyyy-MM-dd}")
            .ShouldBe(["Post 1 2020-09-01 2024-08-31", "Support 1 2023-01-01 2025-01-01", "Post 2 2024-09-01 "]);
    }

    [Fact]
    public void A_rule_holds_from_its_day_on()
    {
        var next = Duties.Read(Duties.Year, """ "target": { "amount": 48 } """, version: "2");
        var policy = Duties.Read(Duties.Year, """ "target": { "amount": 24 } """);
        var supposed = new Supposition { Rule = new(next, "2026-06-01".Day(), Now) };

        Stand(supposed, new(), "2026-05-31", policy)[^1].Target.ShouldBe(240);
        Stand(supposed, new(), "2026-06-01", policy)[^1].Target.ShouldBe(480);
        Stand(supposed, new(), "2026-06-01", policy)[^2].Target.ShouldBe(240);
    }

    private static PlannedClass Class(string on, int hours, TrainingMode mode = TrainingMode.InPerson) =>
        new("planned-1", on.Day(), hours * 10, TrainingLevel.County, mode);

    private static List<DutyResult> Stand(Supposition supposed, Person person, string on, params Policy[] policies) =>
        supposed.Evaluate(Duties.Book(policies), person.Record(), person.Ledger(), new(on.Day(), "2021-01-01".Day(), Days.Shanghai), Now, withLines: true);
}
