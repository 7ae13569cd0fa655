using System.Globalization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Reports.Figures;

namespace TeacherDev.Web.Features.Reports;

/// <summary>Which year is asked for, as it stands in the address.</summary>
public sealed record YearQuestion
{
    public static string School => "school";
    private const int LongestYear = 12;

    public string? Year { get; init; }

    /// <summary>school, or anything else for the calendar year.</summary>
    public string? Kind { get; init; }

    public YearKind YearKind => Kind == School ? YearKind.School : YearKind.Calendar;

    /// <summary>What was typed, short enough to be said back.</summary>
    public string Typed => Year is { Length: > LongestYear } ? Year[..LongestYear] + "…" : Year ?? "";

    /// <summary>The year that runs today where none was asked for; null for what is no year to report on.</summary>
    public ReportYear? Read(DateOnly today) =>
        string.IsNullOrWhiteSpace(Year) ? ReportYear.Of(YearKind, YearOf.Day(YearKind, today), today)
        : int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? ReportYear.Of(YearKind, year, today)
        : null;
}
