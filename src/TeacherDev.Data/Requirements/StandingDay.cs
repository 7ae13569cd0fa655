namespace TeacherDev.Data.Requirements;

/// <summary>The business date that every standing, line and tally was computed for; one row.</summary>
public sealed class StandingDay
{
    public int Id { get; set; }
    public DateOnly ComputedFor { get; set; }

    /// <summary>Raised by whoever writes standings, first of all: their transactions come one after another, so no two lose one another's tallies.</summary>
    public int Turn { get; set; }
}
