using Shouldly;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Windows;

public sealed class RoundTests
{
    [Theory]
    [InlineData("2020-12-31", "")]
    [InlineData("2021-01-01", "2021-01-01..2025-12-31 AtRisk")]
    [InlineData("2025-12-31", "2021-01-01..2025-12-31 AtRisk")]
    [InlineData("2026-01-01", "2021-01-01..2025-12-31 NotMet|2026-01-01..2030-12-31 AtRisk")]
    [InlineData("2031-01-01", "2021-01-01..2025-12-31 NotMet|2026-01-01..2030-12-31 NotMet")]
    public void A_round_is_listed_once_it_has_begun(string asOf, string windows) =>
        string.Join('|', new Person().Windows(asOf, Duties.Read(Duties.Rounds, """ "target": { "amount": 360 } """))).ShouldBe(windows);

    [Theory] // T29
    [InlineData("2021-01-01")]
    [InlineData("2025-12-31")]
    public void A_round_that_is_done_early_ends_when_it_ends_and_the_next_is_owed_whole(string done) =>
        new Person().Trained(done, 360).Stands("2026-01-01", Duties.Read(Duties.Rounds, """ "target": { "amount": 360 } """))
            .Select(r => $"{r.Window} {r.Counted}/{r.Target} {r.Status}").ShouldBe(["2021-01-01..2025-12-31 3600/3600 Met", "2026-01-01..2030-12-31 0/3600 AtRisk"]);

    [Theory]
    [InlineData("2026-01-01", 1)]
    [InlineData("2025-12-31", 2)]
    public void A_round_that_ended_before_records_began_is_not_listed(string recordsFrom, int listed) =>
        new Person().Stands("2026-06-30", null, Duties.Book(Duties.Read(Duties.Rounds, """ "target": { "amount": 360 } """)), recordsFrom)
            .Count.ShouldBe(listed);

    [Fact]
    public void An_entry_before_records_began_counts_inside_a_listed_window()
    {
        var policy = Duties.Read("""{ "kind": "rounds", "rounds": [{ "start": "2018-01-01", "years": 5 }] }""", """ "target": { "amount": 360 } """);

        new Person().Trained("2018-01-01", 8).Trained("2022-12-31", 2).Trained("2017-12-31", 1).Trained("2023-01-01", 1)
            .Stand("2024-01-01", policy).Counted.ShouldBe(100);
    }

    [Fact]
    public void Nobody_is_listed_before_the_teaching_start()
    {
        var person = new Person("2025-09-01").Post("2025-09-01");

        person.Stands("2025-08-31", Duties.Pack).ShouldBeEmpty();
        person.Stands("2025-09-01", Duties.Pack).Select(r => $"{r.Policy.Code} {r.Window} {r.Status}").ShouldBe(
        [
            "zj-induction 2025-09-01..2026-08-31 AtRisk",
            "rolling-360 2020-09-02..2025-09-01 NotMet",
        ]);
    }

    [Fact]
    public void An_entry_completed_after_the_as_of_date_does_not_exist_yet() =>
        new Person().Trained("2024-06-01", 8).Trained("2024-06-02", 4).Stand("2024-06-01", Duties.Read(Duties.Round, """ "target": { "amount": 360 } """))
            .Counted.ShouldBe(80);

    [Fact]
    public void An_entry_counts_whole_in_the_window_of_its_last_day()
    {
        var results = new Person().Trained("2026-01-01", 40, from: "2025-12-20").Stands("2026-06-30", Duties.Read(Duties.Rounds, """ "target": { "amount": 360 } """));

        results.Select(r => r.Counted).ShouldBe([0, 400]);
    }
}
