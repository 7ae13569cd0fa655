namespace TeacherDev.Data.Audit;

/// <summary>One change and who made it; written with the change, never altered.</summary>
public sealed class AuditRow
{
    public const int ActionLength = 80, NameLength = 100, DetailLength = 4000, WhyLength = 500, FormLength = 64;

    public long Id { get; private set; }
    public required DateTime AtUtc { get; init; }
    public int? ActorId { get; init; }
    public required string ActorName { get; init; }

    /// <summary>What was done as a code, such as <c>import.undone</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The kind of thing it was done to, such as <c>teacher</c>, and which one.</summary>
    public string? SubjectKind { get; init; }
    public string? SubjectId { get; init; }

    /// <summary>The particulars as JSON; never a whole ID number or phone.</summary>
    public string? Detail { get; init; }

    /// <summary>The reason that the person gave.</summary>
    public string? Why { get; init; }
    public required string Address { get; init; }
    public required string RequestId { get; init; }

    /// <summary>What the form is known by that did it; null for what no form did.</summary>
    public string? Form { get; init; }
}
