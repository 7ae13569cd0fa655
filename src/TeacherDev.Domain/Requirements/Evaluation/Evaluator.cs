using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Windows;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Evaluation;

/// <summary>
/// Where one person stands on every duty: the one computation behind the person's page, the lists, the reminders, the reports
/// and what-if. Pure: the same facts, entries and policies give the same result, lines included.
/// </summary>
public sealed class Evaluator
{
    private readonly PolicyBook book;
    private readonly TeacherRecord person;
    private readonly TeacherLedger ledger;
    private readonly AsOf asOf;
    private readonly bool withLines;
    private readonly WindowList windows;
    private readonly Dictionary<string, Dictionary<LedgerEntry, int>> countedBy = new(StringComparer.Ordinal);

    private Evaluator(PolicyBook book, TeacherRecord person, TeacherLedger ledger, AsOf asOf, bool withLines)
    {
        (this.book, this.person, this.ledger, this.asOf, this.withLines) = (book, person, ledger, asOf, withLines);
        windows = new(person, book, asOf.Day);
    }

    /// <summary>The listed windows of every policy, in the pack's order, oldest first.</summary>
    /// <param name="book">The policy versions known at the instant asked for.</param>
    /// <param name="person">The person's facts as known at that instant.</param>
    /// <param name="ledger">The person's entries as known at that instant.</param>
    /// <param name="asOf">The day asked for.</param>
    /// <param name="withLines">Whether each result carries its lines.</param>
    public static List<DutyResult> Evaluate(PolicyBook book, TeacherRecord person, TeacherLedger ledger, AsOf asOf, bool withLines)
    {
        var evaluator = new Evaluator(book, person, ledger, asOf, withLines);
        var results = new List<DutyResult>();
        foreach (var code in book.Codes)
        {
            foreach (var window in evaluator.windows.Listed(code))
            {
                if (window.Days.End >= asOf.RecordsFrom)
                {
                    results.Add(evaluator.Evaluate(window));
                }
            }
        }

        results.Sort((a, b) => InOrderOfListing(a, b));
        return results;
    }

    private static int InOrderOfListing(DutyResult a, DutyResult b)
    {
        var order = a.Policy.Order.CompareTo(b.Policy.Order);
        order = order != 0 ? order : string.CompareOrdinal(a.Policy.Code, b.Policy.Code);
        return order != 0 ? order : a.Window.Start.CompareTo(b.Window.Start);
    }

    private DutyResult Evaluate(DutyWindow window)
    {
        var policy = window.Policy;
        var off = new DaysOff(window, person.Exemptions, windows.Events, null);
        var target = off.Target;
        var pace = off.Pace(asOf.Day);
        var count = Count(window, ledger, withLines);
        var carried = CarriedInto(window);
        var clauses = policy.Clauses.Count == 0 ? (IReadOnlyList<ClauseResult>)[] : Clauses(window, count, off.Days, withLines);
        return new()
        {
            Policy = policy,
            Window = window.Days,
            Whole = window.Whole,
            AsOf = asOf.Day,
            Target = target,
            TargetWithoutLeave = off.Exempt + off.Paused == 0 ? target : Credits.Target(window, 0),
            ExemptDays = off.Exempt,
            PausedDays = off.Paused,
            Pace = pace,
            Events = window.MovedBy is { Count: > 0 } moved ? [.. moved, .. off.Events] : off.Events,
            Counted = count.Counted,
            CarriedIn = carried,
            NotCounted = count.NotCounted,
            Clauses = clauses,
            Marked = policy.Mark is null ? null : person.Teacher.TeachingStartOn > window.Days.Start,
            Status = StatusRule.Of(policy, window.Days, asOf.Day, target, count.Counted + carried, clauses, off.Free, pace),
            Lines = count.Lines,
        };
    }

    private WindowCount Count(DutyWindow window, TeacherLedger entries, bool lines)
    {
        var policy = window.Policy;
        var count = new WindowCount(window, lines);
        var taken = TakenElsewhere.From(window, book, windows, asOf.Day, CountedBy);
        foreach (var award in policy.Awards)
        {
            var happened = person.Events.FirstOrDefault(e => e.Kind == award.Event);
            if (happened is not null && happened.HappenedOn <= asOf.Day && window.Days.Contains(happened.HappenedOn))
            {
                count.Add(award, happened.HappenedOn);
            }
        }

        for (var i = FirstOn(entries.Entries, window.Days.Start); i < entries.Entries.Count; i++)
        {
            var entry = entries.Entries[i];
            if (entry.CompletedOn > window.Days.End || entry.CompletedOn > asOf.Day)
            {
                break;
            }

            if (policy.About is null || policy.About.Selects(entry))
            {
                count.Add(entry, taken);
            }
        }

        return count;
    }

    private static ClauseResult[] Clauses(DutyWindow window, WindowCount count, int daysOff, bool withLines)
    {
        var policy = window.Policy;
        var gathered = new int[policy.Clauses.Count];
        var atLeast = new int[policy.Clauses.Count];
        for (var c = 0; c < gathered.Length; c++)
        {
            gathered[c] = count.Clauses.Of(c);
            atLeast[c] = Credits.AtLeast(policy.Clauses[c], window, daysOff);
        }

        var before = policy.Offsets.Count == 0 ? gathered : [.. gathered];
        if (policy.Offsets.Count > 0)
        {
            var fills = Offsetting.Fill(policy, gathered, atLeast, count.Taken);
            if (withLines)
            {
                count.Note(fills);
            }
        }

        return [.. policy.Clauses.Select((clause, c) => new ClauseResult(clause, gathered[c], gathered[c] - before[c], atLeast[c]))];
    }

    /// <summary>
    /// The surplus of the window before this one, by the version that it closed under and as it was fixed then; hours carried
    /// once are not carried again.
    /// </summary>
    private int CarriedInto(DutyWindow window)
    {
        if (windows.Listed(window.Policy.Code).LastOrDefault(w => w.Days.End < window.Days.Start)
            is not { Policy.CarryOver: { } carry } before)
        {
            return 0;
        }

        var closedAt = asOf.EndOf(before.Days.End.AddDays(carry.RecordedWithinDays)).AddTicks(-1);
        var count = Count(before, ledger.KnownAt(closedAt), lines: true);
        var target = new DaysOff(before, person.Exemptions, windows.Events, closedAt).Target;
        var surplus = Math.Min(count.Counted, count.Counted + CarriedInto(before) - target);
        var from = carry.LastMonths is { } months ? before.Days.End.AddDays(1).AddMonths(-months) : before.Days.Start;
        var late = count.Lines!.Where(l => l.CompletedOn >= from).Sum(l => l.Counted);
        return Math.Max(0, Math.Min(carry.AtMost, Math.Min(surplus, late)));
    }

    /// <summary>What of each entry counted in any window of another policy.</summary>
    private Dictionary<LedgerEntry, int> CountedBy(string code)
    {
        if (countedBy.TryGetValue(code, out var known))
        {
            return known;
        }

        // Two policies that exclude one another would ask for ever; the first asked wins.
        var counted = countedBy[code] = new(ReferenceEqualityComparer.Instance);
        foreach (var line in windows.Listed(code).SelectMany(w => Count(w, ledger, lines: true).Lines!))
        {
            if (line.Entry is { } entry)
            {
                counted[entry] = counted.GetValueOrDefault(entry) + line.Counted;
            }
        }

        return counted;
    }

    private static int FirstOn(IReadOnlyList<LedgerEntry> entries, DateOnly day)
    {
        var (low, high) = (0, entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = entries[middle].CompletedOn < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
