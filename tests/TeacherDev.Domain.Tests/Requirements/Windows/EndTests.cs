using Shouldly;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Documents.Writing;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Windows;

public sealed class EndTests
{
    private static readonly Policy Year = Duties.Read(Duties.Year, """ "target": { "amount": 24 } """, "year");

    private static PolicyBook Ended(string from, params TakenPolicy[] more)
    {
        var book = Duties.Book(Year);
        return new([.. book.Taken, new(book.End("year", from.Day(), "并入新办法"), from.Day(), "2026-01-01".Instant()), .. more]);
    }

    private static List<string> Windows(PolicyBook book, string asOf) =>
        [.. new Person().Trained("2024-05-01", 24).Stands(asOf, null, book, "2024-01-01").Select(r => $"{r.Window.Start.Year} {r.Status}")];

    [Fact]
    public void Windows_that_closed_before_keep_their_results_and_none_is_open_after() =>
        Windows(Ended("2026-01-01"), "2026-06-01").ShouldBe(["2024 Met", "2025 NotMet"]);

    [Fact]
    public void Until_the_day_comes_the_duty_goes_on() =>
        Windows(Ended("2027-01-01"), "2026-06-01").ShouldBe(["2024 Met", "2025 NotMet", "2026 AtRisk"]);

    [Fact]
    public void A_window_that_is_open_on_the_day_is_gone() =>
        Windows(Ended("2026-03-01"), "2026-06-01").ShouldBe(["2024 Met", "2025 NotMet"]);

    [Fact]
    public void A_later_version_begins_the_duty_again() =>
        Windows(Ended("2025-01-01", new TakenPolicy(Year with { Version = "2" }, "2026-01-01".Day(), "2026-01-02".Instant())), "2026-06-01")
            .ShouldBe(["2024 Met", "2026 AtRisk"]);

    [Fact]
    public void While_it_is_ended_no_version_is_in_force()
    {
        var book = Ended("2026-01-01");
        book.InForce("year", "2025-12-31".Day()).ShouldBe(Year);
        book.InForce("year", "2026-01-01".Day()).ShouldBeNull();
        (book.EndsFrom("year"), Duties.Book(Year).EndsFrom("year")).ShouldBe(("2026-01-01".Day(), null));
    }

    [Fact]
    public void Only_a_duty_that_goes_on_is_ended()
    {
        Duties.Book(Year).WhyNotEnd("year").ShouldBeNull();
        Duties.Book(Year).WhyNotEnd("other").ShouldBe(new Refusal("policy-unknown", "other"));
        Ended("2026-01-01").WhyNotEnd("year").ShouldBe(new Refusal("policy-ended-already", "year", "2026-01-01".Day()));
    }

    [Fact]
    public void The_end_is_a_document_like_any_other()
    {
        var end = Duties.Book(Year).End("year", "2026-01-01".Day(), "并入新办法");
        var read = PolicyReading.Read(PolicyWriting.Write(end)).Policy.ShouldNotBeNull();
        (read.IsEnd, read.Code, read.Version, read.Pack, read.Summary.En, read.Name).ShouldBe((true, "year", "end-2026-01-01", "tests", "并入新办法", Year.Name));
    }

    [Fact]
    public void An_end_that_asks_for_something_is_refused() => PolicyReading.Read(
        Duties.Document("""{ "kind": "none" }""", """ "target": { "amount": 1 } """)).Refusals.Single().ToString().ShouldBe("policy-end-asks(test)");
}
