using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Evaluation;

/// <summary>What each clause has gathered, before caps.</summary>
/// <param name="window">All days.</param>
/// <param name="due">Those that the policy itself draws: a year that only an extension adds asks for nothing.</param>
internal sealed class ClauseSums(IReadOnlyList<Clause> clauses, DateRange window, DateRange due)
{
    private readonly int firstYear = window.Start.Year - 1;
    private readonly int[,] sums = new int[clauses.Count, window.End.Year - window.Start.Year + 2];
    private readonly int[] largest = new int[clauses.Count];

    public void Add(LedgerEntry entry, int open)
    {
        for (var c = 0; c < clauses.Count; c++)
        {
            if (clauses[c].Of.Selects(entry))
            {
                Add(c, entry.CompletedOn, open);
            }
        }
    }

    /// <summary>An award has neither level nor mode nor theme: only a clause about everything gathers it.</summary>
    public void Add(Award award, DateOnly on)
    {
        for (var c = 0; c < clauses.Count; c++)
        {
            if (clauses[c].Of.IsEverything && clauses[c].Per != Per.Entry)
            {
                Add(c, on, award.Tenths);
            }
        }
    }

    private void Add(int clause, DateOnly on, int tenths)
    {
        var year = clauses[clause].Per switch
        {
            Per.CalendarYear => on.Year,
            Per.SchoolYear => YearOf.Day(YearKind.School, on),
            _ => firstYear,
        };
        sums[clause, year - firstYear] += tenths;
        largest[clause] = Math.Max(largest[clause], tenths);
    }

    public int Of(int clause) => clauses[clause].Per switch
    {
        Per.Entry => largest[clause],
        Per.CalendarYear => LeastYear(clause, YearKind.Calendar),
        Per.SchoolYear => LeastYear(clause, YearKind.School),
        _ => sums[clause, 0],
    };

    /// <summary>The poorest year that lies wholly inside the window; without one, all of the window.</summary>
    private int LeastYear(int clause, YearKind kind)
    {
        var least = int.MaxValue;
        var all = 0;
        for (var y = 0; y < sums.GetLength(1); y++)
        {
            all += sums[clause, y];
            if (due.Contains(YearOf.Range(kind, firstYear + y)))
            {
                least = Math.Min(least, sums[clause, y]);
            }
        }

        return least == int.MaxValue ? all : least;
    }
}
