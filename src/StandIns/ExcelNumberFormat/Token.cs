namespace ExcelNumberFormat;

/// <summary>What a piece of a format stands for.</summary>
enum TokenKind { Literal, Digit, Point, Comma, Percent, Exponent, Slash, Text, General, DatePart, ElapsedPart, Fraction, HalfDay }

/// <summary>A piece of a format; its text is what was written, or for a literal what is shown.</summary>
sealed record Token(TokenKind Kind, string Text)
{
    /// <summary>h, m, s, d, y or a: what a date part counts.</summary>
    public char Unit => char.ToLowerInvariant(Text[0]);
}
