using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Windows;

public sealed class RollingTests
{
    [Theory]
    [InlineData("2026-10-31", "2021-11-01")]
    [InlineData("2024-02-29", "2019-03-01")] // T28
    [InlineData("2025-02-28", "2020-02-29")]
    [InlineData("2024-12-31", "2020-01-01")]
    public void Five_years_ending_on_a_day_start_five_years_earlier_plus_a_day(string asOf, string start) =>
        new Person().Stand(asOf, Duties.Rolling).Window.ToString().ShouldBe($"{start}..{asOf}");

    [Fact]
    public void Every_passed_hour_counts_induction_included()
    {
        var person = new Person("2024-09-25").Post("2024-09-25").Trained("2024-10-01", 200, TrainingMode.SchoolBased).Trained("2026-01-01", 160, TrainingMode.SchoolBased);

        var result = person.Stands("2026-06-30", Duties.Pack).Single(r => r.Policy.Code == "rolling-360");

        (result.Counted, result.NotCounted, result.Status.ToString(), result.Marked).ShouldBe((3600, 0, "Met", true));
    }

    [Theory]
    [InlineData("2021-11-01", false)]
    [InlineData("2021-11-02", true)]
    public void A_teaching_start_after_the_first_day_is_marked(string teachingStart, bool marked) =>
        new Person(teachingStart).Stand("2026-10-31", Duties.Rolling).Marked.ShouldBe(marked);

    [Fact]
    public void A_policy_without_a_mark_marks_nobody() => new Person("2021-03-01").Stands("2026-10-31", Duties.EachYear)[0].Marked.ShouldBeNull();

    [Fact]
    public void An_entry_leaves_the_window_the_day_after_five_years()
    {
        var person = new Person().Trained("2021-10-31", 360);

        person.Stand("2026-10-30", Duties.Rolling).Status.ToString().ShouldBe("Met");
        person.Stand("2026-10-31", Duties.Rolling).Status.ToString().ShouldBe("NotMet");
    }

    [Fact]
    public void A_rolling_window_before_records_began_is_not_listed() =>
        new Person().Stands("2020-12-31", Duties.Rolling).ShouldBeEmpty();
}
