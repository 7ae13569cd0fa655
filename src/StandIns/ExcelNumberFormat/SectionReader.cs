using System.Globalization;
using System.Text.RegularExpressions;

namespace ExcelNumberFormat;

/// <summary>Cuts a format into sections and pieces.</summary>
static partial class SectionReader
{
    /// <summary>The sections, or null if something is left open.</summary>
    public static IReadOnlyList<Section>? Read(string format)
    {
        var sections = new List<Section>();
        var tokens = new List<Token>();
        Condition? condition = null;
        for (var at = 0; at < format.Length;)
        {
            if (format[at] == ';')
            {
                sections.Add(new Section(tokens, condition));
                (tokens, condition) = ([], null);
                at++;
                continue;
            }
            var match = Piece().Match(format, at);
            if (!match.Success)
                return null;
            at += match.Length;
            if (match.Groups["limit"].Success)
                condition = new Condition(match.Groups["sign"].Value, double.Parse(match.Groups["limit"].Value, CultureInfo.InvariantCulture));
            else if (TokenOf(match, tokens) is { } token)
                tokens.Add(token);
        }
        sections.Add(new Section(tokens, condition));
        return sections;
    }

    static Token? TokenOf(Match match, List<Token> before)
    {
        if (match.Groups["quoted"] is { Success: true } quoted)
            return new Token(TokenKind.Literal, quoted.Value);
        if (match.Groups["escaped"] is { Success: true } escaped)
            return new Token(TokenKind.Literal, escaped.Value);
        if (match.Groups["space"].Success)
            return new Token(TokenKind.Literal, " ");
        if (match.Groups["currency"] is { Success: true } currency)
            return new Token(TokenKind.Literal, currency.Value);
        if (match.Groups["elapsed"] is { Success: true } elapsed)
            return new Token(TokenKind.ElapsedPart, elapsed.Value);
        if (match.Groups["skipped"].Success)
            return null;
        if (match.Groups["general"].Success)
            return new Token(TokenKind.General, match.Value);
        if (match.Groups["halfday"].Success)
            return new Token(TokenKind.HalfDay, match.Value);
        if (match.Groups["exponent"].Success)
            return new Token(TokenKind.Exponent, match.Value);
        if (match.Groups["part"].Success)
            return new Token(TokenKind.DatePart, match.Value);
        if (match.Groups["fraction"].Success)
            return before.LastOrDefault() is { Kind: TokenKind.DatePart or TokenKind.ElapsedPart, Unit: 's' }
                ? new Token(TokenKind.Fraction, match.Value)
                : null;
        return new Token(KindOf(match.Value), match.Value);
    }

    static TokenKind KindOf(string sign) => sign switch
    {
        "0" or "#" or "?" => TokenKind.Digit,
        "." => TokenKind.Point,
        "," => TokenKind.Comma,
        "%" => TokenKind.Percent,
        "/" => TokenKind.Slash,
        "@" => TokenKind.Text,
        _ => TokenKind.Literal,
    };

    // In this order: text, room and fill, brackets, words, parts of dates, single signs. An open quotation matches nothing.
    [GeneratedRegex("""
        \G(?:"(?<quoted>[^"]*)"|\\(?<escaped>.)|_(?<space>.)|\*(?<skipped>.)
        |\[(?<elapsed>h+|m+|s+)\]|\[\$(?<currency>[^\]-]*)[^\]]*\]|\[(?<sign>[<>=]{1,2})(?<limit>-?[\d.]+)\]|\[(?<skipped>[^\]]*)\]
        |(?<general>General|G/通用格式)|(?<halfday>AM/PM|A/P|上午/下午)|(?<exponent>E[+-])
        |(?<part>y+|m+|d+|h+|s+|a{3,4}|e+)|(?<=s\]?)(?<fraction>\.0+)
        |[^"\\_*\[;])
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Piece();
}
