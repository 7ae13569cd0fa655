using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Domain.Requirements.Comparison;

/// <summary>One duty of one person as things are and as they would be; a side is missing where the window does not exist there.</summary>
public sealed record DutyChange(DutyResult? Before, DutyResult? After)
{
    /// <summary>As it would be, or as it is where it would not be any more.</summary>
    public DutyResult Either => After ?? Before!;

    public string PolicyCode => Either.Policy.Code;

    public bool MovesStatus => Before?.Status != After?.Status;

    /// <summary>What differs between two evaluations of one person, in the order of listing; a window that only moved is one change.</summary>
    public static IReadOnlyList<DutyChange> Between(IReadOnlyList<DutyResult> before, IReadOnlyList<DutyResult> after)
    {
        var left = before.ToList();
        var changes = new List<DutyChange>();
        var unmatched = new List<DutyResult>();
        foreach (var result in after)
        {
            if (Take(left, b => b.Policy.Code == result.Policy.Code && b.Window.Start == result.Window.Start) is { } same)
            {
                changes.Add(new(same, result));
            }
            else
            {
                unmatched.Add(result);
            }
        }

        changes.AddRange(unmatched.Select(result => new DutyChange(
            Take(left, b => b.Policy.Code == result.Policy.Code && b.Whole.Start == result.Whole.Start), result)));
        changes.AddRange(left.Select(b => new DutyChange(b, null)));
        return [.. changes.Where(c => c.Before is null || c.After is null || !SayTheSame(c.Before, c.After))
            .OrderBy(c => c.Either.Policy.Order).ThenBy(c => c.PolicyCode, StringComparer.Ordinal).ThenBy(c => c.Either.Window.Start)];
    }

    /// <summary>Two results that no page and no list can tell apart.</summary>
    public static bool SayTheSame(DutyResult a, DutyResult b) => Figures(a) == Figures(b);

    private static (string, DateRange, int, int, int, int, int, DutyStatus, bool) Figures(DutyResult r) =>
        (r.Policy.Code, r.Window, r.Target, r.Counted, r.CarriedIn, r.NotCounted, r.Clauses.Count(c => !c.Met), r.Status, r.Marked ?? false);

    private static DutyResult? Take(List<DutyResult> from, Predicate<DutyResult> wanted)
    {
        var at = from.FindIndex(wanted);
        if (at < 0)
        {
            return null;
        }

        var found = from[at];
        from.RemoveAt(at);
        return found;
    }
}
