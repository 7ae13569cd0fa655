using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Teachers.Schools;

/// <summary>Where somebody taught, and for how long (rules.md, What counts as teaching at a school).</summary>
public static class Teaching
{
    private const int MonthsOfYear = 12;

    /// <summary>So many, that no month is over before its time: of what is left of several times beside whole months.</summary>
    private const int DaysOfMonth = 31;

    /// <summary>
    /// Whole years of teaching at schools in the countryside up to and with the day, each day once. A year is over on the eve of its anniversary; of times
    /// apart, the whole months are added up, and the days beside them.
    /// </summary>
    public static int RuralYears(this TeacherRecord person, DateOnly on)
    {
        var (months, days) = (0, 0);
        foreach (var time in RuralTimes(person, on))
        {
            var next = (time.End < on ? time.End : on).AddDays(1);
            var whole = ((next.Year - time.Start.Year) * MonthsOfYear) + next.Month - time.Start.Month;
            whole = time.Start.AddMonths(whole) > next ? whole - 1 : whole;
            (months, days) = (months + whole, days + next.DayNumber - time.Start.AddMonths(whole).DayNumber);
        }

        return (months + (days / DaysOfMonth)) / MonthsOfYear;
    }

    /// <summary>The days after the one up to and with the other on which one more of the <see cref="RuralYears"/> is over.</summary>
    public static IEnumerable<DateOnly> RuralYearsOver(this TeacherRecord person, DateOnly after, DateOnly last)
    {
        for (var years = person.RuralYears(after); person.RuralYears(last) > years; years = person.RuralYears(after))
        {
            var (before, over) = (after, last);
            while (over.DayNumber - before.DayNumber > 1)
            {
                var middle = before.AddDays((over.DayNumber - before.DayNumber) / 2);
                (before, over) = person.RuralYears(middle) > years ? (before, middle) : (middle, over);
            }

            yield return over;
            after = over;
        }
    }

    /// <summary>At how many schools they taught for so many years in one go, by a legal post or as a guest, up to and with the day.</summary>
    public static int SchoolsServed(this TeacherRecord person, DateOnly on, int years)
    {
        HashSet<int> served = [];
        foreach (var stays in person.Placements.Where(p => p.IsTeaching && p.StartOn <= on).GroupBy(person.FirstSchool))
        {
            DateOnly? from = null, to = null;
            foreach (var stay in stays.Select(p => p.Days))
            {
                from = from is null || stay.Start > to!.Value.AddDays(1) ? stay.Start : from;
                var end = stay.End < on ? stay.End : on;
                to = to is null || end > to || from == stay.Start ? end : to;
                if (from.Value.AddYears(years) <= to.Value.AddDays(1))
                {
                    served.Add(stays.Key);
                }
            }
        }

        return served.Count;
    }

    /// <summary>Times of teaching in the countryside that began by the day; those that follow on one another or overlap are one.</summary>
    private static IEnumerable<DateRange> RuralTimes(TeacherRecord person, DateOnly on)
    {
        DateRange? time = null;
        foreach (var stay in person.Placements.Where(p => p.IsTeaching && p.StartOn <= on && person.SchoolOf(p)?.Setting == School.Rural).Select(p => p.Days))
        {
            if (time is { } running && (running.End == DateOnly.MaxValue || stay.Start <= running.End.AddDays(1)))
            {
                time = new(running.Start, stay.End > running.End ? stay.End : running.End);
                continue;
            }

            if (time is { } over)
            {
                yield return over;
            }

            time = stay;
        }

        if (time is { } last)
        {
            yield return last;
        }
    }
}
