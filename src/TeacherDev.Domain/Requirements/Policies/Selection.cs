using TeacherDev.Domain.Ledger;

namespace TeacherDev.Domain.Requirements.Policies;

/// <summary>
/// Which entries a clause, cap or weight is about: any of the levels, and any of the modes, and any of the themes, and none of
/// the excluded ones, and of such a length; an empty list asks nothing.
/// </summary>
public sealed class Selection
{
    internal const int Modes = 7;
    internal const int Levels = 6;
    private readonly ulong atoms;

    public Selection(
        IReadOnlyList<TrainingLevel>? levels = null,
        IReadOnlyList<TrainingMode>? modes = null,
        IReadOnlyList<string>? themes = null,
        IReadOnlyList<string>? notThemes = null,
        int? atLeast = null,
        int? below = null)
    {
        (OfLevels, OfModes, Themes, NotThemes, AtLeast, Below) = (levels ?? [], modes ?? [], themes ?? [], notThemes ?? [], atLeast, below);
        for (var level = 0; level < Levels; level++)
        {
            for (var mode = 0; mode < Modes; mode++)
            {
                if ((OfLevels.Count == 0 || OfLevels.Contains((TrainingLevel)level))
                    && (OfModes.Count == 0 || OfModes.Contains((TrainingMode)mode)))
                {
                    atoms |= Atom((TrainingLevel)level, (TrainingMode)mode);
                }
            }
        }
    }

    public IReadOnlyList<TrainingLevel> OfLevels { get; }
    public IReadOnlyList<TrainingMode> OfModes { get; }
    public IReadOnlyList<string> Themes { get; }
    public IReadOnlyList<string> NotThemes { get; }


    /// <summary>Entries of at least so many tenths of an hour, as recorded.</summary>
    public int? AtLeast { get; }

    /// <summary>Entries of fewer tenths of an hour, as recorded.</summary>
    public int? Below { get; }

    public bool IsEverything => OfLevels.Count == 0 && OfModes.Count == 0 && Themes.Count == 0 && NotThemes.Count == 0 && AtLeast is null && Below is null;

    public bool Selects(LedgerEntry entry) =>
        (atoms & Atom(entry.Level, entry.Mode)) != 0
        && IsLong(entry.Tenths)
        && (Themes.Count == 0 || HasAny(entry.Themes, Themes))
        && (NotThemes.Count == 0 || !HasAny(entry.Themes, NotThemes));

    /// <summary>The same question about a level, mode and length with exactly these themes.</summary>
    internal bool Selects(TrainingLevel level, TrainingMode mode, IReadOnlySet<string> themes, int tenths) =>
        (atoms & Atom(level, mode)) != 0 && IsLong(tenths) && (Themes.Count == 0 || Themes.Any(themes.Contains)) && !NotThemes.Any(themes.Contains);

    private bool IsLong(int tenths) => (AtLeast is not { } least || tenths >= least) && (Below is not { } below || tenths < below);

    private static ulong Atom(TrainingLevel level, TrainingMode mode) => 1UL << (((int)level * Modes) + (int)mode);

    private static bool HasAny(string tags, IReadOnlyList<string> wanted)
    {
        foreach (var range in tags.AsSpan().Split('|'))
        {
            foreach (var theme in wanted)
            {
                if (tags.AsSpan(range).SequenceEqual(theme))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
