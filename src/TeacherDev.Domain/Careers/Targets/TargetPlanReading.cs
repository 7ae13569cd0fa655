using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Documents;

namespace TeacherDev.Domain.Careers.Targets;

/// <summary>Reads a plan (format 1, described in docs/targets.md): it, or everything that is wrong with it.</summary>
public static class TargetPlanReading
{
    private const int Format = 1, LongestCode = 40, MostOfACell = 99;

    private static readonly IReadOnlyDictionary<string, TargetUnit> Units = new Dictionary<string, TargetUnit>(StringComparer.Ordinal)
    {
        ["people"] = TargetUnit.People, ["studios"] = TargetUnit.Studios, ["percent"] = TargetUnit.Percent, ["cells"] = TargetUnit.Cells,
    };

    private static readonly IReadOnlyDictionary<string, bool> AtMost = new Dictionary<string, bool>(StringComparer.Ordinal) { ["at-least"] = false, ["at-most"] = true };

    /// <param name="json">The document.</param>
    /// <param name="kinds">The words for kinds of studios.</param>
    public static (TargetPlan? Plan, IReadOnlyList<Refusal> Refusals) Read(string json, IReadOnlyCollection<string> kinds) =>
        WholeDocument.Read(json, "targets", Format, root => Plan(root, kinds));

    private static TargetPlan Plan(DocumentPart root, IReadOnlyCollection<string> kinds)
    {
        var targets = root.SomeParts("targets").Select(part => Target(part, kinds)).ToList();
        foreach (var twice in targets.GroupBy(t => t.Code, StringComparer.OrdinalIgnoreCase).Where(g => g.Key.Length > 0 && g.Count() > 1))
        {
            root.Refuse("targets-code-twice", twice.Key);
        }

        return new(Code(root), root.Text("version"), root.Local("name"), targets);
    }

    private static Target Target(DocumentPart part, IReadOnlyCollection<string> kinds)
    {
        var unit = part.Has("unit") ? part.Word("unit", Units, TargetUnit.People) : Named(part, "unit");
        var target = new Target(
            Code(part), part.Local("name"), part.OptionalLocal("about"), unit, part.Has("direction") && part.Word("direction", AtMost),
            part.Part("baseline") is { } baseline ? Baseline(baseline, unit) : null, Milestones(part, unit), Count(part, unit, kinds));
        part.NothingElse();
        return target;
    }

    private static TargetUnit Named(DocumentPart part, string key)
    {
        part.Text(key);
        return TargetUnit.People;
    }

    /// <summary>It stands in addresses and in the database.</summary>
    private static string Code(DocumentPart part)
    {
        var code = part.Text("code");
        if (code.Length > LongestCode || code.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-'))
        {
            part.Refuse("targets-code", code, LongestCode);
        }

        return code;
    }

    private static Baseline Baseline(DocumentPart part, TargetUnit unit)
    {
        var baseline = new Baseline(part.Date("on"), Value(part, unit));
        part.NothingElse();
        return baseline;
    }

    private static IReadOnlyList<Milestone> Milestones(DocumentPart part, TargetUnit unit)
    {
        List<Milestone> milestones = [];
        foreach (var one in part.SomeParts("milestones"))
        {
            milestones.Add(new(one.Date("by"), Value(one, unit)));
            one.NothingElse();
            if (milestones.Count > 1 && milestones[^1].By <= milestones[^2].By)
            {
                one.Refuse("targets-milestone-order", milestones[^1].By, milestones[^2].By);
            }
        }

        return milestones;
    }

    /// <summary>A share has one decimal and ends at a hundred; heads, studios and cells are whole.</summary>
    private static int Value(DocumentPart part, TargetUnit unit)
    {
        var tenths = part.Tenths("value");
        if (unit == TargetUnit.Percent ? tenths > 1000 : tenths % 10 != 0)
        {
            part.Refuse(unit == TargetUnit.Percent ? "targets-value-percent" : "targets-value-whole");
        }

        return tenths;
    }

    private static TargetCount Count(DocumentPart part, TargetUnit unit, IReadOnlyCollection<string> kinds)
    {
        if (part.NeededPart("count") is not { } count)
        {
            return new PeopleCount(Condition.Everybody);
        }

        var (counted, fits) = Read(count, kinds);
        count.NothingElse();
        if (!fits.Contains(unit))
        {
            count.Refuse("targets-unit", string.Join(" | ", Units.Where(u => fits.Contains(u.Value)).Select(u => u.Key)));
        }

        return counted;
    }

    /// <summary>What is counted, and the units in which that can be told.</summary>
    private static (TargetCount Count, TargetUnit[] Fits) Read(DocumentPart count, IReadOnlyCollection<string> kinds)
    {
        if (count.Part("share") is { } share)
        {
            var read = new ShareCount(share.NeededPart("of")?.ReadCondition() ?? Condition.Everybody, share.NeededPart("having")?.ReadCondition() ?? Condition.Everybody);
            share.NothingElse();
            return (read, [TargetUnit.Percent]);
        }

        if (count.Part("matrix") is { } matrix)
        {
            var read = new MatrixCount(
                [.. matrix.SomeTexts("subjects").Distinct()], [.. matrix.SomeTexts("stages").Distinct()], matrix.OptionalNumber("atLeast", 1, MostOfACell) ?? 1,
                matrix.NeededPart("having")?.ReadCondition() ?? Condition.Everybody);
            matrix.NothingElse();
            return (read, [TargetUnit.Cells, TargetUnit.Percent]);
        }

        return count.Has("studios") ? (new StudioCount(Kinds(count, "studios", kinds)), [TargetUnit.Studios])
            : count.Has("members") ? (new MemberCount(Kinds(count, "members", kinds)), [TargetUnit.People])
            : (new PeopleCount(count.NeededPart("people")?.ReadCondition() ?? Condition.Everybody), [TargetUnit.People]);
    }

    private static IReadOnlyList<string> Kinds(DocumentPart part, string key, IReadOnlyCollection<string> kinds)
    {
        var words = part.SomeTexts(key);
        foreach (var odd in words.Where(w => !kinds.Contains(w)))
        {
            part.Refuse("targets-kind", odd, string.Join(" | ", kinds));
        }

        return [.. words.Distinct()];
    }
}
