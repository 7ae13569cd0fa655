namespace TeacherDev.Web.Excel.Writing;

/// <summary>Text that no spreadsheet takes for a formula.</summary>
public static class InertText
{
    /// <summary>The text with an apostrophe before it where a program would otherwise compute it.</summary>
    public static string AsInert(this string text) =>
        text.Length > 0 && (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠') ? "'" + text : text;
}
