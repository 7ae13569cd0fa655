using Shouldly;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Teachers.Schools;

/// <summary>Which placements are years of teaching, and when a year is over. Schools 1 and 2 are in town, 3 and 4 in the countryside.</summary>
public sealed class TeachingTests
{
    [Theory]
    [InlineData(PlacementKind.Post, 6, 1)]
    [InlineData(PlacementKind.Rotation, 6, 2)]
    [InlineData(PlacementKind.Support, 6, 2)]
    [InlineData(PlacementKind.Loan, 6, 2)]
    [InlineData(PlacementKind.Walking, 6, 2)]
    [InlineData(PlacementKind.Secondment, 0, 1)]
    [InlineData(PlacementKind.Shadowing, 0, 1)]
    public void Whoever_leads_learns_or_looks_on_at_a_school_does_not_teach_there(PlacementKind kind, int rural, int schools)
    {
        var person = kind == PlacementKind.Post ? Person((kind, 3, "2014-09-01", "2020-08-31")) : Person((PlacementKind.Post, 1, "2010-09-01", null), (kind, 3, "2014-09-01", "2020-08-31"));

        (person.RuralYears("2025-01-01".Day()), person.SchoolsServed("2025-01-01".Day(), 3)).ShouldBe((rural, schools));
        (Facts.Numbers["rural-years"](person, "2025-01-01".Day()), Facts.Numbers["schools-of-three-years"](person, "2025-01-01".Day())).ShouldBe((rural, schools));
    }

    [Theory]
    [InlineData("2014-09-01", "2020-08-30", 5)] // over leap days, 2190 days and more
    [InlineData("2014-09-01", "2020-08-31", 6)]
    [InlineData("2016-02-29", "2017-02-27", 1)]
    [InlineData("2016-02-29", "2017-02-26", 0)]
    public void A_year_is_over_on_the_eve_of_its_anniversary(string from, string on, int years) => Person((PlacementKind.Post, 3, from, null)).RuralYears(on.Day()).ShouldBe(years);

    [Fact]
    public void School_years_apart_are_whole_years_whichever_of_them_had_a_leap_day()
    {
        var person = Person([.. new[] { 2009, 2011, 2013, 2015, 2017, 2019 }.Select(y => (PlacementKind.Post, 3, $"{y}-09-01", (string?)$"{y + 1}-08-31"))]);

        (person.RuralYears("2020-08-30".Day()), person.RuralYears("2020-08-31".Day())).ShouldBe((5, 6));
    }

    [Fact]
    public void Days_that_overlap_count_once_and_times_that_follow_on_one_another_are_one()
    {
        Person((PlacementKind.Post, 3, "2010-09-15", "2011-03-14"), (PlacementKind.Support, 4, "2011-01-01", "2011-09-14")).RuralYears("2020-01-01".Day()).ShouldBe(1);
        Person((PlacementKind.Post, 3, "2010-09-15", "2011-03-14"), (PlacementKind.Post, 4, "2011-03-15", "2011-09-13")).RuralYears("2020-01-01".Day()).ShouldBe(0);
    }

    [Fact]
    public void Terms_apart_add_up_by_months_and_then_by_days()
    {
        Person((PlacementKind.Post, 3, "2010-09-01", "2011-01-31"), (PlacementKind.Post, 3, "2012-02-01", "2012-08-31")).RuralYears("2020-01-01".Day()).ShouldBe(1);
        Person((PlacementKind.Post, 3, "2010-09-01", "2011-01-16"), (PlacementKind.Post, 3, "2012-02-01", "2012-08-15")).RuralYears("2020-01-01".Day()).ShouldBe(0, "ten months, 16 and 15 days");
        Person((PlacementKind.Post, 3, "2010-09-01", "2011-01-16"), (PlacementKind.Post, 3, "2012-02-01", "2012-09-15")).RuralYears("2020-01-01".Day()).ShouldBe(1, "eleven months, 16 and 15 days");
        Person((PlacementKind.Post, 3, "2010-09-01", "2011-01-16"), (PlacementKind.Post, 3, "2012-02-01", "2012-09-14")).RuralYears("2020-01-01".Day()).ShouldBe(0, "a day short");
    }

    [Fact]
    public void Each_day_on_which_one_more_year_is_over_is_found()
    {
        var person = Person((PlacementKind.Post, 3, "2010-09-01", "2011-01-31"), (PlacementKind.Post, 1, "2011-02-01", "2024-01-31"), (PlacementKind.Post, 3, "2024-02-01", null));

        person.RuralYearsOver("2024-08-30".Day(), "2027-01-01".Day()).ShouldBe(["2024-08-31".Day(), "2025-08-31".Day(), "2026-08-31".Day()]);
        person.RuralYearsOver("2024-08-31".Day(), "2025-08-30".Day()).ShouldBeEmpty();
        Person((PlacementKind.Post, 3, "2020-09-01", "2021-08-31")).RuralYearsOver("2021-09-01".Day(), "2036-09-01".Day()).ShouldBeEmpty("they are there no longer");
    }

    [Fact]
    public void The_years_grow_by_one_at_most_and_never_shrink()
    {
        var random = new Random(20260907);
        for (var round = 0; round < 50; round++)
        {
            var start = new DateOnly(2000, 1, 1);
            var times = Enumerable.Range(0, 4).Select(_ =>
            {
                var from = start.AddDays(random.Next(1, 400));
                start = from.AddDays(random.Next(1, 500));
                return (PlacementKind.Post, random.Next(2) + 3, $"{from:yyyy-MM-dd}", (string?)$"{start:yyyy-MM-dd}");
            }).ToArray();
            var person = Person(times);
            var years = 0;
            for (var day = new DateOnly(2000, 1, 1); day < new DateOnly(2012, 1, 1); day = day.AddDays(1))
            {
                var now = person.RuralYears(day);
                now.ShouldBeInRange(years, years + 1, $"{day:yyyy-MM-dd} {string.Join(' ', times)}");
                years = now;
            }

            person.RuralYearsOver(new(2000, 1, 1), new(2012, 1, 1)).Count().ShouldBe(years);
        }
    }

    private static TeacherRecord Person(params (PlacementKind Kind, int School, string From, string? To)[] stays) => new(
        new() { Id = 1, Number = "T1", Name = "张三", TeachingStartOn = new(2000, 1, 1) }, [],
        stays.Select(s => new Placement { TeacherId = 1, SchoolId = s.School, Kind = s.Kind, StartOn = s.From.Day(), EndOn = s.To?.Day() }),
        Enumerable.Range(1, 4).ToDictionary(i => i, i => new School { Id = i, Code = $"S{i}", Name = $"学校{i}", Setting = i > 2 ? School.Rural : "城区" }));
}
