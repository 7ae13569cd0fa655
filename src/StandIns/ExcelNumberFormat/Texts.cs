using System.Globalization;

namespace ExcelNumberFormat;

static class Texts
{
    /// <summary>A text, or a number without a format of its own, among the section's literals.</summary>
    public static string Show(Section section, string text) =>
        string.Concat(section.Tokens.Select(token => token.Kind is TokenKind.Text or TokenKind.General ? text : token.Text));

    /// <summary>A number as a cell without a format shows it: fifteen significant digits at most.</summary>
    public static string General(double number, CultureInfo culture) => number.ToString("G15", culture);
}
