using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Windows;

public sealed class FactChangeTests
{
    private static readonly Policy New = Duties.Read(
        """{ "kind": "first-months", "months": 12, "fact": "post", "in": ["校长", "书记"] }""", """ "target": { "amount": 300 } """);

    [Fact]
    public void The_window_begins_on_the_day_on_which_the_roster_shows_the_appointment() =>
        new Person().Is(FactKind.Post, "教师", "2015-09-01").Is(FactKind.Post, "校长", "2024-08-20").Windows("2025-01-01", New)
            .ShouldBe(["2024-08-20..2025-08-19 AtRisk"]);

    [Fact]
    public void What_was_so_when_the_records_began_is_no_appointment() =>
        new Person().Is(FactKind.Post, "校长", "2024-08-20").Windows("2025-01-01", New).ShouldBeEmpty();

    [Fact]
    public void From_one_of_the_values_to_another_nothing_begins_and_a_return_begins_again() =>
        new Person().Is(FactKind.Post, "教师", "2015-09-01").Is(FactKind.Post, "校长", "2021-08-20").Is(FactKind.Post, "书记", "2022-03-01")
            .Is(FactKind.Post, "教师", "2023-01-01").Is(FactKind.Post, "书记", "2024-08-01").Windows("2026-01-01", New)
            .ShouldBe(["2021-08-20..2022-08-19 NotMet", "2024-08-01..2025-07-31 NotMet"]);

    [Fact]
    public void A_correction_of_the_same_day_is_no_change() =>
        new Person().Is(FactKind.Post, "教师", "2015-09-01").Is(FactKind.Post, "校长", "2015-09-01").Windows("2026-01-01", New).ShouldBeEmpty();

    [Fact]
    public void A_title_begins_its_own_time() =>
        new Person().Is(FactKind.Title, "二级教师", "2015-09-01").Is(FactKind.Title, "一级教师", "2022-12-31")
            .Windows("2025-01-01", Duties.Read("""{ "kind": "first-months", "months": 60, "fact": "title", "in": ["一级教师"] }""", """ "target": { "amount": 10 } """))
            .ShouldBe(["2022-12-31..2027-12-30 AtRisk"]);

    [Theory]
    [InlineData("\"fact\": \"height\", \"in\": [\"x\"]", "condition-unknown-fact(policy.window, height)")]
    [InlineData("\"fact\": \"age\", \"in\": [\"x\"]", "condition-unknown-fact(policy.window, age)")]
    [InlineData("\"fact\": \"post\"", "document-missing(policy.window, in)")]
    [InlineData("\"fact\": \"post\", \"in\": [\"x\"], \"event\": \"y\"", "policy-starts-twice(policy.window)")]
    public void A_change_that_nobody_can_look_up_is_refused(string change, string refusals) => string.Join('|', PolicyReading.Read(
        Duties.Document($$"""{ "kind": "first-months", "months": 12, {{change}} }""", """ "target": { "amount": 1 } """)).Refusals).ShouldBe(refusals);
}
