namespace TeacherDev.Web.Features.Privacy.Exporting;

public sealed record ExportForm
{
    /// <summary>Why somebody else's data are taken.</summary>
    public string? Reason { get; init; }
}
