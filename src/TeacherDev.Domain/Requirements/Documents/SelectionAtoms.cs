using System.Collections;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

/// <summary>
/// Compares selections as sets: every level, mode and combination of the themes that the policy names is one atom, so
/// "inside" and "disjoint" are exact. Themes are a set, so two of them always overlap.
/// </summary>
internal sealed class SelectionAtoms
{
    /// <summary>Combinations double with each theme; twelve keep a check instant.</summary>
    public const int MostThemes = 12;

    private readonly List<IReadOnlySet<string>> combinations;

    public SelectionAtoms(Policy policy)
    {
        var themes = ThemesOf(policy);
        combinations = [.. Enumerable.Range(0, 1 << themes.Count)
            .Select(bits => themes.Where((_, i) => (bits & (1 << i)) != 0).ToHashSet(StringComparer.Ordinal))];
    }

    public static IReadOnlyList<string> ThemesOf(Policy policy) => [.. policy.Caps.Select(c => c.Of)
        .Concat(policy.Clauses.Select(c => c.Of)).Concat(policy.Weights.Select(w => w.Of))
        .SelectMany(s => s.Themes.Concat(s.NotThemes)).Distinct(StringComparer.Ordinal)];

    public BitArray Of(Selection selection)
    {
        var atoms = new BitArray(Selection.Levels * Selection.Modes * combinations.Count);
        var atom = 0;
        foreach (var themes in combinations)
        {
            foreach (var level in Enum.GetValues<TrainingLevel>())
            {
                foreach (var mode in Enum.GetValues<TrainingMode>())
                {
                    atoms[atom++] = selection.Selects(level, mode, themes);
                }
            }
        }

        return atoms;
    }

    public static bool Within(BitArray inner, BitArray outer) => !new BitArray(inner).And(new BitArray(outer).Not()).HasAnySet();

    public static bool Disjoint(BitArray a, BitArray b) => !new BitArray(a).And(b).HasAnySet();
}
