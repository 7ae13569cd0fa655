using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Windows;

/// <summary>Draws the windows of one version for one person, whether or not it is in force for them.</summary>
internal sealed class WindowDrawing(TeacherRecord person, Policy policy, PersonsEvents events, DateOnly asOf, List<DutyWindow> windows)
{
    /// <param name="firstDay">The first day in rounds and years, in the first stint.</param>
    public void All(DateOnly firstDay)
    {
        switch (policy.Window)
        {
            case Rolling rolling when person.Stints.Any(s => s.Contains(asOf)):
                Add(new(asOf.AddYears(-rolling.Years).AddDays(1), asOf));
                break;
            case FirstMonths first:
                EveryFirstMonths(first);
                break;
            case Rounds rounds:
                ForEachStint(firstDay, (from, stint) => EveryRound(rounds, from, stint));
                break;
            case EachYear years:
                ForEachStint(firstDay, (from, stint) => EveryYear(years, from, stint));
                break;
        }
    }

    private void Add(DateRange days, DateRange? whole = null, IReadOnlyList<PolicyEvent>? by = null) =>
        windows.Add(new(policy, days, whole ?? days, MovedBy: by));

    private bool HasLeft(DateRange stint) => asOf > stint.End;

    /// <summary>A re-hired teacher starts as a joiner, without a second induction.</summary>
    private void ForEachStint(DateOnly firstDay, Action<DateOnly, DateRange> draw)
    {
        for (var i = 0; i < person.Stints.Count && person.Stints[i].Start <= asOf; i++)
        {
            draw(i == 0 ? firstDay : person.Stints[i].Start, person.Stints[i]);
        }
    }

    private void EveryFirstMonths(FirstMonths first)
    {
        var starts = person.Events.Where(e => e.Kind == first.Event || e.Kind == first.RepeatEvent).Select(e => e.HappenedOn);
        var begins = first.Change is { } change ? person.Became(Facts.Kinds[change.Fact], change.Values)
            : first.Event is null ? [person.Teacher.TeachingStartOn] : [];
        var all = begins.Concat(starts).ToList();
        foreach (var start in all)
        {
            if (start <= asOf && person.Stints.Any(s => s.Contains(start)))
            {
                var whole = new DateRange(start, start.AddMonths(first.Months).AddDays(-1));
                var stint = person.Stints.First(s => s.Contains(start));
                var by = events.Extending(policy.Code, whole, stint);
                var last = Extended(PersonsEvents.Later(whole.End, by), start, all);
                var broken = HasLeft(stint) && stint.End < last;
                windows.Add(new(policy, new(start, broken ? stint.End : last), whole, broken, by));
            }
        }
    }

    /// <summary>The last day that was set for this person alone: the latest one between the window's end and the beginning of the next.</summary>
    private DateOnly Extended(DateOnly end, DateOnly start, IReadOnlyCollection<DateOnly> starts)
    {
        var kind = CareerEvent.Extending(policy.Code);
        var next = starts.Where(s => s > start).Append(DateOnly.MaxValue).Min();
        return person.Events.Where(e => e.Kind == kind && e.HappenedOn > end && e.HappenedOn < next).Select(e => e.HappenedOn).Append(end).Max();
    }

    private void EveryRound(Rounds rounds, DateOnly from, DateRange stint)
    {
        foreach (var round in rounds.Ranges)
        {
            var start = from > round.Start ? from : round.Start;
            var by = events.Extending(policy.Code, round, stint);
            var last = PersonsEvents.Later(round.End, by);
            var end = HasLeft(stint) && stint.End < last ? stint.End : last;
            if (round.Start <= asOf && start <= end && start <= round.End)
            {
                Add(new(start, end), round, by);
            }
        }
    }

    /// <summary>A year open on the last day in post is not listed; a year before the first day never is.</summary>
    private void EveryYear(EachYear years, DateOnly from, DateRange stint)
    {
        for (var year = YearOf.Day(years.Kind, from); YearOf.Range(years.Kind, year) is var whole && whole.Start <= asOf; year++)
        {
            var start = from > whole.Start ? from : whole.Start;
            var by = events.Extending(policy.Code, whole, stint);
            var last = PersonsEvents.Later(whole.End, by);
            if (start <= asOf && (start == whole.Start || !years.WholeOnly) && !(HasLeft(stint) && stint.End < last))
            {
                Add(new(start, last), whole, by);
            }
        }
    }
}
