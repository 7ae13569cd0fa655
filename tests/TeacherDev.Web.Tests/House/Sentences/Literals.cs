using System.Text.RegularExpressions;

namespace TeacherDev.Web.Tests.House.Sentences;

/// <summary>Text that stands in code between quotation marks, comments left out.</summary>
public static partial class Literals
{
    public static bool IsChinese(string text) => Chinese().IsMatch(text);

    public static IEnumerable<string> In(string code) =>
        Piece().Matches(code).Where(match => match.Groups["text"].Success).Select(match => match.Groups["text"].Value);

    [GeneratedRegex(@"[\u3400-\u9fff\uff01-\uff5e\u3001-\u3011]")]
    private static partial Regex Chinese();

    [GeneratedRegex("""
        //[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\])+'
        |\"{3,}(?<text>.*?)\"{3,}|@\$?"(?<text>(?:""|[^"])*)"|"(?<text>(?:\\.|[^"\\])*)"
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Piece();
}
