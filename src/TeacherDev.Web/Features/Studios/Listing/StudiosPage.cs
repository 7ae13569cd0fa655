using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Studios.Listing;

/// <param name="Inside">Those that the reader sees from within.</param>
/// <param name="Led">Those on this page that they lead.</param>
/// <param name="Waiting">How much waits for their word.</param>
public sealed record StudiosPage(
    StudioFilter Filter, Paging Paging, IReadOnlyList<StudioRow> Rows, IReadOnlySet<int> Inside, IReadOnlyList<StudioRow> Led, int Waiting, bool MayApply, DateOnly Today)
{
    /// <summary>The reader decides on studios: they see who leads one and is in post no more.</summary>
    public bool Decides { get; init; }

    /// <summary>How many studios the reader owes a review.</summary>
    public int ReviewsDue { get; init; }

    /// <summary>How many run and are led by nobody in post.</summary>
    public int Unled { get; init; }

    public IEnumerable<string> Shows => Decides ? StudioFilter.Shows.Concat(StudioFilter.DistrictShows) : StudioFilter.Shows;

    public string Address(StudioRow row) => Inside.Contains(row.Id) ? $"/studios/{row.Id}" : $"/studios/{row.Id}/about";
}
