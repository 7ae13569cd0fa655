using Shouldly;
using TeacherDev.Web.Security;
using Xunit;

namespace TeacherDev.Web.Tests.Security;

public sealed class TimedCodeTests
{
    /// <summary>The key of RFC 6238, appendix B: “12345678901234567890” in Base32.</summary>
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long second, string code) =>
        TimedCode.At(Key, TimedCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(second))).ShouldBe(code);

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_be_half_a_minute_off(int steps, bool fits)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var step = TimedCode.StepAt(now) + steps;
        TimedCode.StepOf(Key, TimedCode.At(Key, step), now).ShouldBe(fits ? step : null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("２８７０８２")]
    public void What_is_no_code_fits_nowhere(string typed) => TimedCode.StepOf(Key, typed, DateTimeOffset.FromUnixTimeSeconds(59)).ShouldBeNull();

    [Fact]
    public void A_key_is_160_bits_that_every_app_can_read() => TimedCode.NewKey().ShouldMatch("^[A-Z2-7]{32}$");
}
