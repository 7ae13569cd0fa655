using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Suppositions;

public sealed class ForesightTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-06-08", "2026-11-21")]
    [InlineData("2026-03-01", "2026-11-21", "2026-11-21")]
    [InlineData("2026-03-01", "2027-06-08", "2027-06-08")]
    [InlineData("2027-01-01", "2028-12-31", "2028-12-31")]
    [InlineData("2026-03-01", null, "2027-11-21")]
    [InlineData("2027-03-01", null, "2028-03-01")]
    [InlineData("2027-03-01", "2199-12-31", "2037-03-01")]
    public void Days_off_show_on_their_last_day_never_before_today_and_without_an_end_a_year_on(string start, string? end, string day) =>
        Foresight.Of(new DateRange(start.Day(), end?.Day() ?? DateOnly.MaxValue), "2026-11-21".Day())
            .ShouldBe(day.Day());
}
