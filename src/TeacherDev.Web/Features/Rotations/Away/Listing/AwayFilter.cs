using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.Away.Listing;

/// <summary>Which people are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record AwayFilter
{
    /// <summary>What ends within so many days is about to end.</summary>
    private const int Soon = 90;

    /// <summary>Part of a name or number.</summary>
    public string? Q { get; init; }

    /// <summary>The code of the host school.</summary>
    public string? Host { get; init; }

    /// <summary>The code of the school that they came from.</summary>
    public string? From { get; init; }

    /// <summary>A <see cref="PlacementKind"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>due: what the host school should say now; ending; ended; without it those who are away today or whose host school owes a word.</summary>
    public string? Show { get; init; }

    /// <summary>name, host, from, start or end; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "end";

    public bool Narrows => this with { Sort = null, Page = null } != new AwayFilter();

    public PlacementKind? Wanted => Kind.Named<PlacementKind>();

    public IEnumerable<AwayRow> Of(IEnumerable<AwayRow> rows, DateOnly today)
    {
        var search = new NameSearch(Q);
        var fit = rows.Where(r => search.Finds(r.Teacher.Name, r.Teacher.Number, r.Teacher.NameKeys)
            && (string.IsNullOrEmpty(Host) || r.Host.Code == Host) && (string.IsNullOrEmpty(From) || r.Term.From.Code == From) && (Wanted is not { } kind || r.Term.Kind == kind) && Shown(r, today));
        var (by, turned) = (SortedBy.TrimStart('-'), SortedBy.StartsWith('-'));
        Func<AwayRow, string> key = by switch
        {
            "name" => r => r.Teacher.NameKeys, "host" => r => r.Host.Code, "from" => r => r.Term.From.Code, "start" => r => $"{r.Term.Days.Start:yyyyMMdd}", _ => r => $"{r.Term.Days.End:yyyyMMdd}",
        };
        var ordered = fit.OrderBy(key, StringComparer.Ordinal).ThenBy(r => r.Teacher.Number, StringComparer.Ordinal).ThenBy(r => r.Term.Days.Start);
        return turned ? ordered.Reverse() : ordered;
    }

    /// <summary>Whether what is about to end ends soon.</summary>
    public static bool EndsSoon(AwayRow row, DateOnly today) => row.GoesOn(today) && row.HasEnd && row.Term.Days.End.DayNumber - today.DayNumber <= Soon;

    private bool Shown(AwayRow row, DateOnly today) => Show switch
    {
        "due" => row.Due(today) is not null,
        "ending" => EndsSoon(row, today),
        "ended" => row.Term.Days.End < today,
        _ => row.GoesOn(today) || (row.Term.Days.End < today && row.Due(today) is not null),
    };

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("host", Host), new("from", From), new("kind", Kind), new("show", Show), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
