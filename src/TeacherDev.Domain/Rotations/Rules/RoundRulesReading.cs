using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Rotations.Proposals;

namespace TeacherDev.Domain.Rotations.Rules;

/// <summary>Reads the key <c>round</c> of a rotation document.</summary>
internal static class RoundRulesReading
{
    private const int MostWishes = 10, MostKept = 99, MostYears = 40, MostDays = 60, MostMinutes = 1000;

    private static readonly IReadOnlyDictionary<string, Aim> Aims = Enum.GetValues<Aim>().ToDictionary(a => a.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly RoundRules None = new(1, Condition.Everybody, 0, [], [], [Aim.Wishes], 1, false, 1);

    /// <returns>What stands there; its faults are named on the part.</returns>
    public static RoundRules Read(DocumentPart root)
    {
        if (root.NeededPart("round") is not { } part)
        {
            return None;
        }

        var works = part.Parts("works").Select(Work).ToList();
        var stages = part.Parts("stages").Select(Stage).ToList();
        var aims = part.SomeTexts("aims");
        part.RefuseTwice("works", works.Select(w => w.Word));
        part.RefuseTwice("stages", stages.Select(s => s.Word));
        part.RefuseTwice("aims", aims);
        foreach (var unknown in aims.Where(a => !Aims.ContainsKey(a)))
        {
            part.Refuse("rotation-aim-unknown", unknown, string.Join(", ", Aims.Keys));
        }

        var rules = new RoundRules(
            part.Number("wishes", 1, MostWishes), part.NeededPart("countywide")?.ReadCondition() ?? Condition.Everybody, part.Number("keep", 0, MostKept), works, stages,
            [.. aims.Where(Aims.ContainsKey).Distinct().Select(a => Aims[a])], part.Number("stay", 1, MostYears), part.Flag("movesPersonnel"), part.Number("publicity", 1, MostDays))
        {
            Ways = [.. part.Parts("ways").Select(Way)], Farthest = part.OptionalNumber("farthest", 1, MostMinutes),
        };
        part.NothingElse();
        return rules;
    }

    private static SchoolWay Way(DocumentPart part)
    {
        var way = new SchoolWay(part.Text("one"), part.Text("other"), part.Number("minutes", 0, MostMinutes));
        part.NothingElse();
        return way;
    }

    private static RoundWork Work(DocumentPart part)
    {
        var work = new RoundWork(part.Text("word"), part.NeededPart("for")?.ReadCondition() ?? Condition.Everybody, part.Number("keep", 0, MostKept));
        part.NothingElse();
        return work;
    }

    private static SpannedStages Stage(DocumentPart part)
    {
        var stage = new SpannedStages(part.Text("word"), part.SomeTexts("are"));
        part.NothingElse();
        return stage;
    }
}
