using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Rounds;

/// <summary>Somebody in a round as the roster tells of them.</summary>
/// <param name="Stands">On the first day at the new schools, as if nobody had moved on it.</param>
/// <param name="Candidate">Null where nothing may move them: taken out, freed meanwhile, away, or no longer of those whom it concerns.</param>
/// <param name="IsCountywide">As of a candidate, and of whom nothing may move too.</param>
/// <param name="IsBackbone">As of a candidate, and of whom nothing may move too.</param>
public sealed record InRound(RotationPerson Person, TeacherRecord Record, Eligibility Stands, Candidate? Candidate, bool IsCountywide, bool IsBackbone)
{
    /// <summary>Why nothing may move them; null for a candidate, and for whoever was taken out.</summary>
    public NoPart? NoPart { get; init; }

    /// <summary>Nothing may move them any more, though it was decided; where a school closes, its day says whether the move still can be: <see cref="Effects.DecidedMove.WhyNotAt"/>.</summary>
    public bool IsFreed => NoPart is not null and not Rounds.NoPart.Closes;
}

/// <summary>A choice that may not be any more.</summary>
/// <param name="Obstacle">What stands against it; null where nothing may move them: <see cref="InRound.NoPart"/>.</param>
public sealed record BrokenChoice(InRound In, Obstacle? Obstacle);

/// <summary>Both sides of a round as a question to the proposal.</summary>
public sealed class RoundQuestion
{
    private readonly Dictionary<int, SchoolNeed> needs;
    private Proposal? stands;

    private RoundQuestion(IReadOnlyList<InRound> people, ProposalQuestion question)
    {
        (People, Question) = (people, question);
        needs = question.Needs.ToDictionary(n => n.Id);
    }

    /// <summary>Everybody in the round, those who were taken out among them.</summary>
    public IReadOnlyList<InRound> People { get; }

    public ProposalQuestion Question { get; }

    /// <summary>What is chosen now, with its reasons and with what every unmet wish failed on.</summary>
    public Proposal Stands => stands ??= ProposalMaker.Explain(Question, Chosen(People).ToDictionary(m => m.Who.TeacherId, m => m.Need.Id));

    /// <param name="records">Everybody in the round, and all who have their legal post at one of their schools on its eve.</param>
    /// <param name="schools">All of them, by their id.</param>
    public static RoundQuestion Of(RotationRules rules, RotationRound round, IReadOnlyCollection<TeacherRecord> records, IReadOnlyDictionary<int, School> schools)
    {
        var byId = records.ToDictionary(r => r.Teacher.Id);
        List<InRound> people = [.. round.People.Where(p => byId.ContainsKey(p.TeacherId)).OrderBy(p => p.Id).Select(p => One(rules, round, p, byId))];
        var candidates = people.Where(p => p.Candidate is not null).Select(p => p.Candidate!).ToList();
        return new(people, new(
            candidates,
            [.. round.Needs.Where(n => n.Count > 0).OrderBy(n => n.Id).Select(n => new SchoolNeed(n.Id, schools[n.SchoolId], n.Stage, n.Work, n.Count))],
            Spare(rules, round, records, candidates), rules.Round.Aims) { Minutes = rules.Round.MinutesBetween(schools.Values), Farthest = rules.Round.Farthest });
    }

    /// <summary>Where somebody stands in a round.</summary>
    public static Eligibility StandsIn(RotationRules rules, RotationRound round, TeacherRecord record) => Eligibility.BeforeMoves(rules, record, round.EffectiveOn);

    /// <summary>What stands against a choice of people; of what a proposal chose, the moves that are in its way give way.</summary>
    /// <param name="teacherId">Whom somebody chooses for a need.</param>
    /// <returns>The obstacle, or the moves that stay beside this one.</returns>
    public (Obstacle? Obstacle, IReadOnlyDictionary<int, int> Stay) Choose(int teacherId, int needId)
    {
        if (People.FirstOrDefault(p => p.Person.TeacherId == teacherId)?.Candidate is not { } who || !needs.TryGetValue(needId, out var need))
        {
            return (Obstacle.NotNeeded, new Dictionary<int, int>());
        }

        List<(Candidate Who, SchoolNeed Need)> kept = [.. Chosen(People.Where(p => p.Person.IsSettled && p.Person.TeacherId != teacherId)), (who, need)];
        if (Against(kept) is { } obstacle)
        {
            return (obstacle, new Dictionary<int, int>());
        }

        foreach (var proposed in Chosen(People.Where(p => !p.Person.IsSettled && p.Person.TeacherId != teacherId)))
        {
            if (Obstacles.Broken(Question, [.. kept, proposed]).Count == 0)
            {
                kept.Add(proposed);
            }
        }

        return (null, kept.ToDictionary(m => m.Who.TeacherId, m => m.Need.Id));

        Obstacle? Against(List<(Candidate Who, SchoolNeed Need)> moves) =>
            Obstacles.Between(Question, who, need) ?? (Obstacles.Broken(Question, moves) is [var first, ..] ? first.Obstacle : null);
    }

    /// <summary>Everybody for whom something is chosen that may not be any more; of several for one place, proposals are named before what people settled.</summary>
    public IReadOnlyList<BrokenChoice> Broken() => Broken(People);

    /// <summary>Those of them whom people settled.</summary>
    public IReadOnlyList<BrokenChoice> BrokenSettled() => Broken(People.Where(p => p.Person.IsSettled));

    private IReadOnlyList<BrokenChoice> Broken(IEnumerable<InRound> people)
    {
        List<InRound> chosen = [.. people.Where(p => p.Person is { NeedId: not null, WithdrawnAt: null }).OrderByDescending(p => p.Person.IsSettled)];
        var byTeacher = chosen.ToDictionary(p => p.Person.TeacherId);
        return
        [
            .. chosen.Where(p => p.Candidate is null).Select(p => new BrokenChoice(p, null))
                .Concat(chosen.Where(p => !needs.ContainsKey(p.Person.NeedId!.Value)).Select(p => new BrokenChoice(p, Obstacle.NotNeeded)))
                .Concat(Obstacles.Broken(Question, [.. Chosen(chosen)]).Select(b => new BrokenChoice(byTeacher[b.TeacherId], b.Obstacle)))
                .DistinctBy(b => b.In.Person.Id),
        ];
    }

    private IEnumerable<(Candidate Who, SchoolNeed Need)> Chosen(IEnumerable<InRound> people) =>
        from p in people
        where p.Candidate is not null && p.Person.NeedId is { } need && needs.ContainsKey(need)
        select (p.Candidate!, needs[p.Person.NeedId!.Value]);

    private static InRound One(RotationRules rules, RotationRound round, RotationPerson person, IReadOnlyDictionary<int, TeacherRecord> records)
    {
        var record = records[person.TeacherId];
        var part = TakingPart.Of(rules, round, record, person);
        var candidate = person.WithdrawnAt is null ? part.Candidate : null;
        var partner = person.PartnerNumber.Length == 0 ? null : round.Standing.FirstOrDefault(p => p.Id != person.Id && p.PartnerNumber == record.Teacher.Number
            && records.TryGetValue(p.TeacherId, out var other) && other.Teacher.Number == person.PartnerNumber);
        return new(person, record, part.Stands, candidate is null ? null : candidate with
        {
            Wishes = person.WishedSchools, PartnerId = partner?.TeacherId, SettledFor = person.IsSettled ? person.NeedId : null,
        }, TakingPart.IsCountywide(rules, round, record), TakingPart.IsBackbone(rules, round, record)) { NoPart = person.WithdrawnAt is null ? part.Why : null };
    }

    /// <summary>Those of a work who are at the school on the eve, in scope and not away, less as many as must stay.</summary>
    private static Dictionary<(int, string), int> Spare(RotationRules rules, RotationRound round, IReadOnlyCollection<TeacherRecord> records, IReadOnlyCollection<Candidate> candidates)
    {
        var there = records.Where(r => rules.Scope.Holds(r, round.Eve) && SchoolStay.Away(r, round.EffectiveOn) is null)
            .GroupBy(r => (School: r.LegalSchool(round.Eve)?.Id ?? 0, Work: rules.Round.WorkOf(r, round.Eve))).ToDictionary(g => g.Key, g => g.Count());
        var keeps = round.Keeps.ToDictionary(k => (k.SchoolId, k.Work), k => k.Least);
        return candidates.Select(c => (c.Home.Id, c.Work)).Distinct().ToDictionary(
            home => home, home => Math.Max(0, there.GetValueOrDefault(home) - Math.Max(rules.Round.KeepOf(home.Work), keeps.GetValueOrDefault(home))));
    }
}
