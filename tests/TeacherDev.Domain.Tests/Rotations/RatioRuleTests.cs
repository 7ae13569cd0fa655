using Shouldly;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations;

/// <summary>Places that count otherwise: of whom a share is, which moves count, and terms of office.</summary>
public class RatioRuleTests
{
    static readonly string Document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"));
    static readonly Condition Town = new TextIsOneOf("setting", ["城区"]), Village = new TextIsOneOf("setting", ["乡村"]);

    static readonly TeacherRecord[] People =
    [
        Of(1).Post(1, "2010-09-01").Record(), // town, stays
        Of(2).Post(4, "2010-09-01").Record(), // village, stays
        Of(3, "学科带头人").Post(1, "2010-09-01", "2026-08-31").Post(4, "2026-09-01").Record(), // town to village on the first day
        Of(4, "学科带头人").Post(1, "2010-09-01", "2026-09-30").Post(2, "2026-10-01").Record(), // town to town
        Of(5).Post(3, "2010-09-01", "2026-08-31").Post(4, "2026-09-01").Record(), // township to village
        Of(6).Post(2, "2020-09-01", "2026-10-31").Post(4, "2026-11-01").Record(), // town to village, not due
    ];

    [Fact]
    public void Without_conditions_everybody_of_the_kind_counts() => Shares(r => r).ShouldBe(["Moved 4/5", "BackboneOfMoved 2/4", "BackboneOfEligible 2/2"]);

    [Fact]
    public void A_pool_says_of_whom_the_share_is_above_the_line_and_below_it() => Shares(r => r with { Pool = Town }).ShouldBe(["Moved 3/3", "BackboneOfMoved 2/3", "BackboneOfEligible 2/2"]);

    [Fact]
    public void What_counts_is_asked_at_the_new_school_and_leaves_the_line_below_as_it_is() =>
        Shares(r => r with { Pool = Town, Counts = Village }).ShouldBe(["Moved 2/3", "BackboneOfMoved 1/3", "BackboneOfEligible 1/2"]);

    [Theory]
    [InlineData(ShareBy.Setting, "城区 Moved 2/3, 镇区 Moved 0/0, 乡村 Moved 0/0")]
    [InlineData(ShareBy.School, "S1 Moved 1/3, S2 Moved 1/0, S3 Moved 0/0, S4 Moved 0/0")]
    public void The_parts_add_up_to_the_whole(ShareBy by, string lines)
    {
        var year = Year(r => r with { Pool = Town, Counts = Village });

        string.Join(", ", ShareLine.Of(year, by, year.Year.Range.End).OrderBy(l => l.Key == "乡村").ThenBy(l => l.Key, StringComparer.Ordinal).Select(l => $"{l.Key} {Said(l.Of(year.Ratios[0].Rule))}")).ShouldBe(lines);
    }

    [Fact]
    public void The_document_says_both()
    {
        var rule = Read("\"atLeast\": 10,", "\"atLeast\": 10, \"pool\": { \"fact\": \"setting\", \"in\": [\"城区\"] }, \"counts\": { \"fact\": \"setting\", \"in\": [\"乡村\"] },").Rules!.Ratios[0];

        (rule.Narrows, rule.Pool.Holds(People[0], new(2026, 9, 1)), rule.Pool.Holds(People[1], new(2026, 9, 1)), rule.Counts.Holds(People[1], new(2026, 9, 1))).ShouldBe((true, true, false, true));
        Read("\"atLeast\": 10,", "\"atLeast\": 10, \"pool\": { \"fact\": \"weather\", \"in\": [\"晴\"] },").Refusals.Select(r => r.Code).ShouldContain("condition-unknown-fact");
    }

    [Fact]
    public void A_principal_moves_after_so_many_terms_of_so_many_years()
    {
        var rules = Read("\"years\": 10,", "\"terms\": { \"count\": 3, \"years\": 3 },").Rules!;
        Eligibility Stands(string on) => Eligibility.Of(rules, new Mover().Post(1, "2017-09-01").Is(FactKind.Post, "校长").Record(), on.Day());

        (rules.Terms[0].Years, rules.Terms[0].Office, rules.Terms[1].Office).ShouldBe((9, new OfficeTerms(3, 3), null));
        (Stands("2026-08-31").State, Stands("2026-09-01").State).ShouldBe((DueState.NotYet, DueState.Due));
    }

    [Theory]
    [InlineData("\"terms\": { \"count\": 2, \"years\": 5 }, \"years\": 10,", "document-unknown-key")]
    [InlineData("\"terms\": { \"count\": 0, \"years\": 5 },", "document-value")]
    [InlineData("\"terms\": { \"count\": 2 },", "document-missing")]
    [InlineData("", "document-missing")]
    public void Years_are_said_once(string now, string code) => Read("\"years\": 10,", now).Refusals.Single().Code.ShouldBe(code);

    static (RotationRules? Rules, IReadOnlyList<Refusal> Refusals) Read(string was, string now) =>
        RotationRulesReading.Read(Document.Replace(was, now, StringComparison.Ordinal));

    static RotationYear Year(Func<RatioRule, RatioRule> with)
    {
        var rules = RotationRulesReading.Read(Document).Rules!;
        return RotationYear.Of(rules with { Reasons = [], Ratios = [.. rules.Ratios.Select(with)] }, People, new(2026));
    }

    static IEnumerable<string> Shares(Func<RatioRule, RatioRule> with) => Year(with).Ratios.Select(Said);

    static string Said(RotationRatio ratio) => $"{ratio.Rule.Kind} {ratio.Numerator}/{ratio.Denominator}";

    static Mover Of(int id, string honour = "") => honour.Length == 0 ? new(id: id) : new Mover(id: id).Is(FactKind.Honour, honour);
}
