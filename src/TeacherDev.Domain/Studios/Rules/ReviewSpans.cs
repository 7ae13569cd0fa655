using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Studios.Rules;

/// <summary>When the reviews of a studio and its members open: nobody is judged before what is judged was done.</summary>
/// <param name="TermDays">Days before the end of a term from which on a member's term is reviewed.</param>
/// <param name="YearDays">Days before the end of a school year from which on the studio's year is.</param>
/// <param name="FinalMonths">Months before the end of the studio's term from which on its final review is held.</param>
public sealed record ReviewSpans(int TermDays, int YearDays, int FinalMonths)
{
    /// <param name="leftOn">The last day of whoever left; they may be reviewed from it on. Null for whoever takes part.</param>
    public DateOnly TermOpensOn(Studio studio, SchoolTerm term, DateOnly? leftOn) => Earlier(LastOf(studio, term.Range).AddDays(-TermDays), leftOn ?? DateOnly.MaxValue);

    public DateOnly YearOpensOn(Studio studio, SchoolYear year) => LastOf(studio, year.Range).AddDays(-YearDays);

    public DateOnly FinalOpensOn(Studio studio) => studio.EndOn.AddMonths(-FinalMonths);

    /// <summary>The last day of these on which the studio works.</summary>
    private static DateOnly LastOf(Studio studio, DateRange days) => Earlier(days.End, studio.Days.End);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
