using System.Globalization;
using System.Text;

namespace ExcelNumberFormat;

/// <summary>y m d h s, AM/PM and elapsed [h] [m] [s].</summary>
static class DateTexts
{
    /// <summary>The text, or null if no such day exists.</summary>
    public static string? Show(Section section, double serial, CultureInfo culture)
    {
        var tokens = section.Tokens;
        var decimals = tokens.Where(token => token.Kind == TokenKind.Fraction).Select(token => token.Text.Length - 1).FirstOrDefault();
        var elapsed = Rounded(TimeSpan.FromDays(Math.Abs(serial)), decimals, tokens);
        var negative = section.Kind == SectionKind.Elapsed && serial < 0;
        if (SerialDay.ToMoment(Math.Floor(negative ? 0 : serial)) is not { } day)
            return null;
        var moment = day.Date + (elapsed - TimeSpan.FromDays(Math.Floor(Math.Abs(serial))));
        var halfDays = tokens.Any(token => token.Kind == TokenKind.HalfDay);
        var shown = new StringBuilder(negative ? culture.NumberFormat.NegativeSign : "");
        for (var at = 0; at < tokens.Count; at++)
            shown.Append(tokens[at].Kind switch
            {
                TokenKind.DatePart => Part(tokens[at], IsMinute(tokens, at), moment, halfDays, culture),
                TokenKind.ElapsedPart => Elapsed(tokens[at], elapsed),
                TokenKind.Fraction => culture.NumberFormat.NumberDecimalSeparator + Fraction(elapsed, decimals),
                TokenKind.HalfDay => HalfDay(tokens[at].Text, moment, culture),
                _ => tokens[at].Text,
            });
        return shown.ToString();
    }

    static string Part(Token token, bool minute, DateTime moment, bool halfDays, CultureInfo culture)
    {
        var names = culture.DateTimeFormat;
        return (token.Unit, token.Text.Length) switch
        {
            ('y', <= 2) => Number(moment.Year % 100, 2),
            ('y' or 'e', _) => Number(moment.Year, 4),
            ('m', var length) when minute => Number(moment.Minute, length),
            ('m', <= 2) => Number(moment.Month, token.Text.Length),
            ('m', 3) => names.GetAbbreviatedMonthName(moment.Month),
            ('m', 5) => names.GetMonthName(moment.Month)[..1],
            ('m', _) => names.GetMonthName(moment.Month),
            ('d', <= 2) => Number(moment.Day, token.Text.Length),
            ('d' or 'a', 3) => names.GetAbbreviatedDayName(moment.DayOfWeek),
            ('d' or 'a', _) => names.GetDayName(moment.DayOfWeek),
            ('h', var length) => Number(halfDays ? (moment.Hour + 11) % 12 + 1 : moment.Hour, length),
            _ => Number(moment.Second, token.Text.Length),
        };
    }

    static string Elapsed(Token token, TimeSpan span) => Number((long)Math.Floor(token.Unit switch
    {
        'h' => span.TotalHours,
        'm' => span.TotalMinutes,
        _ => span.TotalSeconds,
    }), token.Text.Length);

    /// <summary>An m means minutes behind hours or before seconds, months elsewhere.</summary>
    static bool IsMinute(IReadOnlyList<Token> tokens, int at) =>
        UnitOf(tokens.Take(at).LastOrDefault(IsPart)) == 'h' || UnitOf(tokens.Skip(at + 1).FirstOrDefault(IsPart)) == 's';

    static bool IsPart(Token token) => token.Kind is TokenKind.DatePart or TokenKind.ElapsedPart;

    static char? UnitOf(Token? token) => token?.Unit;

    static string HalfDay(string written, DateTime moment, CultureInfo culture)
    {
        var choices = written.Split('/');
        var designator = moment.Hour < 12 ? culture.DateTimeFormat.AMDesignator : culture.DateTimeFormat.PMDesignator;
        return written.Length > 3 && written[0] is 'A' or 'a' && designator.Length > 0 && choices[0].Length == 2
            ? designator
            : choices[moment.Hour < 12 ? 0 : 1];
    }

    /// <summary>A shown second is rounded to its shown decimals; hours and minutes without seconds are cut.</summary>
    static TimeSpan Rounded(TimeSpan span, int decimals, IReadOnlyList<Token> tokens)
    {
        var step = tokens.Any(token => IsPart(token) && token.Unit == 's')
            ? TimeSpan.TicksPerSecond / (long)Math.Pow(10, Math.Min(decimals, 7))
            : TimeSpan.TicksPerMillisecond;
        return TimeSpan.FromTicks((span.Ticks + step / 2) / step * step);
    }

    static string Fraction(TimeSpan span, int decimals) =>
        (span.Ticks % TimeSpan.TicksPerSecond).ToString("D7", CultureInfo.InvariantCulture).PadRight(decimals, '0')[..decimals];

    static string Number(long number, int length) => number.ToString("D" + Math.Clamp(length, 1, 4), CultureInfo.InvariantCulture);
}
