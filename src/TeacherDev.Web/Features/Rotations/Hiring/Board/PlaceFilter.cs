using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.Hiring.Board;

/// <summary>Which people of a hiring round are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record PlaceFilter
{
    /// <summary>Part of a name or number.</summary>
    public string? Q { get; init; }

    /// <summary>The code of the school that they come from.</summary>
    public string? School { get; init; }

    /// <summary>The code of the school at which they have a post.</summary>
    public string? To { get; init; }

    /// <summary>A subject, or another work.</summary>
    public string? Work { get; init; }

    /// <summary>A <see cref="HiringState"/>.</summary>
    public string? State { get; init; }

    /// <summary>Only those who have a senior post that the county holds back.</summary>
    public bool Held { get; init; }

    /// <summary>name, school, work, state or on; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "school";

    public bool Narrows => this with { Sort = null, Page = null } != new PlaceFilter();

    public HiringState? Wanted => State.Named<HiringState>();

    /// <param name="schools">All, by id.</param>
    public IEnumerable<PlaceRow> Of(IEnumerable<PlaceRow> rows, IReadOnlyDictionary<int, School> schools)
    {
        var search = new NameSearch(Q);
        var fit = rows.Where(r => search.Finds(r.Name, r.Number, r.NameKeys) && (string.IsNullOrEmpty(School) || schools[r.SchoolId].Code == School)
            && (string.IsNullOrEmpty(To) || (r.PostSchoolId is { } to && schools[to].Code == To)) && (string.IsNullOrEmpty(Work) || r.Work == Work) && (Wanted is not { } state || r.State == state) && (!Held || r.IsHeld));
        Func<PlaceRow, string> by = SortedBy.TrimStart('-') switch
        {
            "name" => r => r.NameKeys, "work" => r => r.Work, "state" => r => $"{(int)r.State:D2}", "on" => r => $"{r.OnDay:yyyyMMdd}", _ => r => schools[r.SchoolId].Code,
        };
        var ordered = fit.OrderBy(by, StringComparer.Ordinal).ThenBy(r => r.Number, StringComparer.Ordinal);
        return SortedBy.StartsWith('-') ? ordered.Reverse() : ordered;
    }

    /// <summary>The address of the board or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("school", School), new("to", To), new("work", Work), new("state", State), new("held", Held ? "true" : null), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
