using Shouldly;
using TeacherDev.Domain.Calendar;
using Xunit;

namespace TeacherDev.Domain.Tests.Calendar;

public class WorkingDaysTests
{
    static readonly WorkingDays Year2026 = new([new(new(2026, 10, 1), new(2026, 10, 7))], [new(new(2026, 9, 20), new(2026, 9, 20)), new(new(2026, 10, 10), new(2026, 10, 10))]);

    [Theory]
    [InlineData("2026-11-20", 0, "2026-11-20")]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-11-21", 1, "2026-11-23")]
    [InlineData("2026-11-23", 5, "2026-11-30")]
    [InlineData("2026-12-31", 1, "2027-01-01")]
    public void Weekends_are_not_counted(string from, int days, string last) =>
        WorkingDays.Weekdays.After(DateOnly.Parse(from), days).ShouldBe(DateOnly.Parse(last));

    [Theory]
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-09-30", 3, "2026-10-10")]
    [InlineData("2026-09-18", 1, "2026-09-20")]
    public void Holidays_are_not_and_days_worked_instead_are(string from, int days, string last) =>
        Year2026.After(DateOnly.Parse(from), days).ShouldBe(DateOnly.Parse(last));
}
