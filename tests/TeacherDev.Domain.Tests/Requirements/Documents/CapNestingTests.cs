using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Documents;

public sealed class CapNestingTests
{
    private const string Online = """{ "modes": ["online"] }""";
    private const string County = """{ "levels": ["county"] }""";
    private const string Distance = """{ "modes": ["online", "blended"] }""";
    private const string Ethics = """{ "themes": ["ethics"] }""";
    private const string It = """{ "themes": ["it"] }""";

    private static string Refusals(string a, string perA, string b, string perB, string window = Duties.Round) => string.Join('|', PolicyReading.Read(
        Duties.Document(window, $$"""
            "target": { "amount": 10 },
            "caps": [
              { "code": "a", "name": { "zh-Hans": "甲", "en": "A" }, "of": {{a}}, "atMost": 20, "per": "{{perA}}" },
              { "code": "b", "name": { "zh-Hans": "乙", "en": "B" }, "of": {{b}}, "atMost": 20, "per": "{{perB}}" }
            ]
            """)).Refusals);

    [Theory]
    [InlineData(Online, "window", Distance, "window")]
    [InlineData(Distance, "calendar-year", Online, "calendar-year")]
    [InlineData(Online, "calendar-year", Distance, "window")]
    [InlineData(Online, "school-year", Online, "window")]
    [InlineData(Online, "window", """{ "modes": ["practice"] }""", "calendar-year")]
    [InlineData(Online, "calendar-year", """{ "modes": ["practice"] }""", "school-year")]
    [InlineData("""{ "modes": ["online"], "notThemes": ["ethics"] }""", "window", Ethics, "calendar-year")]
    [InlineData("""{ "themes": ["it"], "notThemes": ["ethics"] }""", "window", Ethics, "window")]
    [InlineData("""{ "themes": ["ethics"] }""", "window", """{ "themes": ["ethics", "it"] }""", "window")]
    public void Caps_that_lie_inside_one_another_or_apart_are_taken(string a, string perA, string b, string perB) =>
        Refusals(a, perA, b, perB).ShouldBeEmpty();

    [Theory]
    [InlineData(Online, "window", County, "window")]
    [InlineData(Online, "window", Distance, "calendar-year")]
    [InlineData(Online, "calendar-year", Distance, "school-year")]
    [InlineData(Online, "calendar-year", Online, "school-year")]
    [InlineData(Ethics, "window", It, "window")]
    [InlineData(Online, "window", Ethics, "window")]
    [InlineData("""{ "modes": ["online"], "notThemes": ["ethics"] }""", "window", It, "window")]
    public void Caps_that_cross_are_refused_with_both_names(string a, string perA, string b, string perB) =>
        Refusals(a, perA, b, perB).ShouldBe("policy-caps-cross(a, b)");

    [Fact]
    public void Where_the_window_is_a_year_a_cap_per_year_is_one_per_window()
    {
        Refusals(Online, "window", Distance, "calendar-year", Duties.Year).ShouldBeEmpty();
        Refusals(Online, "window", Distance, "school-year", Duties.SchoolYear).ShouldBeEmpty();
        Refusals(Online, "window", Distance, "school-year", Duties.Year).ShouldBe("policy-caps-cross(a, b)");
    }
}
