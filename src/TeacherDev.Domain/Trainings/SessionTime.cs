using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Trainings;

/// <summary>When a session is, by the district's wall clock; it ends on the day on which it begins.</summary>
public readonly record struct SessionTime(DateOnly On, TimeOnly Start, TimeOnly End)
{
    /// <summary>A training hour (学时), by the note of form 教基4068.</summary>
    public const int MinutesAnHour = 45;

    /// <summary>The most that a day gives, in tenths of an hour (form 教基4068).</summary>
    public const int MostTenthsADay = 80;

    public int Minutes => (int)(End - Start).TotalMinutes;

    /// <summary>Tenths of an hour that so many minutes are; the remainder is dropped.</summary>
    public static int TenthsOf(int minutes) => minutes * 10 / MinutesAnHour;

    public bool Overlaps(SessionTime other) => On == other.On && Start < other.End && other.Start < End;

    /// <summary>Whether it is over at a moment of the district's wall clock.</summary>
    public bool IsOver(DateTime local) => local >= On.ToDateTime(End);

    public bool HasBegun(DateTime local) => local >= On.ToDateTime(Start);

    public Refusal? WhyNot() =>
        End <= Start ? new("session-ends-early", Start, End)
        : TenthsOf(Minutes) == 0 ? new("session-too-short", Minutes)
        : Calendar.Plausible.Days.Contains(On) ? null
        : new("session-day-odd", On);

    public override string ToString() => $"{On:yyyy-MM-dd} {Start:HH:mm}-{End:HH:mm}";
}
