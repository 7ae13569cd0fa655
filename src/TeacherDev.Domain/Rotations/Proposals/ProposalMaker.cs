namespace TeacherDev.Domain.Rotations.Proposals;

/// <summary>
/// Finds the best proposal by the aims: a flow of least cost from schools that can spare people to schools that need them; where a couple would be
/// parted, each zone is tried for the two, the most promising first (branch and bound).
/// </summary>
public static class ProposalMaker
{
    private const int MostTries = 2000;

    /// <exception cref="ArgumentException">Somebody or a need stands there twice, an aim is named twice, or somebody is settled for what may not be.</exception>
    public static Proposal Make(ProposalQuestion question)
    {
        Check(question);
        if (question.Candidates.Count == 0)
        {
            return new([], [], [.. question.Needs.Select(n => new OpenNeed(n, n.Count, 0))], true);
        }

        var (to, isBest) = Search(question);
        return new Explanation(question, to).Proposal(isBest);
    }

    /// <summary>Says of moves that were chosen, by whomever, why each wish came true or did not.</summary>
    /// <param name="moves">The need of each teacher who goes; whoever stays is not named.</param>
    public static Proposal Explain(ProposalQuestion question, IReadOnlyDictionary<int, int> moves)
    {
        var needs = question.Needs.ToDictionary(n => n.Id);
        return new Explanation(question, [.. question.Candidates.Select(c => moves.TryGetValue(c.TeacherId, out var need) ? needs.GetValueOrDefault(need) : null)]).Proposal(false);
    }

    private static (IReadOnlyList<SchoolNeed?> To, bool IsBest) Search(ProposalQuestion question)
    {
        var couples = Couples(question);
        PriorityQueue<(Assignment Found, Dictionary<int, string> Zones), Int128> open = new();
        Try([]);
        for (var tries = 0; tries < MostTries && open.TryDequeue(out var best, out _);)
        {
            if (couples.Find(c => Parted(best.Found, c)) is not { } couple)
            {
                return (best.Found.To, true);
            }

            foreach (var zone in question.Needs.Where(n => MayGo(couple.One, n) || MayGo(couple.Other, n)).Select(n => ProposalQuestion.Zone(n.School)).Distinct().Order(StringComparer.Ordinal))
            {
                Try(new(best.Zones) { [couple.One] = zone, [couple.Other] = zone });
                tries++;
            }
        }

        // Too many couples to look at every way: one of each that is parted stays.
        var (found, _) = open.Dequeue();
        var to = found.To.ToArray();
        foreach (var couple in couples.Where(c => Parted(found, c)))
        {
            to[question.Candidates[couple.Other].SettledFor is null ? couple.Other : couple.One] = null;
        }

        return (to, false);

        bool MayGo(int person, SchoolNeed need) => Obstacles.Between(question, question.Candidates[person], need) is null;

        void Try(Dictionary<int, string> zones)
        {
            var found = Assignment.Best(question, zones);
            open.Enqueue((found, zones), -found.Value);
        }
    }

    private static bool Parted(Assignment found, Couple couple) =>
        found.To[couple.One] is { } one && found.To[couple.Other] is { } other && ProposalQuestion.Zone(one.School) != ProposalQuestion.Zone(other.School);

    /// <summary>By their places; each once.</summary>
    private static List<Couple> Couples(ProposalQuestion question)
    {
        var at = question.Candidates.Select((c, i) => (c.TeacherId, i)).ToDictionary(c => c.TeacherId, c => c.i);
        return [.. question.Candidates.Select((c, i) => c.PartnerId is { } other && at.TryGetValue(other, out var j) ? new Couple(Math.Min(i, j), Math.Max(i, j)) : null).OfType<Couple>().Distinct()];
    }

    private static void Check(ProposalQuestion question)
    {
        if (question.Candidates.DistinctBy(c => c.TeacherId).Count() < question.Candidates.Count || question.Needs.DistinctBy(n => n.Id).Count() < question.Needs.Count
            || question.Aims.Distinct().Count() < question.Aims.Count)
        {
            throw new ArgumentException("Somebody, a need or an aim is named twice.", nameof(question));
        }

        var needs = question.Needs.ToDictionary(n => n.Id);
        var settled = question.Candidates.Where(c => c.SettledFor is not null).Select(c => (c, needs.GetValueOrDefault(c.SettledFor!.Value))).ToList();
        if (settled.Exists(s => s.Item2 is null) || Obstacles.Broken(question, [.. settled.Select(s => (s.c, s.Item2!))]).Count > 0)
        {
            throw new ArgumentException("Somebody is settled for a need to which they may not go.", nameof(question));
        }
    }

    private sealed record Couple(int One, int Other);
}
