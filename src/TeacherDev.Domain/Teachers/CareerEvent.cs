namespace TeacherDev.Domain.Teachers;

/// <summary>Something that happened to a person on one day and that a policy can start a window or an award from.</summary>
public sealed class CareerEvent
{
    public int Id { get; set; }
    public int TeacherId { get; set; }

    /// <summary>A stable word that policy documents use: induction-repeat, degree, appointment …</summary>
    public required string Kind { get; set; }

    public DateOnly HappenedOn { get; set; }
}
