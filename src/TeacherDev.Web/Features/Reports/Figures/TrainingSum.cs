using TeacherDev.Domain.Ledger;

namespace TeacherDev.Web.Features.Reports.Figures;

/// <summary>Passed hours as recorded, in tenths: neither weighted nor capped.</summary>
public sealed class TrainingSum
{
    public static readonly IReadOnlyList<TrainingLevel> AllLevels = Enum.GetValues<TrainingLevel>();
    public static readonly IReadOnlyList<TrainingMode> AllModes = Enum.GetValues<TrainingMode>();

    private readonly int[] levels = new int[AllLevels.Count];
    private readonly int[] modes = new int[AllModes.Count];

    public int Tenths { get; private set; }

    public int Entries { get; private set; }

    public int Of(TrainingLevel level) => levels[(int)level];

    public int Of(TrainingMode mode) => modes[(int)mode];

    public void Add(LedgerEntry entry)
    {
        Tenths += entry.Tenths;
        Entries++;
        levels[(int)entry.Level] += entry.Tenths;
        modes[(int)entry.Mode] += entry.Tenths;
    }

    public void Add(TrainingSum other)
    {
        Tenths += other.Tenths;
        Entries += other.Entries;
        for (var i = 0; i < levels.Length; i++) levels[i] += other.levels[i];
        for (var i = 0; i < modes.Length; i++) modes[i] += other.modes[i];
    }
}
