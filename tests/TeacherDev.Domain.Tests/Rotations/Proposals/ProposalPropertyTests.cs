using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Tests.Requirements.Properties;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Proposals;

/// <summary>Whatever a round looks like, its proposal keeps every bound and none is better.</summary>
public class ProposalPropertyTests
{
    [Fact]
    public void No_bound_is_broken_and_each_person_is_told_of_once() => ForAll.Of(Seeds, seed =>
    {
        var round = SomeRound.Of(seed, people: 30, schools: 12, needs: 25, couples: seed % 4);
        var proposal = ProposalMaker.Make(round);
        var moves = proposal.Moves.Select(m => (m.Who, m.Need)).ToList();

        SomeRound.Holds(round, moves).ShouldBeTrue();
        Obstacles.Broken(round, moves).ShouldBeEmpty();
        proposal.Moves.Select(m => m.Who.TeacherId).Concat(proposal.Unplaced.Select(u => u.Who.TeacherId)).Order().ShouldBe(round.Candidates.Select(c => c.TeacherId).Order());
        foreach (var move in proposal.Moves)
        {
            move.Rank.ShouldBe(move.Who.Wishes.Contains(move.Need.School.Id) ? move.Who.Wishes.ToList().IndexOf(move.Need.School.Id) + 1 : null);
            move.Unmet.Count.ShouldBe(move.Rank - 1 ?? move.Who.Wishes.Count);
        }

        proposal.Unplaced.ShouldAllBe(u => u.Unmet.Count == u.Who.Wishes.Count);
        proposal.Open.ShouldAllBe(o => o.Left == o.Need.Count - moves.Count(m => m.Need.Id == o.Need.Id));
    });

    [Fact]
    public void It_meets_no_fewer_wishes_than_whoever_goes_down_the_list() => ForAll.Of(Seeds, seed =>
    {
        var round = SomeRound.Of(seed, people: 40, schools: 12, needs: 25, couples: seed % 3);

        ProposalMaker.Make(round).WishesMet.ShouldBeGreaterThanOrEqualTo(SomeRound.Greedy(round).Count(m => m.Who.RankOf(m.Need.School.Id) is not null));
    });

    [Fact]
    public void Of_all_that_may_be_none_is_better_by_the_aims() => ForAll.Of(Seeds, seed =>
    {
        var aims = seed % 3 == 0 ? [Aim.Moved, Aim.Near, Aim.Rural, Aim.Wishes] : SomeRound.Usual;
        var round = SomeRound.Of(seed, people: 5, schools: 5, needs: 4, aims, couples: seed % 3, works: 2);
        var proposal = ProposalMaker.Make(round);
        var best = Every(round, 0, []).Where(moves => SomeRound.Holds(round, moves)).Select(moves => SomeRound.Worth(round, moves)).MaxBy(w => w, Comparer<int[]>.Create(Compare));

        proposal.IsBest.ShouldBeTrue();
        SomeRound.Worth(round, [.. proposal.Moves.Select(m => (m.Who, m.Need))]).ShouldBe(best);
    }, times: 300);

    [Fact]
    public void The_order_of_people_and_needs_changes_nothing_of_its_worth() => ForAll.Of(Seeds, seed =>
    {
        var round = SomeRound.Of(seed, people: 20, schools: 8, needs: 15, couples: 2);
        Random random = new(seed);
        var turned = round with { Candidates = [.. round.Candidates.OrderBy(_ => random.Next())], Needs = [.. round.Needs.OrderBy(_ => random.Next())] };

        Worth(turned).ShouldBe(Worth(round));
    });

    [Fact]
    public void What_people_settled_stays_however_the_rest_turns_out() => ForAll.Of(Seeds, seed =>
    {
        var round = SomeRound.Of(seed, people: 20, schools: 8, needs: 15, couples: 2);
        var hand = SomeRound.Greedy(round).Where((_, i) => i % 2 == 0).ToList();
        var settled = round with { Candidates = [.. round.Candidates.Select(c => c with { SettledFor = hand.Find(h => h.Who.TeacherId == c.TeacherId).Need?.Id })] };

        var moves = ProposalMaker.Make(settled).Moves;

        hand.ShouldAllBe(h => moves.Any(m => m.Who.TeacherId == h.Who.TeacherId && m.Need.Id == h.Need.Id));
        SomeRound.Holds(round, [.. moves.Select(m => (m.Who, m.Need))]).ShouldBeTrue();
    });

    private static FsCheck.Gen<int> Seeds => Gen.Choose(0, 1_000_000);

    private static int[] Worth(ProposalQuestion round) => SomeRound.Worth(round, [.. ProposalMaker.Make(round).Moves.Select(m => (m.Who, m.Need))]);

    private static IEnumerable<List<(Candidate Who, SchoolNeed Need)>> Every(ProposalQuestion round, int person, List<(Candidate Who, SchoolNeed Need)> chosen)
    {
        if (person == round.Candidates.Count)
        {
            return [chosen];
        }

        return round.Needs.Select(n => chosen.Append((round.Candidates[person], n)).ToList()).Prepend(chosen).SelectMany(next => Every(round, person + 1, next));
    }

    private static int Compare(int[]? one, int[]? other) =>
        one!.Zip(other!, (a, b) => a.CompareTo(b)).FirstOrDefault(c => c != 0);
}
