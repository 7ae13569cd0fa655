using System.Diagnostics;
using Shouldly;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rules;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Proposals;

/// <summary>The proposal for 120 due teachers of the seeded district beside going down the list by hand.</summary>
public sealed class SeededProposalTests
{
    static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;
    static readonly SeededDistrict District = SeededDistrict.Read();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void It_is_found_in_ten_seconds_breaks_no_bound_and_meets_at_least_as_many_wishes(int seed)
    {
        var round = SeededRound.Of(Rules, District, seed);
        (round.Candidates.Count, round.Needs.Count, round.Candidates.Count(c => c.PartnerId is not null)).ShouldBe((120, 80, 6));
        round.Candidates.Count(c => c.Wishes.Count > 0).ShouldBeGreaterThan(30, "or there is nothing to meet");

        var watch = Stopwatch.StartNew();
        var proposal = ProposalMaker.Make(round);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));

        SomeRound.Holds(round, [.. proposal.Moves.Select(m => (m.Who, m.Need))]).ShouldBeTrue();
        var hand = SomeRound.Greedy(round);
        SomeRound.Holds(round, hand).ShouldBeTrue();
        var byHand = hand.Count(m => m.Who.RankOf(m.Need.School.Id) is not null);
        byHand.ShouldBeGreaterThan(0);
        proposal.WishesMet.ShouldBeGreaterThanOrEqualTo(byHand);
    }
}
