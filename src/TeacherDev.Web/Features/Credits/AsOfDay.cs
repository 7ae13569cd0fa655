using System.Globalization;

namespace TeacherDev.Web.Features.Credits;

/// <summary>The day that a page is asked for: <c>?asOf=2025-12-31</c>, today without it.</summary>
/// <param name="Day">The day that the page shows; today when what was typed will not do.</param>
/// <param name="Today">The district's business date.</param>
/// <param name="RecordsFrom">The first day that the district keeps records for.</param>
/// <param name="Typed">What was typed, for the sentence that refuses it.</param>
/// <param name="Fault">Odd, Future or TooEarly; null when it will do.</param>
public sealed record AsOfDay(DateOnly Day, DateOnly Today, DateOnly RecordsFrom, string Typed, string? Fault)
{
    public const string Name = "asOf";

    public bool IsToday => Day == Today;

    public static AsOfDay Read(string? typed, DateOnly today, DateOnly recordsFrom)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            return new(today, today, recordsFrom, "", null);
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new(today, today, recordsFrom, text, "Odd");
        }

        return day > today ? new(today, today, recordsFrom, text, "Future")
            : day < recordsFrom ? new(today, today, recordsFrom, text, "TooEarly")
            : new(day, today, recordsFrom, text, null);
    }
}
