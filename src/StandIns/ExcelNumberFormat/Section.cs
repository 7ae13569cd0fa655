namespace ExcelNumberFormat;

enum SectionKind { Number, Scientific, Fraction, Date, Elapsed, Text, General }

/// <summary>One of the parts between semicolons.</summary>
sealed record Section(IReadOnlyList<Token> Tokens, Condition? Condition)
{
    public SectionKind Kind { get; } =
        Has(Tokens, TokenKind.ElapsedPart) ? SectionKind.Elapsed
        : Has(Tokens, TokenKind.DatePart) ? SectionKind.Date
        : Has(Tokens, TokenKind.Text) ? SectionKind.Text
        : Has(Tokens, TokenKind.General) ? SectionKind.General
        : Has(Tokens, TokenKind.Exponent) ? SectionKind.Scientific
        : Has(Tokens, TokenKind.Slash) && Has(Tokens, TokenKind.Digit) ? SectionKind.Fraction
        : SectionKind.Number;

    static bool Has(IReadOnlyList<Token> tokens, TokenKind kind) => tokens.Any(token => token.Kind == kind);
}

/// <summary>[&gt;=100]: which numbers a section takes.</summary>
sealed record Condition(string Sign, double Limit)
{
    public bool Holds(double number) => Sign switch
    {
        "<" => number < Limit,
        "<=" => number <= Limit,
        ">" => number > Limit,
        ">=" => number >= Limit,
        "<>" => number != Limit,
        _ => number == Limit,
    };
}
