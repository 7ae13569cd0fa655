using TeacherDev.Domain.Conditions;

namespace TeacherDev.Domain.Careers.Targets;

/// <summary>Which facts of a count a roster tells: before the first roster they are taken as they stood in it (rules.md, Facts from the roster).</summary>
public static class UndatedFacts
{
    /// <summary>Each once, in the order in which they are asked.</summary>
    public static IReadOnlyList<string> Of(TargetCount count) =>
        [.. (count is MatrixCount ? ["subject", "stage"] : Array.Empty<string>()).Concat(count.Conditions.SelectMany(Asked)).Where(Facts.Kinds.ContainsKey).Distinct()];

    private static IEnumerable<string> Asked(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(Asked),
        AnyOf any => any.Parts.SelectMany(Asked),
        Not not => Asked(not.Part),
        TextIsOneOf text => [text.Fact],
        _ => [],
    };
}
