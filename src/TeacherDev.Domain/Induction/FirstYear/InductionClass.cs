using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Induction.FirstYear;

/// <summary>
/// The class that a new teacher belongs to, and the school year of a term: whatever begins in August belongs to the school year that
/// begins on 1 September after it, since people are hired in August for the lessons of September (August or September to July).
/// </summary>
public static class InductionClass
{
    private const int FirstMonth = 8;

    /// <param name="start">The first day of a window or of a term.</param>
    public static SchoolYear Of(DateOnly start) => new(start.Month >= FirstMonth ? start.Year : start.Year - 1);

    /// <summary>The days on which windows of a class begin: 1 August to 31 July.</summary>
    public static DateRange Starts(SchoolYear year) => new(new(year.FirstYear, FirstMonth, 1), new(year.FirstYear + 1, FirstMonth - 1, 31));
}
