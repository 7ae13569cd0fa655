using Shouldly;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Rounds;

public class WaysTests
{
    static readonly string Document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"));

    [Fact]
    public void Ways_hold_in_both_directions_between_schools_that_are_there_and_bound_a_round()
    {
        var rules = Read("\"ways\": [{ \"one\": \"s1\", \"other\": \"S4\", \"minutes\": 70 }, { \"one\": \"S1\", \"other\": \"S99\", \"minutes\": 5 }], \"farthest\": 60,").Rules!;
        var round = RotationRound.Opened(new('w', 32), "轮次", new(new(2027, 3, 1), new(2027, 3, 31), new(2027, 4, 10), new(2027, 4, 20), new(2027, 9, 1)), rules.Round, "tests", default);

        var question = RoundQuestion.Of(rules, round, [], Mover.Schools).Question;

        question.Minutes.ShouldBe(new Dictionary<(int, int), int> { [(1, 4)] = 70, [(4, 1)] = 70 }, ignoreOrder: true);
        question.Farthest.ShouldBe(60);
        var usual = RoundQuestion.Of(Read("").Rules!, round, [], Mover.Schools).Question;
        (usual.Minutes.Count, usual.Farthest).ShouldBe((0, null));
    }

    [Theory]
    [InlineData("\"farthest\": 0,")]
    [InlineData("\"ways\": [{ \"one\": \"S1\", \"minutes\": 5 }],")]
    [InlineData("\"ways\": [{ \"one\": \"S1\", \"other\": \"S2\", \"minutes\": 5, \"km\": 3 }],")]
    public void A_way_that_cannot_be_meant_is_named(string ways) => Read(ways).Refusals.ShouldNotBeEmpty();

    static (RotationRules? Rules, IReadOnlyList<Domain.Refusals.Refusal> Refusals) Read(string more) =>
        RotationRulesReading.Read(Document.Replace("\"wishes\": 3,", $"\"wishes\": 3, {more}", StringComparison.Ordinal));
}
