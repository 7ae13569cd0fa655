using Shouldly;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Evaluation;

public sealed class VersionTests
{
    private static Policy Year(string version, string from, int target, string window = Duties.Year) =>
        Duties.Read(window, $$""" "target": { "amount": {{target}} } """, version: version, from: from);

    private static string Told(string asOf, params Policy[] policies) => Asked(asOf, Duties.Book(policies));

    private static string Asked(string asOf, PolicyBook book) =>
        string.Join('|', new Person().Stands(asOf, null, book, "2023-01-01").Select(r => $"{r.Window} v{r.Policy.Version} {r.Target}"));

    [Fact]
    public void A_closed_window_keeps_the_version_of_its_last_day()
    {
        Told("2025-06-30", Year("1", "2020-01-01", 24), Year("2", "2025-01-01", 48))
            .ShouldBe("2023-01-01..2023-12-31 v1 240|2024-01-01..2024-12-31 v1 240|2025-01-01..2025-12-31 v2 480");
        Told("2025-06-30", Year("1", "2020-01-01", 24), Year("2", "2024-12-31", 48))
            .ShouldBe("2023-01-01..2023-12-31 v1 240|2024-01-01..2024-12-31 v2 480|2025-01-01..2025-12-31 v2 480");
    }

    [Theory]
    [InlineData("2024-06-30", "v1 240")]
    [InlineData("2024-07-01", "v2 480")]
    public void An_open_window_has_the_version_of_the_as_of_date(string asOf, string told) =>
        Told(asOf, Year("1", "2024-01-01", 24), Year("2", "2024-07-01", 48)).ShouldBe($"2024-01-01..2024-12-31 {told}");

    [Fact]
    public void A_window_that_ended_before_the_first_version_is_not_listed() =>
        Told("2025-06-30", Year("1", "2025-01-01", 24)).ShouldBe("2025-01-01..2025-12-31 v1 240");

    [Fact]
    public void A_version_recorded_later_was_not_known_before()
    {
        TakenPolicy[] taken = [
            new(Year("1", "2020-01-01", 24), "2020-01-01".Day(), "2020-01-01".Instant()),
            new(Year("2", "2024-01-01", 48), "2024-01-01".Day(), "2024-03-01T00:00Z".Instant()),
        ];

        Asked("2024-06-30", new(taken, "2024-02-29T23:59Z".Instant())).ShouldEndWith("v1 240");
        Asked("2024-06-30", new(taken, "2024-03-01T00:00Z".Instant())).ShouldEndWith("v2 480");
    }

    [Fact]
    public void The_day_from_which_a_version_was_taken_goes_before_the_documents_own() =>
        Asked("2024-06-30", new PolicyBook([
            new(Year("1", "2020-01-01", 24), "2020-01-01".Day(), "2020-01-01".Instant()),
            new(Year("2", "2020-01-01", 48), "2025-01-01".Day(), "2020-01-01".Instant()),
        ])).ShouldEndWith("v1 240");

    [Fact]
    public void Of_two_versions_from_one_day_the_one_recorded_later_is_in_force() =>
        Asked("2024-06-30", new PolicyBook([
            new(Year("2", "2024-01-01", 48), "2024-01-01".Day(), "2024-03-02".Instant()),
            new(Year("1", "2024-01-01", 24), "2024-01-01".Day(), "2024-03-01".Instant()),
        ])).ShouldBe("2024-01-01..2024-12-31 v2 480");

    [Fact]
    public void A_version_taken_again_lists_its_windows_once()
    {
        var first = Year("1", "2020-01-01", 24);

        Asked("2025-06-30", new PolicyBook([
            new(first, "2020-01-01".Day(), "2020-01-01".Instant()),
            new(Year("2", "2024-01-01", 48), "2024-01-01".Day(), "2020-01-01".Instant()),
            new(first, "2025-01-01".Day(), "2025-01-01".Instant()),
        ])).ShouldBe("2023-01-01..2023-12-31 v1 240|2024-01-01..2024-12-31 v2 480|2025-01-01..2025-12-31 v1 240");
    }

    [Fact]
    public void A_later_version_does_not_begin_a_closed_window_again()
    {
        const string Longer = """{ "kind": "rounds", "rounds": [{ "start": "2021-01-01", "years": 6 }] }""";

        Told("2026-03-01", Year("1", "2020-01-01", 24, Duties.Round), Year("2", "2026-01-01", 48, Longer)).ShouldBe("2021-01-01..2025-12-31 v1 240");
    }

    [Fact]
    public void Policies_stand_in_the_packs_order_and_their_windows_oldest_first() =>
        new Person("2024-09-25").Stands("2026-06-30", [.. Duties.Pack.Reverse()]).Select(r => $"{r.Policy.Code} {r.Window.Start.Year}")
            .ShouldBe(["zj-induction 2024", "zj-cycle 2025", "zj-cycle 2026", "zj-year 2026", "rolling-360 2021"]);

    [Fact]
    public void The_audience_of_a_closed_window_is_asked_on_its_last_day()
    {
        var policy = Duties.Read(Duties.Year, """ "target": { "amount": 24 }, "audience": { "fact": "post", "in": ["班主任"] } """);
        var person = new Person().Is(FactKind.Post, "班主任", "2020-01-01").Is(FactKind.Post, "任课教师", "2023-01-01").Is(FactKind.Post, "班主任", "2025-03-01");

        person.Windows("2025-02-28", policy).ShouldBe(["2021-01-01..2021-12-31 NotMet", "2022-01-01..2022-12-31 NotMet"]);
        person.Windows("2025-03-01", policy).Last().ShouldBe("2025-01-01..2025-12-31 AtRisk");
    }
}
