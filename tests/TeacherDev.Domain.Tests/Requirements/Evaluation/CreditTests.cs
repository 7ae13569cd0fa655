using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Evaluation;

public sealed class CreditTests
{
    private static readonly Policy Weighted = Duties.Read(Duties.Round, """
        "target": { "amount": 36 },
        "weights": [
          { "of": { "modes": ["online", "practice"] }, "weight": 0.05 },
          { "of": { "levels": ["national"] }, "weight": 1.5 },
          { "of": {}, "weight": 0.1 }
        ]
        """);

    [Theory]
    [InlineData(10, TrainingMode.InPerson, TrainingLevel.County, 10)]
    [InlineData(10, TrainingMode.Online, TrainingLevel.County, 5)]
    [InlineData(9, TrainingMode.Online, TrainingLevel.County, 5)]
    [InlineData(8.9, TrainingMode.Online, TrainingLevel.County, 4)]
    [InlineData(0.5, TrainingMode.InPerson, TrainingLevel.County, 1)]
    [InlineData(0.4, TrainingMode.InPerson, TrainingLevel.County, 0)]
    [InlineData(0.5, TrainingMode.InPerson, TrainingLevel.National, 8)]
    [InlineData(10, TrainingMode.Practice, TrainingLevel.National, 5)]
    public void The_first_weight_that_selects_an_entry_applies_rounded_half_up(double hours, TrainingMode mode, TrainingLevel level, int credits)
    {
        var result = new Person().Trained("2024-05-01", hours, mode, level).Stand("2025-12-31", Weighted);

        result.Lines![0].Credits.ShouldBe(credits);
        (result.Counted + result.NotCounted).ShouldBe(credits);
    }

    [Fact]
    public void Each_entry_is_rounded_for_itself() =>
        new Person().Trained("2024-05-01", 0.5).Trained("2024-05-02", 0.5).Stand("2025-12-31", Weighted).Counted.ShouldBe(2);

    [Fact]
    public void An_hour_without_a_weight_is_a_credit() =>
        new Person().Trained("2024-05-01", 1.5).Stands("2025-12-31", Duties.Cycle)[0].Counted.ShouldBe(15);

    [Fact]
    public void A_cap_and_a_clause_are_about_credits_not_hours()
    {
        var policy = Duties.Read(Duties.Round, """
            "target": { "amount": 36 }, "weights": [{ "of": { "modes": ["online"] }, "weight": 2 }],
            "clauses": [{ "code": "c", "name": { "zh-Hans": "条", "en": "Clause" }, "of": {}, "atLeast": 14 }],
            "caps": [{ "code": "online", "name": { "zh-Hans": "限", "en": "Cap" }, "of": { "modes": ["online"] }, "atMost": 10 }]
            """);

        var result = new Person().Trained("2024-05-01", 7, TrainingMode.Online).Stand("2025-12-31", policy);

        result.Lines().ShouldBe(["P1 100/140 over-cap:online 40"]);
        (result.Clauses[0].Counted, result.Clauses[0].Met).ShouldBe((140, true));
    }

    [Fact]
    public void A_degree_year_is_a_flat_award_on_the_day_of_graduation()
    {
        var policy = Awarding();
        var person = new Person().Had("degree", "2024-07-01").Trained("2024-06-01", 10);

        person.Stand("2024-06-30", policy).Counted.ShouldBe(100);
        var result = person.Stand("2024-07-01", policy);
        result.Counted.ShouldBe(820);
        result.Lines().ShouldBe(["学历提升 720/720", "P1 100/100"]);
        result.Lines![0].ShouldSatisfyAllConditions(l => l.Key.ShouldBe("award:degree:2024-07-01"), l => l.Entry.ShouldBeNull());
    }

    [Fact]
    public void A_second_degree_is_no_second_award() =>
        new Person().Had("degree", "2024-07-01").Had("degree", "2022-07-01").Stand("2025-12-31", Awarding()).Lines!.Single().CompletedOn.ShouldBe("2022-07-01".Day());

    [Fact]
    public void An_award_belongs_to_the_window_of_its_day() =>
        new Person().Had("degree", "2020-07-01").Stand("2025-12-31", Awarding()).Counted.ShouldBe(0);

    [Fact]
    public void An_award_fills_a_clause_about_everything_and_no_cap_holds_it_back()
    {
        var policy = Duties.Read(Duties.Round, """
            "target": { "amount": 72 },
            "awards": [{ "code": "degree", "event": "degree", "amount": 72, "name": { "zh-Hans": "学历提升", "en": "Degree" } }],
            "clauses": [
              { "code": "all", "name": { "zh-Hans": "条", "en": "All" }, "of": {}, "atLeast": 72 },
              { "code": "long", "name": { "zh-Hans": "条", "en": "Long" }, "of": {}, "atLeast": 8, "per": "entry" },
              { "code": "county", "name": { "zh-Hans": "条", "en": "County" }, "of": { "levels": ["county"] }, "atLeast": 8 }
            ],
            "caps": [{ "code": "most", "name": { "zh-Hans": "限", "en": "Cap" }, "of": {}, "atMost": 20, "per": "calendar-year" }]
            """);

        var result = new Person().Had("degree", "2024-07-01").Stand("2025-12-31", policy);

        result.Counted.ShouldBe(720);
        result.Clauses.Select(c => $"{c.Clause.Code} {c.Counted} {c.Met}").ShouldBe(["all 720 True", "long 0 False", "county 0 False"]);
    }

    private static Policy Awarding() => Duties.Read(Duties.Round, """
        "target": { "amount": 360 },
        "awards": [{ "code": "degree", "event": "degree", "amount": 72, "name": { "zh-Hans": "学历提升", "en": "Degree" } }]
        """);
}
