using Shouldly;
using TeacherDev.Domain.Ledger;
using Xunit;

namespace TeacherDev.Domain.Tests.Ledger;

public sealed class HoursTests
{
    [Theory]
    [InlineData("24", 240)]
    [InlineData("1.5", 15)]
    [InlineData("2.0", 20)]
    [InlineData("2.00", 20)]
    [InlineData("0.1", 1)]
    [InlineData("0", 0)]
    [InlineData("100000", 1_000_000)]
    public void Hours_are_read_to_the_tenth(string text, int tenths)
    {
        Hours.TryParse(text, out var hours).ShouldBeTrue();
        hours.Tenths.ShouldBe(tenths);
    }

    [Theory]
    [InlineData("1.25")]
    [InlineData("-1")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("")]
    [InlineData("八")]
    [InlineData("22:08")]
    [InlineData("100000.1")]
    public void What_is_no_amount_of_hours_is_not_read(string text) => Hours.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(240, "24")]
    [InlineData(415, "41.5")]
    [InlineData(1, "0.1")]
    [InlineData(0, "0")]
    public void The_decimal_is_written_only_where_it_says_something(int tenths, string text) => new Hours(tenths).ToString().ShouldBe(text);
}
