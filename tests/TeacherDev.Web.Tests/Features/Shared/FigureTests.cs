using Shouldly;
using TeacherDev.Web.Features.Shared.Figures;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Shared;

public class FigureTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(5, "0.5")]
    [InlineData(240, "24")]
    [InlineData(415, "41.5")]
    [InlineData(62100, "6,210")]
    [InlineData(-15, "-1.5")]
    public void Hours_have_a_decimal_only_where_it_says_something(int tenths, string written)
    {
        Spoken.In("de-DE");
        tenths.AsHours().ShouldBe(written);
    }

    [Theory]
    [InlineData("zh-Hans", 10, "1学时")]
    [InlineData("en", 10, "1 hour")]
    [InlineData("en", 415, "41.5 hours")]
    public void An_amount_carries_its_unit(string language, int tenths, string written) => Spoken.In(language).HoursOf(tenths).ShouldBe(written);

    [Theory]
    [InlineData("zh-Hans", "2026-11-21 星期六")]
    [InlineData("en", "2026-11-21 Saturday")]
    public void A_day_to_plan_with_has_its_weekday(string language, string written)
    {
        Spoken.In(language);
        new DateOnly(2026, 11, 21).AsPlanningDay().ShouldBe(written);
    }

    [Theory]
    [InlineData("Met", "met", "已完成")]
    [InlineData("OnTrack", "ontrack", "进度正常")]
    [InlineData("AtRisk", "atrisk", "进度滞后")]
    [InlineData("NotMet", "notmet", "未达到")]
    [InlineData("NotStarted", "none", "尚未开始")]
    [InlineData("Exempt", "none", "已免修")]
    [InlineData("NotEvaluable", "none", "无法评定")]
    public void Each_status_has_a_tone_and_a_word(string status, string tone, string word)
    {
        Tones.Of(status).ShouldBe(tone);
        Spoken.In("zh-Hans").Status(status).ShouldBe(word);
    }

    [Fact]
    public void The_five_tones_differ_in_shape() =>
        new[] { "Met", "OnTrack", "AtRisk", "NotMet", "Exempt" }.Select(s => Tones.Shape(s).ToString()).Distinct().Count().ShouldBe(5);
}
