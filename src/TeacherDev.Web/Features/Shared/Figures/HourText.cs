using System.Globalization;
using Microsoft.Extensions.Localization;

namespace TeacherDev.Web.Features.Shared.Figures;

/// <summary>How amounts are written, everywhere and in both languages alike.</summary>
public static class HourText
{
    /// <summary>Tenths of an hour as "41.5", "24", "6,210": the decimal only where it says something.</summary>
    public static string AsHours(this int tenths) => (tenths / 10m).ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="AsHours(int)"/>
    public static string AsHours(this long tenths) => (tenths / 10m).ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <summary>A head count or other whole number: "1,154".</summary>
    public static string AsCount(this long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string AsCount(this int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A share in tenths of a percent as "83.6 %".</summary>
    public static string AsPercent(this int tenthsOfPercent) =>
        (tenthsOfPercent / 10m).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    /// <summary>The amount with its unit: "41.5 学时", "41.5 hours", "1 hour".</summary>
    public static string HoursOf(this IStringLocalizer words, int tenths) =>
        words[tenths == 10 ? "Hours.One" : "Hours.Many", tenths.AsHours()];
}
