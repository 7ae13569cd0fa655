using System.Globalization;
using System.Text.RegularExpressions;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Imports.Cells;

/// <summary>
/// Days as districts write them: an Excel date, 2021-09-01, 2021.9.1, 2021/09/01, 2021年9月1日, 20210901 (text or number),
/// with or without a time of day. Year first, four digits; a day that no calendar has is no day.
/// </summary>
public static partial class DateCell
{
    /// <summary>A bare number is read as a spreadsheet's day count from 1950 to 2099, where nothing else it could be is meant.</summary>
    private const double FirstSerial = 18_264, LastSerial = 73_050;

    public static bool TryRead(Cell cell, out DateOnly day)
    {
        day = default;
        switch (cell.Value)
        {
            case DateTime moment when Plausible.Days.Contains(DateOnly.FromDateTime(moment)):
                day = DateOnly.FromDateTime(moment);
                return true;
            case double number when number == Math.Truncate(number) && number is >= 19_000_101 and <= 21_991_231:
                return TryCompact(((long)number).ToString(CultureInfo.InvariantCulture), out day);
            case double serial when serial is >= FirstSerial and < LastSerial + 1:
                day = DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(serial)));
                return true;
            case string text:
                return TryText(text, out day);
            default:
                return false;
        }
    }

    /// <summary>The day inside a sentence such as 填报日期：2026年10月31日.</summary>
    public static bool TryFind(string sentence, out DateOnly day)
    {
        day = default;
        var text = CellText.Token(sentence);
        var found = Inside().Match(text);
        return found.Success && TryText(found.Value, out day);
    }

    private static bool TryText(string text, out DateOnly day)
    {
        day = default;
        var clean = CellText.Clean(text);
        var time = Time().Match(clean);
        var bare = CellText.Token(time.Success ? clean[..time.Index] : clean);
        if (bare.Length == 8 && bare.All(char.IsAsciiDigit))
        {
            return TryCompact(bare, out day);
        }

        var parts = Written().Match(bare);
        return parts.Success && TryDay(parts.Groups["y"].ValueSpan, parts.Groups["m"].ValueSpan, parts.Groups["d"].ValueSpan, out day);
    }

    private static bool TryCompact(ReadOnlySpan<char> digits, out DateOnly day) => TryDay(digits[..4], digits[4..6], digits[6..8], out day);

    private static bool TryDay(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> date, out DateOnly day)
    {
        day = default;
        var (y, m, d) = (Number(year), Number(month), Number(date));
        if (y < Plausible.Days.Start.Year || y > Plausible.Days.End.Year || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
        {
            return false;
        }

        day = new(y, m, d);
        return true;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:(?<sep>[-./])(?<m>[0-9]{1,2})\k<sep>(?<d>[0-9]{1,2})|年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})[日号]?)$")]
    private static partial Regex Written();

    [GeneratedRegex(@"[0-9]{4}(?:[-./][0-9]{1,2}[-./][0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日?)|(?<![0-9])[0-9]{8}(?![0-9])")]
    private static partial Regex Inside();

    [GeneratedRegex(@"[ T]\s*(?:[01]?[0-9]|2[0-3])\s*[:：]\s*[0-5][0-9](?:\s*[:：]\s*[0-5][0-9](?:\.[0-9]+)?)?$")]
    private static partial Regex Time();
}
