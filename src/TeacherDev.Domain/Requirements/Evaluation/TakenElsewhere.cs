using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Windows;

namespace TeacherDev.Domain.Requirements.Evaluation;

/// <summary>What other policies have taken of an entry: by the exclusions of this one, and by what they keep from it.</summary>
internal sealed class TakenElsewhere
{
    private readonly List<(Exclusion Exclusion, IReadOnlyList<DutyWindow>? Windows)> taken = [];
    private readonly Func<string, Dictionary<LedgerEntry, int>> countedBy;

    private TakenElsewhere(Func<string, Dictionary<LedgerEntry, int>> countedBy) => this.countedBy = countedBy;

    /// <summary>Null when nothing is taken from the window.</summary>
    /// <param name="window">The window that is counted.</param>
    /// <param name="book">Knows who keeps something from its policy.</param>
    /// <param name="windows">The person's windows.</param>
    /// <param name="asOf">The day asked for; a keeping is that of the version in force on the day that decides the window.</param>
    /// <param name="countedBy">What of each entry counted in another policy.</param>
    public static TakenElsewhere? From(DutyWindow window, PolicyBook book, WindowList windows, DateOnly asOf, Func<string, Dictionary<LedgerEntry, int>> countedBy)
    {
        TakenElsewhere? elsewhere = null;
        foreach (var exclusion in window.Policy.Exclusions)
        {
            Add(exclusion);
        }

        foreach (var keeper in book.Keepers(window.Policy.Code))
        {
            var inForce = book.InForce(keeper, window.Due.End < asOf ? window.Due.End : asOf);
            foreach (var keeping in inForce?.KeepsFrom.Where(k => k.Policy == window.Policy.Code) ?? [])
            {
                Add(new(keeper, CountedOnly: false, keeping.Percent));
            }
        }

        return elsewhere;

        void Add(Exclusion exclusion) =>
            (elsewhere ??= new(countedBy)).taken.Add((exclusion, exclusion.CountedOnly ? null : windows.Drawn(exclusion.Policy)));
    }

    /// <summary>How many of the credits do not count here, half up; names the exclusion that takes most.</summary>
    public int Of(LedgerEntry entry, int credits, out Exclusion? by)
    {
        var most = 0;
        by = null;
        foreach (var (exclusion, windows) in taken)
        {
            var touched = windows is not null
                ? windows.Any(w => w.Days.Contains(entry.CompletedOn) && (w.Policy.About is not { } about || about.Selects(entry))) ? credits : 0
                : Math.Min(credits, countedBy(exclusion.Policy).GetValueOrDefault(entry));
            var share = ((touched * exclusion.Percent) + 50) / 100;
            if (share > most)
            {
                (most, by) = (share, exclusion);
            }
        }

        return most;
    }
}
