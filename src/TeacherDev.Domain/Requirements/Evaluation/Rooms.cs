using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Evaluation;

/// <summary>
/// What each cap still lets count, period by period. The counted part of an entry is the least of its open credits and the
/// rooms of the caps that select it; the rooms shrink by what was counted.
/// </summary>
internal sealed class Rooms
{
    private readonly IReadOnlyList<Cap> caps;
    private readonly int firstYear, years;
    private readonly int[] left;

    public Rooms(IReadOnlyList<Cap> caps, DateRange window)
    {
        (this.caps, firstYear) = (caps, window.Start.Year - 1);
        years = window.End.Year - firstYear + 1;
        left = new int[caps.Count * years];
        for (var c = 0; c < caps.Count; c++)
        {
            left.AsSpan(c * years, years).Fill(caps[c].AtMost);
        }
    }

    /// <summary>Takes what fits; names the tightest cap when not all did.</summary>
    public int Take(LedgerEntry entry, int open, out Cap? over)
    {
        var counted = open;
        over = null;
        for (var c = 0; c < caps.Count; c++)
        {
            if (caps[c].Of.Selects(entry) && left[Period(c, entry)] < counted)
            {
                (counted, over) = (left[Period(c, entry)], caps[c]);
            }
        }

        for (var c = 0; c < caps.Count; c++)
        {
            if (caps[c].Of.Selects(entry))
            {
                left[Period(c, entry)] -= counted;
            }
        }

        return counted;
    }

    private int Period(int cap, LedgerEntry entry) => (cap * years) + caps[cap].Per switch
    {
        Per.CalendarYear => entry.CompletedOn.Year - firstYear,
        Per.SchoolYear => YearOf.Day(YearKind.School, entry.CompletedOn) - firstYear,
        _ => 0,
    };
}
