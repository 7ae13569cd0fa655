using Shouldly;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Windows;

public sealed class YearTests
{
    private const string Target = """ "target": { "amount": 24, "byMonth": true } """;

    [Fact]
    public void Every_calendar_year_that_has_begun_is_listed() =>
        new Person().Windows("2023-01-01", Duties.Read(Duties.Year, Target))
            .ShouldBe(["2021-01-01..2021-12-31 NotMet", "2022-01-01..2022-12-31 NotMet", "2023-01-01..2023-12-31 AtRisk"]);

    [Fact]
    public void A_school_year_runs_from_September_to_August() =>
        new Person("2021-10-01").Stands("2022-09-01", Duties.Read(Duties.SchoolYear, Target)).Select(r => $"{r.Window} {r.Target}")
            .ShouldBe(["2021-10-01..2022-08-31 220", "2022-09-01..2023-08-31 240"]);

    [Fact]
    public void Only_whole_years_are_listed_where_the_policy_says_so() =>
        new Person("2021-01-02").Windows("2022-12-31", Duties.Read(Duties.WholeYear, Target)).ShouldBe(["2022-01-01..2022-12-31 AtRisk"]);

    [Fact]
    public void A_year_that_begins_on_the_first_day_is_whole() =>
        new Person("2021-01-01").Windows("2021-06-30", Duties.Read(Duties.WholeYear, Target)).ShouldBe(["2021-01-01..2021-12-31 AtRisk"]);

    [Theory]
    [InlineData("2020-01-01", "2021,2022")]
    [InlineData("2020-01-02", "2022")]
    [InlineData("2021-06-01", "")]
    public void The_yearly_minimum_begins_with_the_first_whole_year_after_induction(string teachingStart, string years) =>
        string.Join(',', new Person(teachingStart).Post(teachingStart).Stands("2022-12-31", Duties.Pack)
            .Where(r => r.Policy.Code == "zj-year").Select(r => r.Window.Start.Year)).ShouldBe(years);
}
