using System.Globalization;

namespace TeacherDev.Domain.Calendar;

/// <summary>One half of a school year: the first from 1 September to 31 January, the second from 1 February to 31 August.</summary>
/// <param name="FirstYear">The school year's first year.</param>
/// <param name="Number">1 or 2.</param>
public readonly record struct SchoolTerm(int FirstYear, int Number)
{
    public SchoolYear Year => new(FirstYear);

    public DateRange Range => Number == 1
        ? new(Year.Range.Start, new(FirstYear + 1, 1, 31))
        : new(new(FirstYear + 1, 2, 1), Year.Range.End);

    public SchoolTerm Next => Number == 1 ? new(FirstYear, 2) : new(FirstYear + 1, 1);

    public SchoolTerm Previous => Number == 2 ? new(FirstYear, 1) : new(FirstYear - 1, 2);

    public static SchoolTerm Of(DateOnly day) => SchoolYear.Of(day) is var year && day < new DateOnly(year.FirstYear + 1, 2, 1) ? new(year.FirstYear, 1) : new(year.FirstYear, 2);

    /// <summary>Reads "2026-1"; null for anything else.</summary>
    public static SchoolTerm? Parse(string? text) =>
        text is { Length: 6 } && text[4] == '-' && text[5] is '1' or '2'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1950 and < 2200
            ? new(year, text[5] - '0') : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}-{Number}");
}
