using System.Globalization;
using System.Text;

namespace TeacherDev.Web.Excel.Writing;

/// <summary>
/// A list as comma-separated values (RFC 4180, UTF-8 with a byte-order mark, which Excel needs to read Chinese). Text is made
/// inert; numbers are passed as numbers.
/// </summary>
public sealed class CsvText
{
    public const string MediaType = "text/csv; charset=utf-8";

    private readonly StringBuilder lines = new();

    /// <param name="cells">Text, or a number or day that is written as it stands.</param>
    public CsvText Line(params IEnumerable<object?> cells)
    {
        lines.AppendJoin(',', cells.Select(Written)).Append("\r\n");
        return this;
    }

    public byte[] Bytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(lines.ToString())];

    private static string Written(object? cell) => cell switch
    {
        null => "",
        string text => Quoted(text.AsInert()),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(cell.ToString() ?? ""),
    };

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
