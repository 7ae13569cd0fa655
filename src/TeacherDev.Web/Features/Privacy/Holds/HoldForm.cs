using TeacherDev.Domain.Privacy;

namespace TeacherDev.Web.Features.Privacy.Holds;

public sealed record HoldForm
{
    /// <summary>Whose data; empty for the files and logs of the district.</summary>
    public string? Number { get; init; }

    public HoldKind Kind { get; init; }
    public string? Reason { get; init; }
    public string? Document { get; init; }
    public DateOnly? UntilOn { get; init; }
}
