using Shouldly;
using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Imports.Cells;
using Xunit;

namespace TeacherDev.Domain.Tests.Imports.Cells;

public class HoursCellTests
{
    [Theory]
    [InlineData(8d, 80)]
    [InlineData(1.5, 15)]
    [InlineData(1.4999999999999991, 15)]
    [InlineData("２４", 240)]
    [InlineData(" １．５ ", 15)]
    [InlineData("2.0", 20)]
    [InlineData("2.50", 25)]
    public void Hours_are_read_exactly(object value, int tenths)
    {
        HoursCell.Read(new(value), out var hours).ShouldBeNull();
        hours.Tenths.ShouldBe(tenths);
    }

    [Theory]
    [InlineData(0d, FaultCode.HoursNotPositive)]
    [InlineData(-4d, FaultCode.HoursNotPositive)]
    [InlineData("－４", FaultCode.HoursNotPositive)]
    [InlineData("八", FaultCode.HoursNotPositive)]
    [InlineData("8小时", FaultCode.HoursNotPositive)]
    [InlineData("1,5", FaultCode.HoursNotPositive)]
    [InlineData(1e300, FaultCode.HoursNotPositive)]
    [InlineData(double.NaN, FaultCode.HoursNotPositive)]
    [InlineData(true, FaultCode.HoursNotPositive)]
    [InlineData(1.25, FaultCode.HoursTooFine)]
    [InlineData("0.04", FaultCode.HoursTooFine)]
    public void What_is_no_amount_is_refused(object value, string code) => HoursCell.Read(new(value), out _).ShouldBe(code);
}
