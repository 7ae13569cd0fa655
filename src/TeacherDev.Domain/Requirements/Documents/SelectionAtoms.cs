using System.Collections;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

/// <summary>
/// Compares selections as sets: every level, mode, combination of the themes and length between the bounds that the policy
/// names is one atom, so "inside" and "disjoint" are exact. Themes are a set, so two of them always overlap.
/// </summary>
internal sealed class SelectionAtoms
{
    /// <summary>Combinations double with each theme; twelve keep a check instant.</summary>
    public const int MostThemes = 12;

    /// <summary>Each bound of an entry's hours adds one more length to tell apart.</summary>
    public const int MostBounds = 6;

    private readonly List<IReadOnlySet<string>> combinations;
    private readonly List<int> lengths;

    public SelectionAtoms(Policy policy)
    {
        var themes = ThemesOf(policy);
        combinations = [.. Enumerable.Range(0, 1 << themes.Count)
            .Select(bits => themes.Where((_, i) => (bits & (1 << i)) != 0).ToHashSet(StringComparer.Ordinal))];
        lengths = [0, .. BoundsOf(policy)];
    }

    public static IReadOnlyList<string> ThemesOf(Policy policy) =>
        [.. Selections(policy).SelectMany(s => s.Themes.Concat(s.NotThemes)).Distinct(StringComparer.Ordinal)];

    /// <summary>Where entries begin to be long: each bound stands for the lengths from it to the next.</summary>
    public static IReadOnlyList<int> BoundsOf(Policy policy) =>
        [.. Selections(policy).SelectMany(s => new[] { s.AtLeast, s.Below }).OfType<int>().Where(b => b > 0).Distinct().Order()];

    private static IEnumerable<Selection> Selections(Policy policy) =>
        policy.Caps.Select(c => c.Of).Concat(policy.Clauses.Select(c => c.Of)).Concat(policy.Weights.Select(w => w.Of))
            .Concat(policy.About is { } about ? [about] : []);

    public BitArray Of(Selection selection)
    {
        var atoms = new BitArray(Selection.Levels * Selection.Modes * combinations.Count * lengths.Count);
        var atom = 0;
        foreach (var themes in combinations)
        {
            foreach (var level in Enum.GetValues<TrainingLevel>())
            {
                foreach (var mode in Enum.GetValues<TrainingMode>())
                {
                    foreach (var length in lengths)
                    {
                        atoms[atom++] = selection.Selects(level, mode, themes, length);
                    }
                }
            }
        }

        return atoms;
    }

    public static bool Within(BitArray inner, BitArray outer) => !new BitArray(inner).And(new BitArray(outer).Not()).HasAnySet();

    public static bool Disjoint(BitArray a, BitArray b) => !new BitArray(a).And(b).HasAnySet();
}
