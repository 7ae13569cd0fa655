using Shouldly;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Windows;

public sealed class LeaverTests
{
    private static IEnumerable<string> Stands(Person person, string asOf) =>
        person.Stands(asOf, Duties.Pack).Select(r => $"{r.Policy.Code} {r.Window} {r.Target} {r.Status}");

    private static Person Leaver(string teachingStart, string end) => new Person(teachingStart).Post(teachingStart, end);

    [Fact]
    public void On_the_last_day_in_post_everything_is_still_open() =>
        Stands(Leaver("2010-09-01", "2022-06-30"), "2022-06-30").ShouldBe(
        [
            "zj-cycle 2021-01-01..2025-12-31 3600 AtRisk",
            "zj-year 2021-01-01..2021-12-31 240 NotMet",
            "zj-year 2022-01-01..2022-12-31 240 AtRisk",
            "rolling-360 2017-07-01..2022-06-30 3600 NotMet",
        ]);

    [Theory]
    [InlineData("2022-07-01")]
    [InlineData("2027-01-01")]
    public void After_it_the_open_round_ends_there_pro_rated_and_other_open_windows_are_not_listed(string asOf) =>
        Stands(Leaver("2010-09-01", "2022-06-30"), asOf).ShouldBe(
        [
            "zj-cycle 2021-01-01..2022-06-30 1080 NotMet",
            "zj-year 2021-01-01..2021-12-31 240 NotMet",
        ]);

    [Fact]
    public void A_year_served_to_its_last_day_is_listed() =>
        Stands(Leaver("2010-09-01", "2022-12-31"), "2023-01-01").ShouldBe(
        [
            "zj-cycle 2021-01-01..2022-12-31 1440 NotMet",
            "zj-year 2021-01-01..2021-12-31 240 NotMet",
            "zj-year 2022-01-01..2022-12-31 240 NotMet",
        ]);

    [Fact]
    public void A_round_served_to_its_last_day_is_whole() =>
        Stands(Leaver("2010-09-01", "2025-12-31"), "2026-06-30").First().ShouldBe("zj-cycle 2021-01-01..2025-12-31 3600 NotMet");

    [Fact]
    public void A_round_that_begins_after_the_last_day_is_not_listed() =>
        Stands(Leaver("2010-09-01", "2025-12-31"), "2026-06-30").ShouldNotContain(s => s.Contains("2026", StringComparison.Ordinal));

    [Fact]
    public void Hours_after_the_last_day_in_post_do_not_count_in_the_cut_round() =>
        Leaver("2010-09-01", "2022-06-30").Trained("2022-06-30", 8).Trained("2022-07-01", 4).Stands("2023-01-01", Duties.Pack)[0].Counted.ShouldBe(80);

    [Fact]
    public void A_joiner_who_leaves_owes_the_months_between() =>
        Stands(Leaver("2021-03-15", "2023-05-02"), "2024-01-01").ShouldBe(
        [
            "zj-induction 2021-03-15..2022-03-14 1800 NotMet",
            "zj-cycle 2022-03-15..2023-05-02 900 NotMet",
        ]);

    [Fact]
    public void Who_leaves_during_induction_has_nothing_listed() => Stands(Leaver("2024-09-25", "2025-02-28"), "2025-03-01").ShouldBeEmpty();

    [Fact]
    public void Who_leaves_during_induction_is_listed_until_the_last_day() =>
        Stands(Leaver("2024-09-25", "2025-02-28"), "2025-02-28").Select(s => s.Split(' ')[0]).ShouldBe(["zj-induction", "zj-cycle", "rolling-360"]);

    [Fact]
    public void Who_leaves_on_the_last_day_of_induction_has_served_it() =>
        Stands(Leaver("2024-09-25", "2025-09-24"), "2025-10-01").ShouldBe(["zj-induction 2024-09-25..2025-09-24 1800 NotMet"]);

    [Fact]
    public void A_planned_end_changes_nothing_before_it() =>
        Stands(Leaver("2010-09-01", "2022-06-30"), "2021-06-30").ShouldBe(
        [
            "zj-cycle 2021-01-01..2025-12-31 3600 AtRisk",
            "zj-year 2021-01-01..2021-12-31 240 AtRisk",
            "rolling-360 2016-07-01..2021-06-30 3600 NotMet",
        ]);

    [Fact]
    public void A_re_hired_teacher_starts_as_a_joiner_without_a_second_induction() =>
        Stands(Leaver("2018-09-01", "2022-06-30").Post("2024-04-10"), "2025-06-30").ShouldBe(
        [
            "zj-cycle 2021-01-01..2022-06-30 1080 NotMet",
            "zj-cycle 2024-04-10..2025-12-31 1260 AtRisk",
            "zj-year 2021-01-01..2021-12-31 240 NotMet",
            "zj-year 2025-01-01..2025-12-31 240 AtRisk",
            "rolling-360 2020-07-01..2025-06-30 3600 NotMet",
        ]);

    [Fact]
    public void Between_two_posts_the_person_has_left() =>
        Stands(Leaver("2018-09-01", "2022-06-30").Post("2024-04-10"), "2024-04-09").ShouldBe(
        [
            "zj-cycle 2021-01-01..2022-06-30 1080 NotMet",
            "zj-year 2021-01-01..2021-12-31 240 NotMet",
        ]);

    [Fact]
    public void Hours_after_the_return_count_even_where_the_broken_induction_would_still_have_run()
    {
        var person = Leaver("2024-09-25", "2025-02-28").Post("2025-06-01").Trained("2025-02-01", 8).Trained("2025-07-01", 5);

        person.Stands("2025-12-31", Duties.Pack).Select(r => $"{r.Policy.Code} {r.Window} {r.Counted}").ShouldBe(
        [
            "zj-cycle 2025-06-01..2025-12-31 50",
            "rolling-360 2021-01-01..2025-12-31 130",
        ]);
    }
}
