using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Reports.Figures;

/// <summary>A year to report on, and up to which day: its last, or today while it runs.</summary>
/// <param name="Year">A school year is named by its first year.</param>
/// <param name="IsOver">The as-of date is the year's last day, and that day is over too.</param>
public sealed record ReportYear(YearKind Kind, int Year, DateOnly AsOf, bool IsOver)
{
    private const int Earliest = 1950;

    public DateRange Days => YearOf.Range(Kind, Year);

    /// <summary>What was known of it: from its first day to the as-of date.</summary>
    public DateRange SoFar => new(Days.Start, AsOf);

    /// <summary>The year before, up to the same day a year earlier (28 Feb for 29 Feb), so that like stands beside like.</summary>
    public ReportYear Before => new(Kind, Year - 1, IsOver ? YearOf.Range(Kind, Year - 1).End : AsOf.AddYears(-1), IsOver);

    /// <returns>Null for a year that has not begun or lies before anybody's records.</returns>
    public static ReportYear? Of(YearKind kind, int year, DateOnly today)
    {
        if (year < Earliest || year > YearOf.Day(kind, today)) return null;
        var end = YearOf.Range(kind, year).End;
        return new(kind, year, end < today ? end : today, end < today);
    }

    public static IReadOnlyList<int> Offered(YearKind kind, DateOnly from, DateOnly today) =>
        [.. Enumerable.Range(YearOf.Day(kind, from), Math.Max(1, YearOf.Day(kind, today) - YearOf.Day(kind, from) + 1)).Reverse()];

    public string Name(IStringLocalizer<ReportsText> say) =>
        Kind == YearKind.Calendar ? say["Year.Calendar", Year] : say["Year.School", Year, Year + 1];
}
