using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Induction.Rules;

/// <summary>One term of a school year.</summary>
public sealed record Term(LocalText Name, DateRange Days)
{
    public DateOnly StartOn => Days.Start;

    /// <summary>The school year that it is a term of.</summary>
    public SchoolYear Year => InductionClass.Of(StartOn);
}

/// <summary>On which days terms begin; each runs until the day before the next.</summary>
/// <param name="Starts">Month and day, in the order of the calendar year.</param>
/// <param name="LeastDays">A term with fewer days in somebody's window is not asked about.</param>
/// <param name="OpenDays">An opinion can be given so many days before the term ends.</param>
public sealed record TermRules(IReadOnlyList<(int Month, int Day, LocalText Name)> Starts, int LeastDays, int OpenDays)
{
    /// <summary>The terms of a window that are asked about, the first first.</summary>
    public IReadOnlyList<Term> Of(DateRange window) => [.. All(window).Where(t => t.Days.Overlaps(window) && Shared(t.Days, window) >= LeastDays)];

    /// <summary>From which day on an opinion about it can be given.</summary>
    public DateOnly OpensOn(Term term, DateRange window) => Last(term, window).AddDays(-OpenDays);

    /// <summary>The day by which it should be there: the end of the term, or of the window.</summary>
    public static DateOnly Last(Term term, DateRange window) => term.Days.End < window.End ? term.Days.End : window.End;

    private IEnumerable<Term> All(DateRange window)
    {
        List<(DateOnly On, LocalText Name)> starts = [.. from year in Enumerable.Range(window.Start.Year - 1, window.End.Year - window.Start.Year + 3)
                                                        from start in Starts
                                                        select (new DateOnly(year, start.Month, start.Day), start.Name)];
        return starts.Zip(starts.Skip(1), (term, next) => new Term(term.Name, new(term.On, next.On.AddDays(-1))));
    }

    private static int Shared(DateRange a, DateRange b) =>
        (a.End < b.End ? a.End : b.End).DayNumber - (a.Start > b.Start ? a.Start : b.Start).DayNumber + 1;
}
