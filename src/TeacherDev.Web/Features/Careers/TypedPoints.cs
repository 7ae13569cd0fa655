using System.Globalization;

namespace TeacherDev.Web.Features.Careers;

/// <summary>Points out of a hundred as they are typed, kept in tenths.</summary>
internal static class TypedPoints
{
    public const int Most = 100;

    /// <returns>Null for what is none: no number, beyond the range, or finer than a tenth.</returns>
    public static int? Tenths(string? typed) =>
        decimal.TryParse(typed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var given)
        && given <= Most && given * 10 == decimal.Truncate(given * 10) ? (int)(given * 10) : null;

    /// <summary>As they stand in a form.</summary>
    public static string Text(int tenths) => (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture);
}
