namespace TeacherDev.Domain.Calendar;

/// <summary>A school year: 1 September of its first year to 31 August of the next.</summary>
public readonly record struct SchoolYear(int FirstYear)
{
    internal const int FirstMonth = 9;

    public DateRange Range => new(new(FirstYear, FirstMonth, 1), new(FirstYear + 1, FirstMonth - 1, 31));

    public static SchoolYear Of(DateOnly day) => new(YearOf.Day(YearKind.School, day));

    public override string ToString() => $"{FirstYear}-{FirstYear + 1}";
}
