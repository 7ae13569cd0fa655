using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Windows;

namespace TeacherDev.Domain.Requirements.Evaluation;

/// <summary>What other policies have taken of an entry, by the exclusions of this one.</summary>
internal sealed class TakenElsewhere(Policy policy, WindowList windows, Func<string, Dictionary<LedgerEntry, int>> countedBy)
{
    private readonly IReadOnlyList<DutyWindow>?[] others = [.. policy.Exclusions.Select(e => e.CountedOnly ? null : windows.Drawn(e.Policy))];

    /// <summary>How many of the credits do not count here, half up; names the exclusion that takes most.</summary>
    public int Of(LedgerEntry entry, int credits, out Exclusion? by)
    {
        var most = 0;
        by = null;
        for (var i = 0; i < policy.Exclusions.Count; i++)
        {
            var exclusion = policy.Exclusions[i];
            var touched = others[i] is { } there
                ? there.Any(w => w.Days.Contains(entry.CompletedOn)) ? credits : 0
                : Math.Min(credits, countedBy(exclusion.Policy).GetValueOrDefault(entry));
            var taken = ((touched * exclusion.Percent) + 50) / 100;
            if (taken > most)
            {
                (most, by) = (taken, exclusion);
            }
        }

        return most;
    }
}
