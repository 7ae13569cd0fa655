using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Schools.Listing;

/// <summary>Which schools are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record SchoolFilter
{
    public static readonly string Open = "", Coming = "coming", Closed = "closed", All = "all";

    /// <summary>Part of a name, of an earlier or a coming one, or of a code.</summary>
    public string? Q { get; init; }

    /// <summary>coming: those that open later; closed: those that are open no more, or never were; all: those too; without it those that are open today.</summary>
    public string? State { get; init; }

    /// <summary>code, name, people, opened or closed; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "code";

    public bool Narrows => this with { Sort = null, Page = null } != new SchoolFilter();

    /// <param name="schools">Those in reach.</param>
    public IQueryable<SchoolRow> Of(TeacherDevDb db, IQueryable<School> schools, DateOnly today)
    {
        if (Q?.Trim() is { Length: > 0 } text)
        {
            schools = schools.Where(s => s.Name.Contains(text) || s.Code.Contains(text) || db.SchoolEvents.Any(e => e.SchoolId == s.Id && e.UndoneAt == null && (e.OldName.Contains(text) || e.NewName.Contains(text))));
        }

        schools = State == Closed ? schools.Where(s => s.ClosedOn != null && (s.ClosedOn <= today || s.ClosedOn == s.OpenedOn))
            : State == Coming ? schools.EverOpen().Where(s => s.OpenedOn > today)
            : State == All ? schools
            : schools.Where(s => (s.OpenedOn == null || s.OpenedOn <= today) && (s.ClosedOn == null || s.ClosedOn > today));
        return Sorted(schools.Select(s => new SchoolRow
        {
            School = s,
            Successor = db.Schools.Where(n => n.Id == s.SuccessorId).Select(n => n.Name).FirstOrDefault(),
            People = db.Placements.Count(p => p.SchoolId == s.Id && p.Kind == PlacementKind.Post && p.WithdrawnAt == null && p.StartOn <= today && (p.EndOn == null || p.EndOn >= today)),
        }));
    }

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("state", State), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    private IQueryable<SchoolRow> Sorted(IQueryable<SchoolRow> rows) => SortedBy switch
    {
        "-code" => rows.OrderByDescending(r => r.School.Code),
        "name" => rows.OrderBy(r => r.School.Name).ThenBy(r => r.School.Code),
        "-name" => rows.OrderByDescending(r => r.School.Name).ThenBy(r => r.School.Code),
        "people" => rows.OrderBy(r => r.People).ThenBy(r => r.School.Code),
        "-people" => rows.OrderByDescending(r => r.People).ThenBy(r => r.School.Code),
        "opened" => rows.OrderBy(r => r.School.OpenedOn == null ? 1 : 0).ThenBy(r => r.School.OpenedOn).ThenBy(r => r.School.Code),
        "-opened" => rows.OrderBy(r => r.School.OpenedOn == null ? 1 : 0).ThenByDescending(r => r.School.OpenedOn).ThenBy(r => r.School.Code),
        "closed" => rows.OrderBy(r => r.School.ClosedOn == null ? 1 : 0).ThenBy(r => r.School.ClosedOn).ThenBy(r => r.School.Code),
        "-closed" => rows.OrderBy(r => r.School.ClosedOn == null ? 1 : 0).ThenByDescending(r => r.School.ClosedOn).ThenBy(r => r.School.Code),
        _ => rows.OrderBy(r => r.School.Code),
    };
}

/// <summary>A line of the list.</summary>
public sealed class SchoolRow
{
    public required School School { get; init; }

    /// <summary>The name of the school into which it goes or went; null for none.</summary>
    public string? Successor { get; init; }

    /// <summary>Who has the legal post there today.</summary>
    public int People { get; init; }
}
