using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>0.00E+00, and ##0.0E+0 whose exponent steps by three.</summary>
static class ScientificTexts
{
    public static string Show(Section section, double number, CultureInfo culture)
    {
        var tokens = section.Tokens.ToList();
        var mark = tokens.FindIndex(token => token.Kind == TokenKind.Exponent);
        var mantissa = tokens.Take(mark).ToList();
        var step = Math.Max(1, mantissa.TakeWhile(token => token.Kind != TokenKind.Point).Count(token => token.Kind == TokenKind.Digit));
        var decimals = mantissa.SkipWhile(token => token.Kind != TokenKind.Point).Count(token => token.Kind == TokenKind.Digit);
        var (amount, exponent) = Split(Math.Abs(number), step, decimals);
        return (number < 0 ? culture.NumberFormat.NegativeSign : "")
            + NumberTexts.Places(mantissa, amount, culture)
            + "E" + (exponent < 0 ? "-" : tokens[mark].Text.EndsWith('+') ? "+" : "")
            + NumberTexts.Places(tokens.Skip(mark + 1).ToList(), Math.Abs(exponent), culture);
    }

    static (double Amount, int Exponent) Split(double amount, int step, int decimals)
    {
        if (amount == 0)
            return (0, 0);
        var exponent = Down((int)Math.Floor(Math.Log10(amount)), step);
        var mantissa = Math.Round(amount / Math.Pow(10, exponent), Math.Min(decimals, 15), MidpointRounding.AwayFromZero);
        return mantissa >= Math.Pow(10, step) ? (mantissa / Math.Pow(10, step), exponent + step) : (mantissa, exponent);
    }

    static int Down(int exponent, int step) => exponent - ((exponent % step) + step) % step;
}
