using System.Globalization;

namespace ExcelNumberFormat;

/// <summary># ?/?, ??/?? and # ?/8: the nearest fraction whose denominator has room.</summary>
static class FractionTexts
{
    public static string Show(Section section, double number)
    {
        var tokens = section.Tokens.ToList();
        var slash = tokens.FindIndex(token => token.Kind == TokenKind.Slash);
        var below = tokens.Skip(slash + 1).SkipWhile(Blank).TakeWhile(token => !Blank(token)).ToList();
        var above = tokens.Take(slash).Reverse().SkipWhile(Blank).TakeWhile(token => token.Kind == TokenKind.Digit).Count();
        var mixed = tokens.Take(slash).Count(token => token.Kind == TokenKind.Digit) > above;
        var amount = Math.Abs(number);
        var whole = mixed ? Math.Floor(amount) : 0;
        var (top, bottom) = Nearest(amount - whole, below);
        if (mixed && top == bottom)
            (whole, top) = (whole + 1, 0);
        var sign = number < 0 ? "-" : "";
        var wholeText = mixed && (whole > 0 || top == 0) ? whole.ToString(CultureInfo.InvariantCulture) : "";
        if (mixed && top == 0)
            return sign + wholeText;
        return sign + wholeText + (wholeText.Length > 0 ? " " : "") + $"{top}/{bottom}";
    }

    static bool Blank(Token token) => token.Kind == TokenKind.Literal && token.Text == " ";

    static (long Top, long Bottom) Nearest(double part, List<Token> below)
    {
        if (long.TryParse(string.Concat(below.Select(token => token.Text)), out var given) && given > 0)
            return ((long)Math.Round(part * given, MidpointRounding.AwayFromZero), given);
        var best = (Top: (long)Math.Round(part, MidpointRounding.AwayFromZero), Bottom: 1L);
        var largest = (long)Math.Pow(10, Math.Clamp(below.Count, 1, 4)) - 1;
        for (var bottom = 2L; bottom <= largest; bottom++)
        {
            var top = (long)Math.Round(part * bottom, MidpointRounding.AwayFromZero);
            if (Math.Abs(part - (double)top / bottom) < Math.Abs(part - (double)best.Top / best.Bottom) - 1e-12)
                best = (top, bottom);
        }
        return best;
    }
}
