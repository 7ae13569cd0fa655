namespace TeacherDev.Data.Requirements;

/// <summary>The business date for which everybody's standing was last computed; one row.</summary>
public sealed class StandingDay
{
    public int Id { get; set; }
    public DateOnly ComputedFor { get; set; }
    public DateTime ComputedAt { get; set; }
}
