namespace TeacherDev.Domain.Calendar;

/// <summary>A run of days, both ends included.</summary>
public readonly record struct DateRange
{
    /// <exception cref="ArgumentException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public DateRange(DateOnly start, DateOnly end)
    {
        if (end < start)
        {
            throw new ArgumentException($"{end:yyyy-MM-dd} lies before {start:yyyy-MM-dd}.", nameof(end));
        }

        (Start, End) = (start, end);
    }

    public DateOnly Start { get; }
    public DateOnly End { get; }

    /// <summary>How many days, both ends included.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    public bool Contains(DateOnly day) => Start <= day && day <= End;

    public bool Contains(DateRange other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(DateRange other) => Start <= other.End && other.Start <= End;

    /// <summary>The calendar months touched, the first and the last both counted whole.</summary>
    public int Months => ((End.Year - Start.Year) * 12) + End.Month - Start.Month + 1;

    public override string ToString() => $"{Start:yyyy-MM-dd}..{End:yyyy-MM-dd}";
}
