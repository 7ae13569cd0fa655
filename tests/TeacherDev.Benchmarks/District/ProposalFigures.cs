using System.Diagnostics;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Tests.Rotations.Proposals;

namespace TeacherDev.Benchmarks.District;

/// <summary>
/// The proposal of a rotation round: 120 due teachers, 53 schools, 80 needs, three couples. Aim: under 10 s, and no fewer wishes met than by going
/// down the list, the longest at their school first, each to the dearest place that is free. Beside it 1,200 people without the list.
/// </summary>
internal static class ProposalFigures
{
    private const int Rounds = 9;

    public static int Run()
    {
        Figures.Heading("A proposal for a rotation round");
        Of(120, 53, 80, couples: 3, byList: true);
        Of(1200, 53, 400, couples: 3, byList: false);
        return 0;
    }

    private static void Of(int people, int schools, int needs, int couples, bool byList)
    {
        List<double> found = [], byHand = [];
        var (wishes, greedy, moved, listed, best) = (0, 0, 0, 0, 0);
        for (var seed = 0; seed <= Rounds; seed++)
        {
            var round = SomeRound.Of(seed, people, schools, needs, couples: couples);
            var watch = Stopwatch.StartNew();
            var proposal = ProposalMaker.Make(round);
            var seconds = watch.Elapsed.TotalSeconds;
            if (!SomeRound.Holds(round, [.. proposal.Moves.Select(m => (m.Who, m.Need))]))
            {
                throw new InvalidOperationException("A bound is broken.");
            }

            watch.Restart();
            var hand = byList ? SomeRound.Greedy(round) : [];
            if (seed > 0)
            {
                found.Add(seconds);
                byHand.Add(watch.Elapsed.TotalSeconds);
                wishes += proposal.WishesMet;
                greedy += hand.Count(m => m.Who.RankOf(m.Need.School.Id) is not null);
                moved += proposal.Moves.Count;
                listed += hand.Count;
                best += proposal.IsBest ? 1 : 0;
            }
        }

        new Figures($"{people} people (aim for 120: under 10)", "s", found).Print();
        Console.WriteLine($"wishes met {wishes}, moved {moved}; {best} of {Rounds} proven best");
        if (byList)
        {
            new Figures("down the list, every bound asked anew each time", "s", byHand).Print();
            Console.WriteLine($"wishes met {greedy}, moved {listed}");
        }
    }
}
