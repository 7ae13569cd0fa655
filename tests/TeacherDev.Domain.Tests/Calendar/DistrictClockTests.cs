using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Calendar;

public sealed class DistrictClockTests
{
    private static DistrictClock At(string utc, Func<DateOnly?>? asked = null) => new(new Still(utc.Instant()), Days.Shanghai, asked);

    [Theory]
    [InlineData("2024-12-31T15:30Z", "2024-12-31")] // 31 Dec 23:30 there
    [InlineData("2024-12-31T15:59:59Z", "2024-12-31")]
    [InlineData("2024-12-31T16:00Z", "2025-01-01")]
    [InlineData("2024-12-31T16:30Z", "2025-01-01")] // 1 Jan 00:30 there
    [InlineData("2024-02-28T16:00Z", "2024-02-29")]
    [InlineData("2024-08-31T16:00Z", "2024-09-01")]
    public void Today_is_the_districts_date_whatever_the_servers_clock_says(string utc, string today)
    {
        At(utc).Today.ShouldBe(today.Day());
        At(utc).DayOf(utc.Instant()).ShouldBe(today.Day());
    }

    [Fact] // T24
    public void The_year_turns_at_the_districts_midnight()
    {
        YearOf.Day(YearKind.Calendar, At("2024-12-31T15:30Z").Today).ShouldBe(2024);
        YearOf.Day(YearKind.Calendar, At("2024-12-31T16:30Z").Today).ShouldBe(2025);
        SchoolYear.Of(At("2024-08-31T15:59Z").Today).ShouldBe(new(2023));
        SchoolYear.Of(At("2024-08-31T16:00Z").Today).ShouldBe(new(2024));
    }

    [Fact]
    public void A_moment_without_a_kind_is_taken_for_utc() =>
        At("2024-12-31T16:30Z").DayOf(new(2024, 12, 31, 16, 30, 0, DateTimeKind.Unspecified)).ShouldBe("2025-01-01".Day());

    [Fact]
    public void A_day_begins_at_the_districts_midnight()
    {
        At("2024-12-31T16:30Z").StartOf("2025-01-01".Day()).ShouldBe("2024-12-31T16:00Z".Instant());
        At("2024-12-31T16:30Z").LocalOf("2024-12-31T16:30Z".Instant()).ShouldBe(new(2025, 1, 1, 0, 30, 0));
    }

    [Fact]
    public void A_date_that_was_asked_for_stands_for_today_and_leaves_moments_real()
    {
        var clock = At("2024-12-31T15:30Z", () => "2030-06-01".Day());

        clock.Today.ShouldBe("2030-06-01".Day());
        clock.UtcNow.ShouldBe("2024-12-31T15:30Z".Instant());
        At("2024-12-31T15:30Z", () => null).Today.ShouldBe("2024-12-31".Day());
    }

    private sealed class Still(DateTime utc) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(utc, TimeSpan.Zero);
    }
}
