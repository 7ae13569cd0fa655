using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Windows;

namespace TeacherDev.Domain.Requirements.Evaluation;

internal static class Credits
{
    /// <summary>Hours by the first weight that selects the entry, rounded to the tenth, half up; a failed entry has none.</summary>
    public static int Of(Policy policy, LedgerEntry entry)
    {
        if (!entry.Passed)
        {
            return 0;
        }

        foreach (var weight in policy.Weights)
        {
            if (weight.Of.Selects(entry))
            {
                return (int)((((long)entry.Tenths * weight.Thousandths) + 500) / 1000);
            }
        }

        return entry.Tenths;
    }

    /// <summary>The target of one window: pro-rata by months for a joiner or leaver, by days for what is taken off; rounded up once.</summary>
    /// <param name="window">An extension adds days to it and nothing to its target.</param>
    /// <param name="daysOff">Days of leave, where the policy takes them off, and of a pause.</param>
    public static int Target(DutyWindow window, int daysOff) => window.Policy.Target is { } target ? Cut(target, target.Tenths, window, daysOff) : 0;

    /// <summary>What a clause asks for in one window.</summary>
    public static int AtLeast(Clause clause, DutyWindow window, int daysOff) =>
        clause.CutLikeTarget && window.Policy.Target is { } target ? Cut(target, clause.AtLeast, window, daysOff) : clause.AtLeast;

    private static int Cut(Target target, int tenths, DutyWindow window, int daysOff)
    {
        var (above, below) = ((long)tenths, 1L);
        var due = window.Due;
        if (target.ByMonth && due != window.Whole)
        {
            (above, below) = (above * due.Months, below * window.Whole.Months);
        }

        if (daysOff > 0)
        {
            (above, below) = (above * (due.Days - daysOff), below * due.Days);
        }

        var step = below * target.RoundUpTo;
        return below == 1 ? tenths : (int)((above + step - 1) / step * target.RoundUpTo);
    }
}
