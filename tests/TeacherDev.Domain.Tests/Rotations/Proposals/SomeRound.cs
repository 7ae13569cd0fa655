using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Tests.Rotations.Proposals;

/// <summary>A made-up round, the same for the same number.</summary>
internal static class SomeRound
{
    public static readonly Aim[] Usual = [Aim.Wishes, Aim.Moved, Aim.Backbone, Aim.Longest, Aim.Rank, Aim.Rural, Aim.Near];

    private static readonly string[] Works = ["语文", "数学", "英语", "科学", "校长"];

    public static ProposalQuestion Of(int seed, int people, int schools, int needs, Aim[]? aims = null, int couples = 1, int works = 5)
    {
        Random random = new(seed);
        var all = Enumerable.Range(1, schools).Select(id => new School
        {
            Id = id, Code = $"S{id}", Name = $"学校{id}", Stage = random.Next(3) == 0 ? "初中" : "小学", Setting = random.Next(3) == 0 ? School.Rural : "城区",
            Union = random.Next(4) == 0 ? "" : $"共同体{random.Next(Math.Max(2, schools / 6))}",
        }).ToList();
        var candidates = Enumerable.Range(1, people).Select(id =>
        {
            var (home, work) = (all[random.Next(schools)], Works[random.Next(works)]);
            var countywide = work == "校长" || random.Next(5) == 0;
            return new Candidate(
                id, home, random.Next(6) == 0 ? ["小学", "初中"] : [home.Stage], work, countywide, countywide && work != "校长", random.Next(10, 25),
                Enumerable.Range(0, random.Next(3)).Select(_ => 1 + random.Next(schools)).ToHashSet(),
                [.. Enumerable.Range(0, random.Next(4)).Select(_ => 1 + random.Next(schools)).Distinct()]);
        }).ToList();
        for (var i = 0; i < couples && (2 * i) + 1 < people; i++)
        {
            candidates[2 * i] = candidates[2 * i] with { PartnerId = (2 * i) + 2 };
            candidates[(2 * i) + 1] = candidates[(2 * i) + 1] with { PartnerId = (2 * i) + 1 };
        }

        var asked = Enumerable.Range(1, needs).Select(id =>
        {
            var school = all[random.Next(schools)];
            return new SchoolNeed(id, school, school.Stage, Works[random.Next(works)], random.Next(1, 4));
        }).ToList();
        Dictionary<(int, string), int> spare = [];
        foreach (var home in candidates.Select(c => (c.Home.Id, c.Work)).Distinct().Where(_ => random.Next(2) == 0))
        {
            spare[home] = random.Next(3);
        }

        Dictionary<(int, int), int> minutes = [];
        foreach (var (from, to) in all.SelectMany(a => all.Select(b => (a.Id, b.Id))).Where(_ => random.Next(2) == 0))
        {
            minutes[(from, to)] = random.Next(5, 90);
        }

        return new(candidates, asked, spare, aims ?? Usual) { Minutes = minutes, Farthest = random.Next(2) == 0 ? 60 : null };
    }

    /// <summary>The bounds of a round once more, written apart from the program's.</summary>
    public static bool Holds(ProposalQuestion round, IReadOnlyList<(Candidate Who, SchoolNeed Need)> moves) => moves.All(m => Holds(round, moves, m.Who, m.Need));

    /// <summary>The bounds of one of the moves.</summary>
    private static bool Holds(ProposalQuestion round, IReadOnlyList<(Candidate Who, SchoolNeed Need)> moves, Candidate who, SchoolNeed need)
    {
        var way = round.Minutes.TryGetValue((who.Home.Id, need.School.Id), out var minutes) ? minutes : 0;
        return who.Work == need.Work && who.Stages.Contains(need.Stage) && who.Home.Id != need.School.Id && !who.Former.Contains(need.School.Id) && way <= (round.Farthest ?? 10000)
            && (who.IsCountywide || who.Home.Union == "" || who.Home.Union == need.School.Union)
            && moves.Count(m => m.Need.Id == need.Id) <= need.Count && moves.Count(m => m.Who.TeacherId == who.TeacherId) == 1
            && (!round.Spare.TryGetValue((who.Home.Id, who.Work), out var spare) || moves.Count(m => m.Who.Home.Id == who.Home.Id && m.Who.Work == who.Work) <= spare)
            && !moves.Any(m => m.Who.PartnerId == who.TeacherId && (m.Need.School.Union != need.School.Union || (need.School.Union == "" && m.Need.School.Id != need.School.Id)));
    }

    /// <summary>How good moves are by the usual aims, the weightiest first.</summary>
    public static int[] Worth(ProposalQuestion round, IReadOnlyList<(Candidate Who, SchoolNeed Need)> moves) => [.. round.Aims.Select(aim => moves.Sum(m => aim switch
    {
        Aim.Wishes => m.Who.Wishes.Contains(m.Need.School.Id) ? 1 : 0,
        Aim.Moved => 1,
        Aim.Backbone => m.Who.IsBackbone ? 1 : 0,
        Aim.Longest => m.Who.Years,
        Aim.Rank => m.Who.Wishes.Contains(m.Need.School.Id) ? 10 - m.Who.Wishes.ToList().IndexOf(m.Need.School.Id) : 0,
        Aim.Rural => m.Need.School.Setting == School.Rural && m.Who.Home.Setting != School.Rural ? 1 : 0,
        _ => round.Minutes.TryGetValue((m.Who.Home.Id, m.Need.School.Id), out var minutes) ? -minutes : 0,
    }))];

    /// <summary>As somebody would do it by hand: one after the other, the longest at their school first, each to the dearest place that is free.</summary>
    public static IReadOnlyList<(Candidate Who, SchoolNeed Need)> Greedy(ProposalQuestion round)
    {
        List<(Candidate, SchoolNeed)> moves = [];
        foreach (var who in round.Candidates.OrderByDescending(c => c.Years).ThenBy(c => c.TeacherId))
        {
            foreach (var place in round.Needs.OrderBy(n => who.RankOf(n.School.Id) ?? 99).ThenBy(n => n.Id))
            {
                moves.Add((who, place));
                if (Holds(round, moves, who, place))
                {
                    break;
                }

                moves.RemoveAt(moves.Count - 1);
            }
        }

        return moves;
    }
}
