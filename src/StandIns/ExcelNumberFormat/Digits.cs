using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A number cut into the digits before and after its point; halves round away from zero, as in a cell.</summary>
readonly record struct Digits(string Whole, string Fraction)
{
    const int MostDecimals = 28;
    const double LargestExact = 7e27;

    public static Digits Of(double amount, int decimals)
    {
        var text = amount < LargestExact
            ? Math.Round((decimal)amount, Math.Min(decimals, MostDecimals), MidpointRounding.AwayFromZero)
                .ToString("F" + decimals, CultureInfo.InvariantCulture)
            : amount.ToString("F" + decimals, CultureInfo.InvariantCulture);
        var point = text.IndexOf('.');
        return point < 0 ? new Digits(text.TrimStart('0'), "") : new Digits(text[..point].TrimStart('0'), text[(point + 1)..]);
    }
}
