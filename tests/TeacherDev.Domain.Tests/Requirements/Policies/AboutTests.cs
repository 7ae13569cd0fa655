using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Policies;

public sealed class AboutTests
{
    private static Policy It(string more = "") => Duties.Read(Duties.Round, """ "about": { "themes": ["it"] }, "target": { "amount": 50 } """ + more, "it");

    private static Person Somebody() => new Person().Trained("2024-01-01", 30, themes: "it|ethics").Trained("2024-02-01", 20).Trained("2024-03-01", 10, themes: "ethics");

    [Fact]
    public void What_a_policy_is_not_about_stands_on_none_of_its_lines()
    {
        var result = Somebody().Stand("2024-12-31", It());
        (result.Counted, result.NotCounted).ShouldBe((300, 0));
        result.Lines().ShouldBe(["P1 300/300"]);
    }

    [Fact]
    public void Nor_is_it_taken_from_another()
    {
        var other = Duties.Read(Duties.Round, """ "target": { "amount": 50 }, "exclusions": [{ "policy": "it" }] """, "other");
        Somebody().Stands("2024-12-31", It(), other)[1].Lines().ShouldBe(["P1 0/300 excluded:it 300", "P2 200/200", "P3 100/100"]);

        var plain = Duties.Read(Duties.Round, """ "target": { "amount": 50 } """, "other");
        Somebody().Stands("2024-12-31", It(""", "keepsFrom": [{ "policy": "other" }] """), plain)[1].Lines()
            .ShouldBe(["P1 0/300 excluded:it 300", "P2 200/200", "P3 100/100"]);
    }

    [Fact]
    public void A_policy_that_is_about_nothing_is_refused() => PolicyReading.Read(Duties.Document(
        Duties.Round, """ "about": { "themes": ["it"], "notThemes": ["it"] }, "target": { "amount": 50 } """)).Refusals.Single().ToString().ShouldBe("policy-selects-nothing(about)");

    [Fact]
    public void Hours_are_taken_by_one_of_two_policies_and_not_by_both() =>
        PolicyReading.Read(Duties.Document(Duties.Round, """ "target": { "amount": 50 }, "exclusions": [{ "policy": "x" }], "keepsFrom": [{ "policy": "x" }] """))
            .Refusals.Single().ToString().ShouldBe("policy-keeps-what-it-excludes(test, x)");
}
