using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Studios.Listing;

/// <param name="Inside">Those that the reader sees from within.</param>
/// <param name="Led">Those on this page that they lead.</param>
/// <param name="Waiting">How much waits for their word.</param>
public sealed record StudiosPage(
    StudioFilter Filter, Paging Paging, IReadOnlyList<StudioRow> Rows, IReadOnlySet<int> Inside, IReadOnlyList<StudioRow> Led, int Waiting, bool MayApply, DateOnly Today)
{
    public string Address(StudioRow row) => Inside.Contains(row.Id) ? $"/studios/{row.Id}" : $"/studios/{row.Id}/about";
}
