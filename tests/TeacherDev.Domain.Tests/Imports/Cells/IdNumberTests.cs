using Shouldly;
using TeacherDev.Domain.Imports.Cells;
using Xunit;

namespace TeacherDev.Domain.Tests.Imports.Cells;

public class IdNumberTests
{
    [Theory]
    [InlineData("330490200006071395")]
    [InlineData("11010519491231002X")]
    public void A_right_number_fits_its_check_character(string number) => IdNumber.IsRight(number).ShouldBeTrue();

    [Theory]
    [InlineData("330490200006071396")]
    [InlineData("11010519491231002x")]
    [InlineData("110105194912310021")]
    [InlineData("33049020000607139")]
    [InlineData("3304902000060713950")]
    [InlineData("X30490200006071395")]
    [InlineData("3.30490200006E+17")]
    [InlineData("")]
    public void Length_digits_and_check_character_are_judged(string number) => IdNumber.IsRight(number).ShouldBeFalse();

    [Fact]
    public void Nothing_else_is_judged_from_it()
    {
        // No such county, and a month that no calendar has.
        var number = "999999199913990" + "00";
        var right = "10X98765432"[number.Select((c, i) => (c - '0') * new[] { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 }[i]).Sum() % 11];
        IdNumber.IsRight(number + right).ShouldBeTrue();
    }
}
