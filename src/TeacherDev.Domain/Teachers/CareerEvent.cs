namespace TeacherDev.Domain.Teachers;

/// <summary>Something that happened to a person on one day and that a policy can start a window or an award from.</summary>
public sealed class CareerEvent
{
    /// <summary>Begins the first year again.</summary>
    public const string InductionRepeat = "induction-repeat";

    public int Id { get; set; }
    public int TeacherId { get; set; }

    /// <summary>A stable word that policy documents use: induction-repeat, degree, appointment …</summary>
    public required string Kind { get; set; }

    public DateOnly HappenedOn { get; set; }

    /// <summary>The kind that moves the last day of somebody's window of a policy to the day on which it happens.</summary>
    public static string Extending(string policy) => $"{policy}-extended";
}
