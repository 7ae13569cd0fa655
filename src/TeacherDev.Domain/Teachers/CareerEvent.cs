namespace TeacherDev.Domain.Teachers;

/// <summary>Something that happened to a person on one day and that a policy can start a window or an award from.</summary>
public sealed class CareerEvent
{
    /// <summary>A failed induction is begun again.</summary>
    public const string InductionRepeat = "induction-repeat";

    /// <summary>A degree was awarded.</summary>
    public const string Degree = "degree";

    public int Id { get; set; }
    public int TeacherId { get; set; }

    /// <summary>A stable word: induction-repeat, degree, appointment …</summary>
    public required string Kind { get; set; }

    public DateOnly HappenedOn { get; set; }
}
