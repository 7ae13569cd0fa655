namespace TeacherDev.Domain.Calendar;

/// <summary>Which kind of year something is counted by.</summary>
public enum YearKind
{
    Calendar,

    /// <summary>1 September to 31 August, named by the year in which it begins.</summary>
    School,
}

public static class YearOf
{
    /// <summary>The year of this kind that holds the day.</summary>
    public static int Day(YearKind kind, DateOnly day) =>
        kind == YearKind.Calendar || day.Month >= SchoolYear.FirstMonth ? day.Year : day.Year - 1;

    public static DateRange Range(YearKind kind, int year) =>
        kind == YearKind.Calendar ? new(new(year, 1, 1), new(year, 12, 31)) : new SchoolYear(year).Range;
}
