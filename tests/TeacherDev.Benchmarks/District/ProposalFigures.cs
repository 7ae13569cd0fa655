using System.Diagnostics;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Tests.Rotations.Proposals;

namespace TeacherDev.Benchmarks.District;

/// <summary>
/// The proposal of a rotation round: 120 due teachers, 53 schools, 80 needs, three couples. Aim: under 10 s, and no fewer wishes met than by going
/// down the list, the longest at their school first, each to the dearest place that is free. Beside it ten times as many people.
/// </summary>
internal static class ProposalFigures
{
    public static int Run()
    {
        Figures.Heading("A proposal for a rotation round");
        Of(120, 53, 80, rounds: 9);
        Of(1200, 53, 400, rounds: 5);
        return 0;
    }

    private static void Of(int people, int schools, int needs, int rounds)
    {
        List<double> found = [];
        var (wishes, byList, moved, listed, best) = (0, 0, 0, 0, 0);
        for (var seed = 0; seed <= rounds; seed++)
        {
            var round = SomeRound.Of(seed, people, schools, needs, couples: 3);
            var watch = Stopwatch.StartNew();
            var proposal = ProposalMaker.Make(round);
            var seconds = watch.Elapsed.TotalSeconds;
            if (!SomeRound.Holds(round, [.. proposal.Moves.Select(m => (m.Who, m.Need))]))
            {
                throw new InvalidOperationException("A bound is broken.");
            }

            // The first round is for warming up.
            if (seed > 0)
            {
                var hand = SomeRound.Greedy(round);
                found.Add(seconds);
                wishes += proposal.WishesMet;
                byList += hand.Count(m => m.Who.RankOf(m.Need.School.Id) is not null);
                moved += proposal.Moves.Count;
                listed += hand.Count;
                best += proposal.IsBest ? 1 : 0;
            }
        }

        new Figures($"{people} people, {needs} needs (aim for 120: under 10)", "s", found).Print();
        Console.WriteLine($"wishes met {wishes}, down the list {byList}: {(double)wishes / byList:0.00} times; moved {moved}, down the list {listed}; {best} of {rounds} proven best");
    }
}
