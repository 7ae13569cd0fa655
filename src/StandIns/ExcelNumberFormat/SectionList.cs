namespace ExcelNumberFormat;

/// <summary>A section chosen for a number; one of its own for negatives shows them without a sign.</summary>
readonly record struct Choice(Section Section, bool WithoutSign)
{
    public double Amount(double number) => WithoutSign ? Math.Abs(number) : number;
}

/// <summary>Which section shows which value.</summary>
sealed class SectionList(IReadOnlyList<Section> all)
{
    const int TextPlace = 3;

    readonly List<Section> numeric =
        [.. all.Where((section, place) => place < TextPlace && (place == 0 || section.Kind != SectionKind.Text))];

    public IReadOnlyList<Section> All => all;

    public Section? ForText() =>
        all.Count > TextPlace ? all[TextPlace] : all.LastOrDefault(section => section.Kind == SectionKind.Text);

    public Choice? ForNumber(double number)
    {
        if (numeric.Any(section => section.Condition is not null))
            return numeric.FirstOrDefault(section => section.Condition?.Holds(number) ?? true) is { } held ? new Choice(held, false) : null;
        return numeric.Count switch
        {
            0 => null,
            1 => new Choice(numeric[0], false),
            2 => number < 0 ? new Choice(numeric[1], true) : new Choice(numeric[0], false),
            _ => number > 0 ? new Choice(numeric[0], false) : number < 0 ? new Choice(numeric[1], true) : new Choice(numeric[2], false),
        };
    }
}
