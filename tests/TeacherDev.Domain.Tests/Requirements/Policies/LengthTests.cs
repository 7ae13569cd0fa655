using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Policies;

/// <summary>Selections by how long one entry is.</summary>
public sealed class LengthTests
{
    private static string Refusals(string rules) => string.Join('|', PolicyReading.Read(Duties.Document(Duties.Year, """ "target": { "amount": 1 }, """ + rules)).Refusals);

    private static string Cap(string code, string hours) =>
        $$"""{ "code": "{{code}}", "name": { "zh-Hans": "上限", "en": "Cap" }, "of": { "hours": {{hours}} }, "atMost": 24 }""";

    [Fact]
    public void Short_classes_have_a_cap_of_their_own()
    {
        var policy = Duties.Read(Duties.Year, $$""" "target": { "amount": 48 }, "caps": [{{Cap("short", """{ "below": 24 }""")}}] """);
        new Person().Trained("2024-01-01", 23.9).Trained("2024-02-01", 24).Trained("2024-03-01", 8).Stands("2024-12-31", policy)[^1].Lines()
            .ShouldBe(["P1 239/239", "P2 240/240", "P3 1/80 over-cap:short 79"]);
    }

    [Fact]
    public void Lengths_that_lie_apart_do_not_cross_and_those_that_overlap_do()
    {
        Refusals($$""" "caps": [{{Cap("a", """{ "below": 24 }""")}}, {{Cap("b", """{ "atLeast": 24 }""")}}] """).ShouldBeEmpty();
        Refusals($$""" "caps": [{{Cap("a", """{ "below": 24 }""")}}, {{Cap("b", """{ "atLeast": 8, "below": 16 }""")}}] """).ShouldBeEmpty();
        Refusals($$""" "caps": [{{Cap("a", """{ "below": 24 }""")}}, {{Cap("b", """{ "atLeast": 23.9 }""")}}] """).ShouldBe("policy-caps-cross(a, b)");
    }

    [Theory]
    [InlineData("{}", "condition-no-bound(policy.caps[0].of.hours)")]
    [InlineData("""{ "atLeast": 24, "below": 24 }""", "condition-empty-range(policy.caps[0].of.hours)")]
    [InlineData("""{ "atLeast": 0 }""", "document-value(policy.caps[0].of.hours, atLeast, 0, 0.1, 0.2 …)")]
    [InlineData("""{ "most": 24 }""", "document-unknown-key(policy.caps[0].of.hours, most)|condition-no-bound(policy.caps[0].of.hours)")]
    public void A_length_that_is_none_is_refused(string hours, string refusals) => Refusals($$""" "caps": [{{Cap("a", hours)}}] """).ShouldBe(refusals);

    [Fact]
    public void A_check_stays_instant_however_many_lengths_somebody_writes() => Refusals($$"""
        "caps": [{{string.Join(", ", Enumerable.Range(1, 8).Select(i => Cap($"c{i}", $$"""{ "below": {{i}} }""")))}}]
        """).ShouldBe("policy-too-many-lengths(test, 6)");
}
