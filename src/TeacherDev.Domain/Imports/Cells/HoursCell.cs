using System.Globalization;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Domain.Imports.Cells;

/// <summary>An amount of training hours: a positive number with at most one decimal.</summary>
public static class HoursCell
{
    /// <summary>More than a year of days and nights: a typing slip.</summary>
    private const decimal Most = 9_999;

    /// <returns>The fault's code; null when <paramref name="hours"/> holds the amount.</returns>
    public static string? Read(Cell cell, out Hours hours)
    {
        hours = default;
        if (Number(cell) is not { } number || number is <= 0 or > Most)
        {
            return FaultCode.HoursNotPositive;
        }

        if (number * 10 != decimal.Truncate(number * 10))
        {
            return FaultCode.HoursTooFine;
        }

        hours = new((int)(number * 10));
        return null;
    }

    private static decimal? Number(Cell cell) => cell.Value switch
    {
        // Fifteen digits are what the spreadsheet shows: 1.4999999999999999 was typed as 1.5.
        double number when Math.Abs(number) < 1e12 => (decimal)number,
        string text when decimal.TryParse(
            CellText.Token(text), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
