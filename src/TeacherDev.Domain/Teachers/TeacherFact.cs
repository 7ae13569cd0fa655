namespace TeacherDev.Domain.Teachers;

/// <summary>What a roster says about a person without giving a date of its own.</summary>
public enum FactKind
{
    Subject,
    Stage,
    Title,
    Education,
    Post,
    Employment,
    Honour,
    StaffCategory,
    Status,
}

/// <summary>A value that holds from a day until a later fact of the same kind; the earliest also holds before its day.</summary>
public sealed class TeacherFact
{
    public int Id { get; set; }
    public int TeacherId { get; set; }
    public FactKind Kind { get; set; }
    public string Value { get; set; } = "";
    public DateOnly FromOn { get; set; }
}
