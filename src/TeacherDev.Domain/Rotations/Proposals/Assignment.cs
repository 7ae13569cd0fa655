namespace TeacherDev.Domain.Rotations.Proposals;

/// <summary>The best assignment of candidates to needs under all bounds but those of couples.</summary>
/// <param name="To">The need of each candidate, by their place in the question; null for whoever stays.</param>
/// <param name="Value">How good it is by the aims; the more the better.</param>
internal sealed record Assignment(IReadOnlyList<SchoolNeed?> To, Int128 Value)
{
    private const int LongestWay = 1440, MostYears = 70;

    /// <param name="zones">The zone to which somebody is held, by their place.</param>
    public static Assignment Best(ProposalQuestion question, IReadOnlyDictionary<int, string> zones)
    {
        var (people, needs) = (question.Candidates, question.Needs);
        var homes = people.Select(p => (p.Home.Id, p.Work)).Distinct().ToList();
        var homeAt = homes.Select((home, i) => (home, i)).ToDictionary(h => h.home, h => 1 + h.i);
        var (firstPerson, firstNeed) = (1 + homes.Count, 1 + homes.Count + people.Count);
        var sink = firstNeed + needs.Count;
        MinCostFlow flow = new(sink + 1);
        foreach (var home in homes)
        {
            flow.Add(0, homeAt[home], question.Spare.GetValueOrDefault(home, people.Count), 0);
        }

        for (var i = 0; i < people.Count; i++)
        {
            flow.Add(homeAt[(people[i].Home.Id, people[i].Work)], firstPerson + i, 1, 0);
        }

        List<(int Person, int Need, int Edge)> edges = [];
        var weigh = Weights(question);
        for (var i = 0; i < people.Count; i++)
        {
            for (var n = 0; n < needs.Count; n++)
            {
                if (MayGo(question, i, needs[n], zones))
                {
                    edges.Add((i, n, flow.Add(firstPerson + i, firstNeed + n, 1, -Worth(question, weigh, people[i], needs[n]))));
                }
            }
        }

        for (var n = 0; n < needs.Count; n++)
        {
            flow.Add(firstNeed + n, sink, needs[n].Count, 0);
        }

        flow.Run(0, sink);
        var to = new SchoolNeed?[people.Count];
        Int128 value = 0;
        foreach (var (person, need, edge) in edges.Where(e => flow.On(e.Edge) > 0))
        {
            to[person] = needs[need];
            value += Worth(question, weigh, people[person], needs[need]);
        }

        return new(to, value);
    }

    /// <summary>Nothing of their own stands between the two; whoever is settled goes to that need alone.</summary>
    private static bool MayGo(ProposalQuestion question, int person, SchoolNeed need, IReadOnlyDictionary<int, string> zones)
    {
        var who = question.Candidates[person];
        return (who.SettledFor is null || who.SettledFor == need.Id) && Obstacles.Between(question, who, need) is null
            && (!zones.TryGetValue(person, out var zone) || ProposalQuestion.Zone(need.School) == zone);
    }

    /// <summary>What one more of each aim weighs: more than all of the aims after it together. First of all stands what people settled.</summary>
    private static (Int128 Settled, IReadOnlyList<(Aim Aim, Int128 Weight)> Aims) Weights(ProposalQuestion question)
    {
        Int128 weight = 1;
        List<(Aim, Int128)> weights = [];
        foreach (var aim in question.Aims.Reverse())
        {
            weights.Add((aim, weight));
            weight *= 1 + ((Int128)question.Candidates.Count * Most(question, aim));
        }

        return (weight, weights);
    }

    private static Int128 Worth(ProposalQuestion question, (Int128 Settled, IReadOnlyList<(Aim Aim, Int128 Weight)> Aims) weigh, Candidate who, SchoolNeed need)
    {
        var value = who.SettledFor is null ? 0 : weigh.Settled;
        foreach (var (aim, weight) in weigh.Aims)
        {
            value += weight * Of(question, aim, who, need);
        }

        return value;
    }

    private static int Of(ProposalQuestion question, Aim aim, Candidate who, SchoolNeed need) => aim switch
    {
        Aim.Wishes => who.RankOf(need.School.Id) is null ? 0 : 1,
        Aim.Moved => 1,
        Aim.Backbone => who.IsBackbone ? 1 : 0,
        Aim.Longest => Math.Clamp(who.Years, 0, MostYears),
        Aim.Rank => who.RankOf(need.School.Id) is { } rank ? MostWishes(question) + 1 - rank : 0,
        Aim.Rural => ProposalQuestion.GoesRural(who, need) ? 1 : 0,
        _ => -Math.Clamp(question.MinutesTo(who, need) ?? 0, 0, LongestWay),
    };

    private static int Most(ProposalQuestion question, Aim aim) => aim switch
    {
        Aim.Longest => MostYears,
        Aim.Rank => MostWishes(question),
        Aim.Near => LongestWay,
        _ => 1,
    };

    private static int MostWishes(ProposalQuestion question) => question.Candidates.Max(c => c.Wishes.Count);
}
