using System.Globalization;
using System.Text;

namespace ExcelNumberFormat;

/// <summary>0 # ? . , and %: digits put where the section has places for them.</summary>
static class NumberTexts
{
    const int GroupSize = 3;

    public static string Show(Section section, double number, CultureInfo culture)
    {
        var tokens = section.Tokens;
        var amount = Math.Abs(number) * Math.Pow(100, tokens.Count(token => token.Kind == TokenKind.Percent));
        amount /= Math.Pow(1000, ThousandsLeftOut(tokens));
        var sign = number < 0 ? culture.NumberFormat.NegativeSign : "";
        return sign + Places(tokens, amount, culture);
    }

    /// <summary>The tokens with the amount's digits in their places.</summary>
    public static string Places(IReadOnlyList<Token> tokens, double amount, CultureInfo culture)
    {
        var point = PointOf(tokens);
        var digits = Digits.Of(amount, tokens.Skip(point).Count(token => token.Kind == TokenKind.Digit));
        var whole = tokens.Take(point).ToList();
        var shown = whole.Any(token => token.Kind == TokenKind.Digit)
            ? Whole(whole, digits.Whole, culture)
            : string.Concat(whole.Select(Literal)) + (point < tokens.Count ? digits.Whole : "");
        return shown + Rest(tokens.Skip(point), digits.Fraction, culture);
    }

    static string Whole(List<Token> tokens, string digits, CultureInfo culture)
    {
        var places = tokens.Count(token => token.Kind == TokenKind.Digit);
        var grouped = HasGroups(tokens);
        var shown = new List<string>();
        var (used, place) = (0, 0);
        foreach (var token in Enumerable.Reverse(tokens))
        {
            if (token.Kind != TokenKind.Digit)
            {
                shown.Add(Literal(token));
                continue;
            }
            place++;
            do
            {
                var digit = used < digits.Length ? digits[^(used + 1)].ToString() : Empty(token);
                if (grouped && used > 0 && used % GroupSize == 0 && digit.Trim().Length > 0)
                    shown.Add(culture.NumberFormat.NumberGroupSeparator);
                shown.Add(digit);
                used++;
            }
            while (place == places && used < digits.Length);
        }
        shown.Reverse();
        return string.Concat(shown);
    }

    static string Rest(IEnumerable<Token> tokens, string digits, CultureInfo culture)
    {
        var meaning = digits.TrimEnd('0').Length;
        var shown = new StringBuilder();
        var used = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Point)
                shown.Append(culture.NumberFormat.NumberDecimalSeparator);
            else if (token.Kind == TokenKind.Digit)
            {
                shown.Append(used < meaning ? digits[used].ToString() : Empty(token));
                used++;
            }
            else
                shown.Append(Literal(token));
        }
        return shown.ToString();
    }

    static int PointOf(IReadOnlyList<Token> tokens) => tokens.TakeWhile(token => token.Kind != TokenKind.Point).Count();

    /// <summary>A comma between two places groups the thousands.</summary>
    static bool HasGroups(List<Token> tokens)
    {
        var first = tokens.FindIndex(token => token.Kind == TokenKind.Digit);
        var last = tokens.FindLastIndex(token => token.Kind == TokenKind.Digit);
        return tokens.FindIndex(token => token.Kind == TokenKind.Comma) is var comma && comma > first && comma < last;
    }

    /// <summary>Commas right behind the last place before the point, or behind the last of all, leave out thousands.</summary>
    static int ThousandsLeftOut(IReadOnlyList<Token> tokens)
    {
        var point = PointOf(tokens);
        return CommasBehind(tokens.Take(point).ToList()) + CommasBehind(tokens.Skip(point).ToList());
    }

    static int CommasBehind(List<Token> tokens)
    {
        var last = tokens.FindLastIndex(token => token.Kind == TokenKind.Digit);
        return last < 0 ? 0 : tokens.Skip(last + 1).TakeWhile(token => token.Kind == TokenKind.Comma).Count();
    }

    static string Empty(Token place) => place.Text switch { "0" => "0", "?" => " ", _ => "" };

    static string Literal(Token token) => token.Kind is TokenKind.Literal or TokenKind.Percent or TokenKind.Slash ? token.Text : "";
}
