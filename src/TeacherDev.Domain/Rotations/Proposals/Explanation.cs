namespace TeacherDev.Domain.Rotations.Proposals;

/// <summary>Says of an assignment why each wish came true or did not.</summary>
internal sealed class Explanation
{
    private readonly ProposalQuestion question;
    private readonly IReadOnlyList<SchoolNeed?> to;
    private readonly ILookup<int, int> takers;
    private readonly Dictionary<(int, string), int> leaving;
    private readonly Dictionary<int, SchoolNeed> place;

    /// <param name="to">By the places of the candidates.</param>
    public Explanation(ProposalQuestion question, IReadOnlyList<SchoolNeed?> to)
    {
        (this.question, this.to) = (question, to);
        var moving = question.Candidates.Select((who, i) => (Who: who, Need: to[i])).Where(m => m.Need is not null).ToList();
        takers = moving.ToLookup(m => m.Need!.Id, m => m.Who.TeacherId);
        leaving = moving.GroupBy(m => (m.Who.Home.Id, m.Who.Work)).ToDictionary(g => g.Key, g => g.Count());
        place = moving.ToDictionary(m => m.Who.TeacherId, m => m.Need!);
    }

    public Proposal Proposal(bool isBest)
    {
        List<ProposedMove> moves = [];
        List<Unplaced> unplaced = [];
        for (var i = 0; i < question.Candidates.Count; i++)
        {
            var who = question.Candidates[i];
            if (to[i] is { } need)
            {
                var rank = who.RankOf(need.School.Id);
                moves.Add(new(who, need, rank, Unmet(who, (rank ?? (who.Wishes.Count + 1)) - 1)));
            }
            else
            {
                unplaced.Add(new(who, question.Needs.Select(n => Why(who, n)).DefaultIfEmpty(Obstacle.NotNeeded).MaxBy(Nearness), Unmet(who, who.Wishes.Count)));
            }
        }

        return new(moves, unplaced, [.. from need in question.Needs
                                        let left = need.Count - takers[need.Id].Count()
                                        where left > 0
                                        select new OpenNeed(need, left, question.Candidates.Count(c => Obstacles.Between(question, c, need) is null))], isBest);
    }

    /// <summary>The first wishes of somebody, none of which came true.</summary>
    private List<UnmetWish> Unmet(Candidate who, int first) => [.. who.Wishes.Take(first).Select((school, i) =>
    {
        var needs = question.Needs.Where(n => n.School.Id == school).ToList();
        var why = school == who.Home.Id ? Obstacle.Home : needs.Select(n => Why(who, n)).DefaultIfEmpty(Obstacle.NotNeeded).MaxBy(Nearness);
        return new UnmetWish(school, i + 1, why, why != Obstacle.Taken ? [] : [.. needs.Where(n => Obstacles.Between(question, who, n) is null).SelectMany(n => takers[n.Id])]);
    })];

    /// <summary>What stands between somebody and a need that they did not get.</summary>
    private Obstacle Why(Candidate who, SchoolNeed need) =>
        Obstacles.Between(question, who, need)
        ?? (takers[need.Id].Count() >= need.Count ? Obstacle.Taken
            : who.PartnerId is { } other && place.TryGetValue(other, out var theirs) && ProposalQuestion.Zone(theirs.School) != ProposalQuestion.Zone(need.School) ? Obstacle.Partner
            : !place.ContainsKey(who.TeacherId) && question.Spare.TryGetValue((who.Home.Id, who.Work), out var spare) && leaving.GetValueOrDefault((who.Home.Id, who.Work)) >= spare ? Obstacle.Spare
            : Obstacle.Aims);

    /// <summary>How near somebody came: what has to do with others is nearer than what lies in themselves.</summary>
    private static int Nearness(Obstacle why) => why switch
    {
        Obstacle.Aims => 10,
        Obstacle.Taken => 9,
        Obstacle.Spare => 8,
        Obstacle.Partner => 7,
        Obstacle.Far => 6,
        Obstacle.Zone => 5,
        Obstacle.Former => 4,
        Obstacle.Stage => 3,
        Obstacle.Home => 1,
        _ => 2,
    };
}
