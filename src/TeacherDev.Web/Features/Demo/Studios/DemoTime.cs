namespace TeacherDev.Web.Features.Demo.Studios;

/// <summary>Today, and the moments of other days.</summary>
internal sealed record DemoTime(DateOnly Today, DateTime Now)
{
    /// <summary>At this hour of that day; nothing happens after now.</summary>
    public DateTime At(DateOnly day) => day < Today ? Now.AddDays(day.DayNumber - Today.DayNumber) : Now.AddMinutes(-10);
}
