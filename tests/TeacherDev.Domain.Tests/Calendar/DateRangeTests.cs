using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Calendar;

public sealed class DateRangeTests
{
    [Fact]
    public void Both_ends_belong_to_a_range()
    {
        var range = new DateRange("2024-02-28".Day(), "2024-03-01".Day());

        range.Days.ShouldBe(3);
        range.Contains("2024-02-28".Day()).ShouldBeTrue();
        range.Contains("2024-03-01".Day()).ShouldBeTrue();
        range.Contains("2024-03-02".Day()).ShouldBeFalse();
        range.Contains("2024-02-27".Day()).ShouldBeFalse();
    }

    [Fact]
    public void One_day_is_a_range() => new DateRange("2024-02-29".Day(), "2024-02-29".Day()).Days.ShouldBe(1);

    [Fact]
    public void A_range_that_ends_before_it_starts_is_refused() =>
        Should.Throw<ArgumentException>(() => new DateRange("2024-03-01".Day(), "2024-02-28".Day()));

    [Theory]
    [InlineData("2021-01-01", "2025-12-31", 60)]
    [InlineData("2025-09-25", "2025-12-31", 4)]
    [InlineData("2025-12-31", "2025-12-31", 1)]
    [InlineData("2025-12-31", "2026-01-01", 2)]
    public void The_first_and_the_last_month_are_counted_whole(string start, string end, int months) =>
        new DateRange(start.Day(), end.Day()).Months.ShouldBe(months);

    [Theory]
    [InlineData("2024-03-01", "2024-03-31", true)]
    [InlineData("2024-02-01", "2024-03-01", true)]
    [InlineData("2024-02-01", "2024-02-29", false)]
    [InlineData("2024-04-01", "2024-04-30", false)]
    public void Ranges_overlap_that_share_a_day(string start, string end, bool overlaps) =>
        new DateRange("2024-03-01".Day(), "2024-03-31".Day()).Overlaps(new(start.Day(), end.Day())).ShouldBe(overlaps);

    [Fact]
    public void A_range_holds_another_with_both_its_ends()
    {
        var year = YearOf.Range(YearKind.Calendar, 2024);

        year.Contains(new DateRange("2024-01-01".Day(), "2024-12-31".Day())).ShouldBeTrue();
        year.Contains(new DateRange("2023-12-31".Day(), "2024-12-31".Day())).ShouldBeFalse();
        year.Contains(new DateRange("2024-01-01".Day(), "2025-01-01".Day())).ShouldBeFalse();
    }

    [Fact]
    public void A_range_is_written_with_both_its_days() => YearOf.Range(YearKind.Calendar, 2024).ToString().ShouldBe("2024-01-01..2024-12-31");
}
