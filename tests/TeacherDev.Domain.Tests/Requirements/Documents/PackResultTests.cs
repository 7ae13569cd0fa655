using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Documents;

/// <summary>The packs beside the default one, each with results worked by hand from its source.</summary>
public sealed class PackResultTests
{
    private static IEnumerable<string> Told(Person person, string asOf, params Policy[] policies) =>
        person.Stands(asOf, policies).Select(r => $"{r.Policy.Code} {r.Window} {r.Target} {r.Counted} {r.Status}");

    [Fact]
    public void The_Zhejiang_table_of_2010_caps_by_the_year_and_asks_for_one_long_class()
    {
        var result = new Person().Trained("2013-02-01", 90).Trained("2013-03-01", 30, TrainingMode.SchoolBased).Trained("2013-04-01", 20)
            .Trained("2013-04-02", 10).Trained("2013-05-01", 30)
            .Stands("2013-12-31", null, Duties.Book(Duties.PackOf("zhejiang-2010")), "2011-01-01").Single(r => r.Policy.Code == "zj-2010-cycle");

        result.Lines().ShouldBe(["P1 900/900", "P2 240/300 over-cap:school-based 60", "P3 200/200", "P4 40/100 over-cap:short 60", "P5 60/300 over-cap:all 240"]);
        (result.Counted, result.NotCounted, result.Clauses.Single().Met).ShouldBe((1440, 360, true));
    }

    [Fact]
    public void The_Zhejiang_table_of_2010_keeps_induction_apart_and_asks_for_theory_and_practice()
    {
        var person = new Person("2021-09-01").Trained("2022-01-01", 120).Trained("2022-06-01", 60, TrainingMode.Practice).Trained("2022-10-01", 90).Trained("2023-05-01", 48);

        // From 2022-09-01: 40 of 60 months, 240; 2023 is the first whole year, and 2025 closes the round.
        Told(person, "2023-12-31", Duties.PackOf("zhejiang-2010")).ShouldBe(
        [
            "zj-2010-induction 2021-09-01..2022-08-31 1800 1800 Met",
            "zj-2010-cycle 2022-09-01..2025-12-31 2400 1380 OnTrack",
            "zj-2010-year 2023-01-01..2023-12-31 480 480 Met",
        ]);
    }

    [Fact]
    public void The_national_baseline_is_120_hours_and_then_360_in_five_years() =>
        Told(new Person("2021-09-01").Trained("2022-01-01", 119.5).Trained("2023-01-01", 240), "2025-12-31", Duties.PackOf("national")).ShouldBe(
        [
            "cn-induction 2021-09-01..2022-08-31 1200 1195 NotMet",
            "cn-cycle 2022-09-01..2025-12-31 2400 2400 Met",
        ]);

    [Fact]
    public void Heilongjiang_asks_for_120_hours_in_the_first_year_and_again_after_a_failure() =>
        Told(new Person("2024-08-15").Trained("2025-03-01", 60).Had("induction-repeat", "2025-09-01").Trained("2025-12-01", 120), "2025-12-31", Duties.PackOf("heilongjiang")).ShouldBe(
        [
            "hlj-induction 2024-08-15..2025-08-14 1200 600 NotMet",
            "hlj-induction 2025-09-01..2026-08-31 1200 1200 Met",
        ]);

    [Fact]
    public void The_IT_project_counts_its_own_training_only_and_half_of_it_in_practice()
    {
        var it = Duties.PackOf("it-2");
        var person = new Person().Trained("2023-05-01", 30, TrainingMode.Online, themes: "信息技术").Trained("2023-06-01", 24.9, TrainingMode.SchoolBased, themes: "信息技术|师德")
            .Trained("2023-07-01", 90);

        var result = person.Stands("2025-12-31", it)[^1];
        (result.Window.ToString(), result.Target, result.Counted, result.Lines!.Count, result.Status.ToString()).ShouldBe(("2023-01-01..2027-12-31", 500, 549, 2, "OnTrack"));
        person.Trained("2023-08-01", 0.1, TrainingMode.Practice, themes: "信息技术").Stands("2025-12-31", it)[^1].Status.ToString().ShouldBe("Met");
    }

    [Fact]
    public void The_IT_project_asks_a_joiner_for_the_months_that_remain()
    {
        // 30 of 60 months: 25 hours, 12.5 of them practice, each rounded up to a whole hour.
        var result = new Person("2025-07-01").Stands("2025-12-31", Duties.PackOf("it-2"))[^1];
        (result.Target, result.Clauses[0].AtLeast).ShouldBe((250, 130));
    }

    [Fact]
    public void Researchers_owe_72_hours_in_every_whole_year_in_which_they_end_as_such() =>
        Told(new Person().Is(FactKind.Post, "教师", "2005-09-01").Is(FactKind.Post, "教研员", "2023-09-01").Trained("2023-03-01", 40).Trained("2024-05-01", 72),
            "2024-12-31", Duties.PackOf("researchers")).ShouldBe(
            ["res-year 2023-01-01..2023-12-31 720 400 NotMet", "res-year 2024-01-01..2024-12-31 720 720 Met"]);

    [Fact]
    public void Half_of_a_new_principals_qualification_enters_the_cycle_of_the_default_pack()
    {
        var wang = new Person().Is(FactKind.Post, "教师", "2005-09-01").Is(FactKind.Post, "校长", "2023-03-01")
            .Trained("2023-06-01", 210.5, TrainingMode.Online, themes: "任职资格").Trained("2023-07-01", 90, themes: "任职资格").Trained("2023-08-01", 10).Trained("2024-06-01", 10);

        Told(wang, "2024-12-31", [.. Duties.Pack, .. Duties.PackOf("principals")]).Where(r => r.StartsWith("zj-cycle", StringComparison.Ordinal) || r.StartsWith("pri", StringComparison.Ordinal))
            .ShouldBe(["zj-cycle 2021-01-01..2025-12-31 3600 1702 AtRisk", "principal-300 2023-03-01..2024-02-29 3000 3005 Met"]);
        wang.Stands("2024-12-31", [.. Duties.Pack, .. Duties.PackOf("principals")]).Single(r => r.Policy.Code == "zj-cycle").Lines()
            .ShouldBe(["P1 1052/2105 excluded:principal-300 1053", "P2 450/900 excluded:principal-300 450", "P3 100/100", "P4 100/100"]);
    }

    [Fact]
    public void A_principal_with_too_little_central_training_has_not_met_it() =>
        new Person().Is(FactKind.Post, "教师", "2005-09-01").Is(FactKind.Post, "园长", "2023-03-01")
            .Trained("2023-06-01", 300, TrainingMode.Online, themes: "任职资格").Stands("2024-12-31", Duties.PackOf("principals")).Single().Status.ToString().ShouldBe("NotMet");
}
