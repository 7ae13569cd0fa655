using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Evaluation;

public sealed class ClauseCutTests
{
    private static Policy County(string cut, string target = """ "amount": 360, "byMonth": true, "lessLeave": true """) => Duties.Read(Duties.Round, $$"""
        "target": { {{target}} },
        "clauses": [{ "code": "county", "name": { "zh-Hans": "县级以上", "en": "County or above" },
                      "of": { "levels": ["national", "province", "prefecture", "county"] }, "atLeast": 180{{cut}} }]
        """);

    [Fact]
    public void A_clause_may_be_cut_as_the_total_is()
    {
        // 25 of 60 months: 360 x 25 / 60 = 150, 180 x 25 / 60 = 75.
        var joiner = new Person("2023-12-05").Trained("2024-05-01", 80).Trained("2024-06-01", 70, level: TrainingLevel.School);
        var cut = joiner.Stand("2025-12-31", County(", \"cutLikeTarget\": true"));
        (cut.Target, cut.Clauses[0].AtLeast, cut.Clauses[0].Met, cut.Status.ToString()).ShouldBe((1500, 750, true, "Met"));
        var whole = joiner.Stand("2025-12-31", County(""));
        (whole.Clauses[0].AtLeast, whole.Clauses[0].Short, whole.Clauses[0].Met).ShouldBe((1800, 1000, false));
    }

    [Fact]
    public void Leave_takes_off_the_same_part_and_each_is_rounded_up_once()
    {
        // 365 of 1826 days off: 360 x 1461 / 1826 = 288.04, 180 x 1461 / 1826 = 144.02.
        var onLeave = new Person().Exempt("2022-01-01", "2022-12-31").Stand("2025-12-31", County(", \"cutLikeTarget\": true"));
        (onLeave.Target, onLeave.Clauses[0].AtLeast).ShouldBe((2890, 1450));
    }

    [Fact]
    public void An_offset_fills_what_the_cut_clause_lacks()
    {
        var policy = Duties.Read(Duties.Round, """
            "target": { "amount": 100, "byMonth": true },
            "clauses": [
              { "code": "city", "name": { "zh-Hans": "市级", "en": "City" }, "of": { "levels": ["prefecture"] }, "atLeast": 20, "cutLikeTarget": true },
              { "code": "district", "name": { "zh-Hans": "区级", "en": "District" }, "of": { "levels": ["county"] }, "atLeast": 40, "cutLikeTarget": true }
            ],
            "offsets": [{ "from": "city", "to": "district" }]
            """);
        new Person("2023-07-01").Trained("2024-01-01", 25, level: TrainingLevel.Prefecture).Stand("2025-12-31", policy)
            .Clauses.Select(c => $"{c.Clause.Code} {c.Counted}/{c.AtLeast} +{c.FilledBy}").ShouldBe(["city 250/100 +0", "district 150/200 +150"]);
    }

    [Theory]
    [InlineData("\"per\": \"calendar-year\", ", "\"target\": { \"amount\": 1 }, ", "document-value(policy.clauses[0], cutLikeTarget, true, per = window)")]
    [InlineData("", "", "policy-clause-needs-target(c)")]
    public void Only_a_clause_of_the_window_beside_a_target_can_be_cut_like_it(string per, string target, string refusals) =>
        string.Join('|', PolicyReading.Read(Duties.Document(Duties.Round, $$"""
            {{target}} "clauses": [{ "code": "c", "name": { "zh-Hans": "条", "en": "C" }, "of": {}, "atLeast": 1, {{per}} "cutLikeTarget": true }]
            """)).Refusals).ShouldBe(refusals);
}
