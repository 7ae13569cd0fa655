using System.Diagnostics;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Tests.Rotations;
using TeacherDev.Domain.Tests.Rotations.Proposals;

namespace TeacherDev.Benchmarks.District;

/// <summary>
/// The proposal of a rotation round: 120 due teachers of the seeded district of 53 schools and 1,215 people, 80 needs, three couples. It fails where one
/// takes longer than 10 s, breaks a bound, or meets fewer wishes than going down the list: the longest at their school first, each to the dearest place
/// that is free. Beside it a made-up round of ten times as many people, with no bound on its time.
/// </summary>
internal static class ProposalFigures
{
    private const double Longest = 10;

    public static int Run()
    {
        var rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;
        var district = SeededDistrict.Read();
        Figures.Heading("A proposal for a rotation round");
        Of($"{SeededRound.People} people of the seeded district, {SeededRound.Needs} needs (10 at most)", seed => SeededRound.Of(rules, district, seed), rounds: 9, Longest);
        Of("1200 people made up, 400 needs", seed => SomeRound.Of(seed, 1200, 53, 400, couples: 3), rounds: 5, double.MaxValue);
        return 0;
    }

    private static void Of(string what, Func<int, ProposalQuestion> make, int rounds, double longest)
    {
        List<double> found = [];
        var (wishes, byList, moved, listed, best) = (0, 0, 0, 0, 0);
        for (var seed = 0; seed <= rounds; seed++)
        {
            var round = make(seed);
            var watch = Stopwatch.StartNew();
            var proposal = ProposalMaker.Make(round);
            var seconds = watch.Elapsed.TotalSeconds;
            var hand = SomeRound.Greedy(round);
            var met = hand.Count(m => m.Who.RankOf(m.Need.School.Id) is not null);
            Must(SomeRound.Holds(round, [.. proposal.Moves.Select(m => (m.Who, m.Need))]), $"round {seed}: a bound is broken");
            Must(proposal.WishesMet >= met, $"round {seed}: {proposal.WishesMet} wishes met, down the list {met}");
            Must(seconds <= longest, $"round {seed}: {seconds:0.0} s");

            // The first round is for warming up.
            if (seed > 0)
            {
                found.Add(seconds);
                (wishes, byList, moved, listed, best) = (wishes + proposal.WishesMet, byList + met, moved + proposal.Moves.Count, listed + hand.Count, best + (proposal.IsBest ? 1 : 0));
            }
        }

        new Figures(what, "s", found).Print();
        Console.WriteLine($"wishes met {wishes}, down the list {byList}: {(double)wishes / byList:0.00} times; moved {moved}, down the list {listed}; {best} of {rounds} proven best");
    }

    private static void Must(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"The proposal fails: {otherwise}.");
        }
    }
}
