using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.Away.Listing;

/// <param name="All">Everybody in reach, whatever the filter says.</param>
/// <param name="Hosts">To filter by.</param>
/// <param name="Homes">To filter by.</param>
public sealed record AwayPage(AwayFilter Filter, IReadOnlyList<AwayRow> All, Paging Paging, IReadOnlyList<AwayRow> Rows, IReadOnlyList<School> Hosts, IReadOnlyList<School> Homes, DateOnly Today)
{
    public int Away => All.Count(r => r.GoesOn(Today));

    public int Due => All.Count(r => r.Due(Today) is not null);

    public int Ending => All.Count(r => AwayFilter.EndsSoon(r, Today));
}
