namespace TeacherDev.Web.Features.Privacy.Anonymising;

public sealed record AnonymityForm
{
    public string? Reason { get; init; }

    /// <summary>The number, typed to confirm.</summary>
    public string? Typed { get; init; }
}
