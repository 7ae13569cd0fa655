using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Evaluation;

/// <summary>
/// Surplus of one clause beyond its own minimum fills the shortfall of another, one-way: city hours may fill the district's,
/// not the reverse. An hour fills once, in date order.
/// </summary>
internal static class Offsetting
{
    /// <param name="gathered">Per clause, its sum before offsets; raised here by what is filled.</param>
    /// <param name="atLeast">Per clause, what it asks for in this window.</param>
    /// <param name="taken">The entries with their open credits, in order of counting.</param>
    /// <returns>Which entry filled which clause with how much.</returns>
    public static List<(int Entry, LineReason Reason)> Fill(Policy policy, int[] gathered, int[] atLeast, IReadOnlyList<(LedgerEntry Entry, int Open)> taken)
    {
        var filled = new List<(int, LineReason)>();
        var spare = taken.Select(t => t.Open).ToArray();
        foreach (var offset in policy.Offsets)
        {
            var from = IndexOf(policy, offset.From);
            var to = IndexOf(policy, offset.To);
            var need = atLeast[to] - gathered[to];
            var keep = atLeast[from];
            for (var i = 0; i < taken.Count && need > 0; i++)
            {
                var (entry, _) = taken[i];
                if (!policy.Clauses[from].Of.Selects(entry))
                {
                    continue;
                }

                var kept = Math.Min(keep, spare[i]);
                keep -= kept;
                var fills = policy.Clauses[to].Of.Selects(entry) ? 0 : Math.Min(need, spare[i] - kept);
                if (fills > 0)
                {
                    spare[i] -= fills;
                    need -= fills;
                    gathered[to] += fills;
                    filled.Add((i, new(LineReason.Fills, offset.To, fills)));
                }
            }
        }

        return filled;
    }

    private static int IndexOf(Policy policy, string code)
    {
        for (var i = 0; i < policy.Clauses.Count; i++)
        {
            if (policy.Clauses[i].Code == code)
            {
                return i;
            }
        }

        throw new ArgumentException($"{policy.Code} has no clause {code}.", nameof(code));
    }
}
