namespace TeacherDev.Data.Requirements;

/// <summary>The business date that every standing was computed for; one row.</summary>
public sealed class StandingDay
{
    public int Id { get; set; }
    public DateOnly ComputedFor { get; set; }
}
