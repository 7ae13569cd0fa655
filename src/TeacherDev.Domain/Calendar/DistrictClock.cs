namespace TeacherDev.Domain.Calendar;

/// <summary>The only clock: the moment in UTC, and the business date where the district lies.</summary>
/// <param name="time">Where the moment comes from.</param>
/// <param name="zone">The district's time zone.</param>
/// <param name="asked">Gives a business date asked for instead of the real one, or null; moments stay real.</param>
public sealed class DistrictClock(TimeProvider time, TimeZoneInfo zone, Func<DateOnly?>? asked = null)
{
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public DateOnly Today => asked?.Invoke() ?? DayOf(UtcNow);

    /// <summary>The district's date at a moment given in UTC.</summary>
    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(LocalOf(utc));

    /// <summary>The district's wall clock at a moment given in UTC.</summary>
    public DateTime LocalOf(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);

    /// <summary>The moment in UTC at which a day begins in the district.</summary>
    public DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), zone);
}
