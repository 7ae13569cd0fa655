using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Calendar;

public sealed class SchoolYearTests
{
    [Theory]
    [InlineData("2024-08-31", 2023)]
    [InlineData("2024-09-01", 2024)]
    [InlineData("2024-12-31", 2024)]
    [InlineData("2025-01-01", 2024)]
    public void A_school_year_begins_on_1_September(string day, int firstYear) => SchoolYear.Of(day.Day()).ShouldBe(new(firstYear));

    [Fact]
    public void A_school_year_ends_on_31_August()
    {
        new SchoolYear(2024).Range.ToString().ShouldBe("2024-09-01..2025-08-31");
        new SchoolYear(2024).ToString().ShouldBe("2024-2025");
    }

    [Theory]
    [InlineData(YearKind.Calendar, "2024-12-31", 2024, "2024-01-01..2024-12-31")]
    [InlineData(YearKind.School, "2024-08-31", 2023, "2023-09-01..2024-08-31")]
    public void Every_day_lies_in_one_year_of_a_kind(YearKind kind, string day, int year, string range)
    {
        YearOf.Day(kind, day.Day()).ShouldBe(year);
        YearOf.Range(kind, year).ToString().ShouldBe(range);
    }
}
