namespace TeacherDev.Web.Tests.Kit;

/// <summary>The clock that a test sets: a day and an hour in the district (UTC+8). It stands still.</summary>
public sealed class DistrictDay : TimeProvider
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private DateTimeOffset _now = new(2026, 11, 21, 9, 0, 0, China);

    public DateOnly Today => DateOnly.FromDateTime(_now.ToOffset(China).DateTime);

    public override DateTimeOffset GetUtcNow() => _now.ToUniversalTime();

    /// <summary>Sets the district's day, such as <c>"2026-12-31"</c>, and the time on its wall clocks.</summary>
    public void Is(string day, string time = "09:00") => _now = new(DateOnly.Parse(day), TimeOnly.Parse(time), China);

    public void Passes(TimeSpan time) => _now += time;
}
