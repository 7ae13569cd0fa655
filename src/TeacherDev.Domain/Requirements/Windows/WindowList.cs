using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Windows;

/// <summary>
/// Which windows of a policy a person has (rules.md, "Which windows are listed", "Joiner", "Leaver"). A stint that ends after
/// the as-of date is still going on that day.
/// </summary>
public sealed class WindowList(TeacherRecord person, PolicyBook book, DateOnly asOf)
{
    /// <summary>The windows of the policy that bind the person and have begun by the as-of date, oldest first.</summary>
    public List<DutyWindow> Of(Policy policy)
    {
        var windows = new List<DutyWindow>();
        if (person.Teacher.TeachingStartOn > asOf)
        {
            return windows;
        }

        switch (policy.Window)
        {
            case Rolling rolling when person.Stints.Any(s => s.Contains(asOf)):
                windows.Add(new(new DateRange(asOf.AddYears(-rolling.Years).AddDays(1), asOf)));
                break;
            case FirstMonths first:
                windows.AddRange(EveryFirstMonths(first).Where(w => !IsCutByLeaving(w.Days)));
                break;
            case Rounds rounds:
                ForEachStint(rounds.Joining, (from, stint) => AddRounds(windows, rounds, from, stint));
                break;
            case EachYear year:
                ForEachStint(year.Joining, (from, stint) => AddYears(windows, year, from, stint));
                break;
        }

        windows.RemoveAll(w => !Binds(policy, w));
        return windows;
    }

    /// <summary>The windows of every version of another policy that bind the person, cut by leaving or not.</summary>
    public List<DutyWindow> OfOther(string code)
    {
        var found = new List<DutyWindow>();
        foreach (var taken in book.Taken)
        {
            if (taken.Policy.Code == code)
            {
                found.AddRange(taken.Policy.Window is FirstMonths first
                    ? EveryFirstMonths(first).Where(w => Binds(taken.Policy, w))
                    : Of(taken.Policy));
            }
        }

        found.Sort((a, b) => a.Days.Start.CompareTo(b.Days.Start));
        return found;
    }

    /// <summary>The first day on which the person belongs to rounds and years: outside induction, or the teaching start.</summary>
    private DateOnly FirstDay(Joining joining)
    {
        var induction = joining.After is { } code ? OfOther(code) : [];
        return induction.Count == 0
            ? person.Stints[0].Start
            : (joining.RepeatProlongs ? induction[^1] : induction[0]).Days.End.AddDays(1);
    }

    /// <summary>The version is the one in force for the window, and the person is in its audience.</summary>
    private bool Binds(Policy policy, DutyWindow window)
    {
        var on = window.Days.End < asOf ? window.Days.End : asOf;
        return ReferenceEquals(book.InForce(policy.Code, on), policy) && policy.Audience.Holds(person, on);
    }

    private bool HasLeft(DateRange stint) => asOf > stint.End;

    private bool IsCutByLeaving(DateRange days)
    {
        foreach (var stint in person.Stints)
        {
            if (stint.Contains(days.Start))
            {
                return HasLeft(stint) && stint.End < days.End;
            }
        }

        return true;
    }

    private void ForEachStint(Joining joining, Action<DateOnly, DateRange> add)
    {
        for (var i = 0; i < person.Stints.Count && person.Stints[i].Start <= asOf; i++)
        {
            add(i == 0 ? FirstDay(joining) : person.Stints[i].Start, person.Stints[i]);
        }
    }

    private List<DutyWindow> EveryFirstMonths(FirstMonths first)
    {
        var windows = new List<DutyWindow>();
        if (first.Event is null)
        {
            Add(person.Teacher.TeachingStartOn);
        }

        foreach (var happened in person.Events)
        {
            if (happened.Kind == first.Event || happened.Kind == first.RepeatEvent)
            {
                Add(happened.HappenedOn);
            }
        }

        return windows;

        void Add(DateOnly start)
        {
            if (start <= asOf)
            {
                windows.Add(new(new DateRange(start, start.AddMonths(first.Months).AddDays(-1))));
            }
        }
    }

    private void AddRounds(List<DutyWindow> windows, Rounds rounds, DateOnly from, DateRange stint)
    {
        foreach (var round in rounds.Ranges)
        {
            var start = from > round.Start ? from : round.Start;
            var end = HasLeft(stint) && stint.End < round.End ? stint.End : round.End;
            if (round.Start <= asOf && start <= end)
            {
                windows.Add(new(new(start, end), round));
            }
        }
    }

    /// <summary>A year open on the last day in post is not listed; a year before the first day never is.</summary>
    private void AddYears(List<DutyWindow> windows, EachYear years, DateOnly from, DateRange stint)
    {
        for (var year = YearOf.Day(years.Kind, from); YearOf.Range(years.Kind, year) is var whole && whole.Start <= asOf; year++)
        {
            var start = from > whole.Start ? from : whole.Start;
            if (start <= asOf && (start == whole.Start || !years.WholeOnly) && !(HasLeft(stint) && stint.End < whole.End))
            {
                windows.Add(new(new(start, whole.End), whole));
            }
        }
    }
}
