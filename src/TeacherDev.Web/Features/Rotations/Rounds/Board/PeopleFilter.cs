using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.Rounds.Board;

/// <summary>What becomes of somebody in a round.</summary>
public enum Outcome
{
    /// <summary>They go to a school.</summary>
    Moves,

    /// <summary>Nothing is chosen for them.</summary>
    Stays,

    /// <summary>Freed, away or out of scope meanwhile: nothing may move them.</summary>
    Freed,

    /// <summary>Taken out, or back by themselves.</summary>
    Out,
}

/// <summary>Which people of a round are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record PeopleFilter
{
    /// <summary>Part of a name or number.</summary>
    public string? Q { get; init; }

    /// <summary>The code of the school that they come from.</summary>
    public string? School { get; init; }

    /// <summary>A subject, or another work.</summary>
    public string? Work { get; init; }

    /// <summary>A <see cref="RotationBasis"/>.</summary>
    public string? Basis { get; init; }

    /// <summary>An <see cref="Outcome"/>, or <c>settled</c>, <c>wish</c>, <c>objected</c>.</summary>
    public string? Show { get; init; }

    /// <summary>Those who are chosen for this need.</summary>
    public int? Need { get; init; }

    /// <summary>name, school or work; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "school";

    public bool Narrows => this with { Sort = null, Page = null } != new PeopleFilter();

    public IEnumerable<PersonRow> Of(IEnumerable<PersonRow> rows)
    {
        var search = new NameSearch(Q);
        var fit = rows.Where(r => search.Finds(r.Teacher.Name, r.Teacher.Number, r.Teacher.NameKeys) && (string.IsNullOrEmpty(School) || r.Home.Code == School)
            && (string.IsNullOrEmpty(Work) || r.Work == Work) && (string.IsNullOrEmpty(Basis) || $"{r.Person.Basis}" == Basis) && (Need is null || r.Person.NeedId == Need) && Shows(r));
        Func<PersonRow, string> by = SortedBy.TrimStart('-') switch { "name" => r => r.Teacher.NameKeys, "work" => r => r.Work, _ => r => r.Home.Code };
        var ordered = fit.OrderBy(by, StringComparer.Ordinal).ThenBy(r => r.Teacher.Number, StringComparer.Ordinal);
        return SortedBy.StartsWith('-') ? ordered.Reverse() : ordered;
    }

    /// <summary>The address of the board or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("school", School), new("work", Work), new("basis", Basis), new("show", Show), new("need", Need is { } need ? $"{need}" : null), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    private bool Shows(PersonRow row) => Show switch
    {
        "settled" => row.Person.IsSettled,
        "wish" => row.Move?.Rank is not null,
        "objected" => row.Person.Objections.Count > 0,
        _ => Show.Named<Outcome>() is not { } outcome || row.Outcome == outcome,
    };
}
