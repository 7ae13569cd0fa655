using Shouldly;
using TeacherDev.Domain.Requirements.Events;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Events;

public sealed class TypedCountTests
{
    [Theory]
    [InlineData("1061", 1061)]
    [InlineData("1,061", 1061)]
    [InlineData("1，061", 1061)]
    [InlineData("１０６１", 1061)]
    [InlineData("１，０６１", 1061)]
    [InlineData(" 1 061 ", 1061)]
    [InlineData("1\u00A0061", 1061)]
    [InlineData("0", 0)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("-3", null)]
    [InlineData("10.61", null)]
    [InlineData("1061 people", null)]
    [InlineData("99999999999", null)]
    public void A_number_is_read_however_it_is_grouped_and_whatever_is_no_number_is_none(string? typed, int? count) =>
        TypedCount.Read(typed).ShouldBe(count);
}
