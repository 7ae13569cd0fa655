namespace TeacherDev.Domain.Rotations.Proposals;

/// <summary>Why somebody does not go to a school.</summary>
public enum Obstacle
{
    /// <summary>The school asked for nobody of their work.</summary>
    NotNeeded,

    /// <summary>It is their own.</summary>
    Home,

    /// <summary>They were there before.</summary>
    Former,

    /// <summary>It asked for somebody of another stage.</summary>
    Stage,

    /// <summary>It lies in another zone, and they move within theirs.</summary>
    Zone,

    /// <summary>The way is longer than the round allows.</summary>
    Far,

    /// <summary>Their own school would keep too few of their work.</summary>
    Spare,

    /// <summary>The other of the couple goes to another zone.</summary>
    Partner,

    /// <summary>Others have all its places.</summary>
    Taken,

    /// <summary>Nothing; but the whole is better by a weightier aim if they do not.</summary>
    Aims,
}

/// <summary>What binds a move (domain.md, 6.1; rules of a round).</summary>
public static class Obstacles
{
    /// <summary>What stands between one person and one need, whoever else moves; null for nothing.</summary>
    public static Obstacle? Between(ProposalQuestion question, Candidate who, SchoolNeed need) =>
        need.School.Id == who.Home.Id ? Obstacle.Home
        : need.Work != who.Work ? Obstacle.NotNeeded
        : !who.Stages.Contains(need.Stage) ? Obstacle.Stage
        : who.Former.Contains(need.School.Id) ? Obstacle.Former
        : !who.IsCountywide && who.Home.Union.Length > 0 && need.School.Union != who.Home.Union ? Obstacle.Zone
        : question.Farthest is { } most && question.MinutesTo(who, need) > most ? Obstacle.Far
        : null;

    /// <summary>What moves break, chosen by whomever: each person with what stands against theirs; empty where all may be.</summary>
    public static IReadOnlyList<(int TeacherId, Obstacle Obstacle)> Broken(ProposalQuestion question, IReadOnlyCollection<(Candidate Who, SchoolNeed Need)> moves)
    {
        List<(int, Obstacle)> broken = [.. moves.Select(m => (m.Who.TeacherId, Between(question, m.Who, m.Need))).Where(b => b.Item2 is not null).Select(b => (b.TeacherId, b.Item2!.Value))];
        broken.AddRange(moves.GroupBy(m => m.Need.Id).SelectMany(g => g.Skip(g.First().Need.Count)).Select(m => (m.Who.TeacherId, Obstacle.Taken)));
        broken.AddRange(moves.GroupBy(m => (m.Who.Home.Id, m.Who.Work)).Where(g => question.Spare.ContainsKey(g.Key)).SelectMany(g => g.Skip(question.Spare[g.Key])).Select(m => (m.Who.TeacherId, Obstacle.Spare)));
        var zones = moves.ToDictionary(m => m.Who.TeacherId, m => ProposalQuestion.Zone(m.Need.School));
        broken.AddRange(moves.Where(m => m.Who.PartnerId is { } other && zones.TryGetValue(other, out var zone) && zone != zones[m.Who.TeacherId]).Select(m => (m.Who.TeacherId, Obstacle.Partner)));
        return broken;
    }
}
