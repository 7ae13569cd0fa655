using Shouldly;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Windows;

public sealed class AudienceDayTests
{
    private static Policy Under60(string on) => Duties.Read(
        Duties.Round, $$""" "audience": { "fact": "age", "below": 60 }, "audienceOn": "{{on}}", "target": { "amount": 360 } """);

    private static Person Born(string day)
    {
        var person = new Person();
        person.Teacher.BornOn = day.Day();
        return person;
    }

    [Fact]
    public void The_last_day_is_asked_ahead_so_that_the_last_round_before_retiring_binds_nobody()
    {
        Born("1965-12-31").Stands("2021-06-01", Under60("last")).ShouldBeEmpty();
        Born("1966-01-01").Stands("2021-06-01", Under60("last")).ShouldHaveSingleItem();
    }

    [Fact]
    public void The_last_day_reached_binds_until_the_birthday()
    {
        Born("1965-12-31").Stands("2025-12-30", Under60("last-reached")).ShouldHaveSingleItem();
        Born("1965-12-31").Stands("2025-12-31", Under60("last-reached")).ShouldBeEmpty();
    }

    [Fact]
    public void The_last_day_is_that_of_the_whole_round_also_for_whoever_leaves_before() =>
        Born("1965-12-31").Post("2005-09-01", "2024-01-31").Stands("2026-01-01", Under60("last")).ShouldBeEmpty();

    [Fact]
    public void The_first_day_binds_for_the_whole_window()
    {
        var homeroom = Duties.Read(Duties.Year, """ "audience": { "fact": "post", "in": ["班主任"] }, "audienceOn": "first", "target": { "amount": 8 } """);
        new Person().Is(FactKind.Post, "班主任", "2022-09-01").Is(FactKind.Post, "教师", "2024-03-01").Windows("2025-06-01", homeroom)
            .ShouldBe(["2021-01-01..2021-12-31 NotMet", "2022-01-01..2022-12-31 NotMet", "2023-01-01..2023-12-31 NotMet", "2024-01-01..2024-12-31 NotMet"]);
    }
}
