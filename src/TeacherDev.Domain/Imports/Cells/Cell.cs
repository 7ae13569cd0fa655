using System.Globalization;

namespace TeacherDev.Domain.Imports.Cells;

/// <summary>One cell as it stood in the file: null, text, a number, a day with its time, or yes/no.</summary>
public readonly record struct Cell(object? Value)
{
    public bool IsEmpty => Value is null || (Value is string text && CellText.IsBlank(text));

    /// <summary>A formula that failed: #N/A, #REF! …</summary>
    public bool IsError => Value is string { Length: > 2 } text && text[0] == '#' && text[^1] is '!' or '?' or 'A' && Errors.Contains(text);

    private static readonly HashSet<string> Errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#ERROR!"];

    /// <summary>What the person who filled the file sees in the cell, for reporting it back.</summary>
    public string Typed => Value switch
    {
        null => "",
        string text => text,
        double number => Number(number),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "TRUE" : "FALSE",
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>Fifteen digits, as a spreadsheet keeps them; whole numbers without an exponent.</summary>
    private static string Number(double number) =>
        Math.Abs(number) < 1e15 && number == Math.Truncate(number)
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.InvariantCulture);
}
