using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Requirements.Evaluation;

/// <summary>The question: as of which day, from which day the district keeps records, and when a day ends there.</summary>
/// <param name="Day">Entries completed later do not exist yet.</param>
/// <param name="RecordsFrom">Windows that end before this day are not listed.</param>
/// <param name="Zone">The district's time zone: a window closes at midnight there.</param>
public sealed record AsOf(DateOnly Day, DateOnly RecordsFrom, TimeZoneInfo Zone)
{
    public static AsOf On(DateOnly day, District district) => new(day, district.RecordsFrom, district.Zone);

    /// <summary>The instant at which the day is over in the district.</summary>
    public DateTime EndOf(DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified), Zone);
}
