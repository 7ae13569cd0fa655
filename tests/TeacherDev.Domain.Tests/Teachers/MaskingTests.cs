using Shouldly;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Domain.Tests.Teachers;

public class MaskingTests
{
    [Theory]
    [InlineData("33040219890307121X", "330402********121X")]
    [InlineData("330402890307121", "330402*****7121")]
    [InlineData("E1234567", "********")]
    [InlineData("12", "****")]
    [InlineData("", "")]
    public void An_ID_number_keeps_its_first_six_and_last_four(string number, string masked) => Masking.IdNumber(number).ShouldBe(masked);

    [Theory]
    [InlineData("13812345678", "138****5678")]
    [InlineData("82061234", "********")]
    [InlineData("", "")]
    public void A_phone_keeps_its_first_three_and_last_four(string number, string masked) => Masking.Phone(number).ShouldBe(masked);
}
