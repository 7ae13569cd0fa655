using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Evaluation;

public sealed class ExclusionTests
{
    private static Policy Excluding(string exclusion, string code = "test", string more = "") =>
        Duties.Read(Duties.Round, $$""" "target": { "amount": 100 }, "exclusions": [{{exclusion}}]{{more}} """, code);

    private static readonly Policy Special = Duties.Read("""{ "kind": "rounds", "rounds": [{ "start": "2023-01-01", "years": 1 }] }""", """
        "target": { "amount": 10 },
        "caps": [{ "code": "own", "name": { "zh-Hans": "限", "en": "Cap" }, "of": { "modes": ["school-based"] }, "atMost": 4 }]
        """, "special");

    private static string[] Lines(Person person, params Policy[] policies) => [.. person.Stands("2025-12-31", policies).Last(r => r.Policy.Code == "test").Lines()];

    [Fact]
    public void Everything_completed_inside_the_other_policys_window_stays_out() =>
        Lines(new Person().Trained("2022-12-31", 1).Trained("2023-01-01", 2).Trained("2023-12-31", 4).Trained("2024-01-01", 8),
            Special, Excluding("""{ "policy": "special" }"""))
            .ShouldBe(["P1 10/10", "P2 0/20 excluded:special 20", "P3 0/40 excluded:special 40", "P4 80/80"]);

    [Fact]
    public void Half_of_it_may_stay_out_rounded_half_up() =>
        Lines(new Person().Trained("2023-05-01", 3).Trained("2023-06-01", 0.5), Special, Excluding("""{ "policy": "special", "percent": 50 }"""))
            .ShouldBe(["P1 15/30 excluded:special 15", "P2 2/5 excluded:special 3"]);

    [Fact]
    public void Only_what_counted_there_may_stay_out() =>
        Lines(new Person().Trained("2023-05-01", 3, TrainingMode.SchoolBased).Trained("2023-06-01", 3, TrainingMode.SchoolBased).Trained("2023-07-01", 3),
            Special, Excluding("""{ "policy": "special", "countedOnly": true }"""))
            .ShouldBe(["P1 0/30 excluded:special 30", "P2 20/30 excluded:special 10", "P3 0/30 excluded:special 30"]);

    [Fact]
    public void Half_of_what_counted_there_may_stay_out() =>
        Lines(new Person().Trained("2023-05-01", 8, TrainingMode.SchoolBased), Special, Excluding("""{ "policy": "special", "countedOnly": true, "percent": 50 }"""))
            .ShouldBe(["P1 60/80 excluded:special 20"]);

    [Fact]
    public void What_stays_out_uses_no_room_under_a_cap()
    {
        var capped = Excluding("""{ "policy": "special", "percent": 50 }""", more: """
            , "caps": [{ "code": "all", "name": { "zh-Hans": "限", "en": "Cap" }, "of": { "modes": ["in-person"] }, "atMost": 15 }]
            """);

        Lines(new Person().Trained("2023-05-01", 8).Trained("2023-06-01", 24).Trained("2024-06-01", 1), Special, capped)
            .ShouldBe(["P1 40/80 excluded:special 40", "P2 110/240 excluded:special 120 over-cap:all 10", "P3 0/10 over-cap:all 10"]);
    }

    [Fact]
    public void Of_two_exclusions_the_one_that_takes_most_applies_and_is_named() =>
        Lines(new Person().Trained("2023-05-01", 8, TrainingMode.SchoolBased), Special, Duties.EachYear,
            Excluding("""{ "policy": "special", "percent": 50 }, { "policy": "zj-year", "countedOnly": true, "percent": 60 }"""))
            .ShouldBe(["P1 32/80 excluded:zj-year 48"]);

    [Fact]
    public void A_policy_that_nobody_took_excludes_nothing() =>
        Lines(new Person().Trained("2023-05-01", 8), Excluding("""{ "policy": "special" }""")).ShouldBe(["P1 80/80"]);

    [Fact]
    public void A_window_that_does_not_bind_the_person_excludes_nothing() =>
        Lines(new Person("2015-09-01").Trained("2016-05-01", 8).Trained("2021-05-01", 8), Duties.Induction, Excluding("""{ "policy": "zj-induction" }"""))
            .ShouldBe(["P2 80/80"]);

    [Fact]
    public void Of_two_policies_that_exclude_one_another_the_first_in_order_keeps_the_hours()
    {
        var other = Excluding("""{ "policy": "test", "countedOnly": true }""", "other");

        var results = new Person().Trained("2023-05-01", 8).Stands("2025-12-31", other, Excluding("""{ "policy": "other", "countedOnly": true }"""));

        results.Select(r => $"{r.Policy.Code} {r.Counted}/{r.Counted + r.NotCounted}").ShouldBe(["other 80/80", "test 0/80"]);
    }
}
