using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Windows;

/// <summary>
/// Which windows of a policy a person has (rules.md, "Which windows are listed", "Joiner", "Leaver"). A stint that ends after
/// the as-of date is still going on that day.
/// </summary>
public sealed class WindowList(TeacherRecord person, PolicyBook book, DateOnly asOf)
{
    private readonly PersonsEvents events = new(book.Events, person);
    private readonly Dictionary<string, List<DutyWindow>> known = new(StringComparer.Ordinal);

    internal PersonsEvents Events => events;

    /// <summary>The windows of the policy that bind the person and have begun by the as-of date, oldest first.</summary>
    public IEnumerable<DutyWindow> Listed(string code) => Drawn(code).Where(w => !w.BrokenOff);

    /// <summary>The same, with those that leaving broke off.</summary>
    public IReadOnlyList<DutyWindow> Drawn(string code)
    {
        if (known.TryGetValue(code, out var found))
        {
            return found;
        }

        // Two policies that join one after the other would ask for ever; the first asked finds none.
        known[code] = [];
        var windows = new List<DutyWindow>();
        if (person.Teacher.TeachingStartOn <= asOf)
        {
            foreach (var version in book.Versions(code))
            {
                var firstDay = version.Window is JoinedWindow window ? FirstDay(window.Joining) : default;
                new WindowDrawing(person, version, events, asOf, windows).All(firstDay);
            }
        }

        windows.RemoveAll(w => !Binds(w));
        windows.Sort((a, b) => (a.Days.Start, a.Days.End).CompareTo((b.Days.Start, b.Days.End)));

        // A window that closed under one version is not begun again by a longer one of the next.
        var distinct = windows.DistinctBy(w => w.Days.Start);
        return known[code] = [.. events.None ? distinct : AfterExtensions(distinct)];
    }

    /// <summary>The first day on which the person belongs to rounds and years: outside induction, or the teaching start.</summary>
    private DateOnly FirstDay(Joining joining)
    {
        var induction = joining.After is { } code ? Drawn(code) : [];
        return induction.Count == 0
            ? person.Teacher.TeachingStartOn
            : (joining.RepeatProlongs ? induction.Max(w => w.Days.End) : induction[0].Days.End).AddDays(1);
    }

    /// <summary>A round or year begins after the extended one before it: cut like a joiner's, or gone where nothing of it is left.</summary>
    private IEnumerable<DutyWindow> AfterExtensions(IEnumerable<DutyWindow> inOrder)
    {
        DutyWindow? longest = null;
        foreach (var window in inOrder)
        {
            var kept = window;
            if (longest is not null && window.Days.Start <= longest.Days.End && window.Policy.Window is JoinedWindow joined)
            {
                var from = longest.Days.End.AddDays(1);
                if (from > window.Due.End || joined is EachYear { WholeOnly: true } || (joined is EachYear && from > asOf))
                {
                    continue;
                }

                kept = window with { Days = new(from, window.Days.End), MovedBy = [.. longest.MovedBy ?? [], .. window.MovedBy ?? []] };
            }

            if (kept.IsExtended && (longest is null || kept.Days.End > longest.Days.End))
            {
                longest = kept;
            }

            yield return kept;
        }
    }

    /// <summary>The version is the one in force for the window as the policy draws it, and the person is in its audience and in no cohort outside of it.</summary>
    private bool Binds(DutyWindow window)
    {
        var on = window.Due.End < asOf ? window.Due.End : asOf;
        var asked = window.Policy.AudienceOn switch
        {
            AudienceDay.First => window.Days.Start,
            AudienceDay.Last => window.Whole.End,
            _ => on,
        };
        return ReferenceEquals(book.InForce(window.Policy.Code, on), window.Policy) && window.Policy.Audience.Holds(person, asked) && !person.IsOutside(window.Policy.Code, asked);
    }
}
