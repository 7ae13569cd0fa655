using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data.Requirements.Lists;

namespace TeacherDev.Web.Features.Targets.People;

/// <summary>Which of the people behind a figure are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record BehindFilter
{
    public static readonly string Missing = "missing";

    /// <summary>Part of a name or number.</summary>
    public string? Q { get; init; }

    /// <summary>A school's code.</summary>
    public string? School { get; init; }

    public string? Subject { get; init; }
    public string? Stage { get; init; }

    /// <summary>missing: those who are not counted and would have to be.</summary>
    public string? Show { get; init; }

    /// <summary>name, school, subject or stage; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "name";

    public bool Narrows => this with { Sort = null, Page = null, Show = null } != new BehindFilter();

    public IEnumerable<BehindRow> Of(IEnumerable<BehindRow> rows)
    {
        var search = new NameSearch(Q);
        var fit = rows.Where(r =>
            search.Finds(r.Name, r.Number, r.NameKeys)
            && (string.IsNullOrEmpty(School) || r.SchoolCode == School) && (string.IsNullOrEmpty(Subject) || r.Subject == Subject) && (string.IsNullOrEmpty(Stage) || r.Stage == Stage));
        Func<BehindRow, string> by = SortedBy.TrimStart('-') switch { "school" => r => r.SchoolCode, "subject" => r => r.Subject, "stage" => r => r.Stage, _ => r => r.NameKeys };
        var sorted = SortedBy.StartsWith('-') ? fit.OrderByDescending(by, StringComparer.Ordinal) : fit.OrderBy(by, StringComparer.Ordinal);
        return sorted.ThenBy(r => r.Number, StringComparer.Ordinal);
    }

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("school", School), new("subject", Subject), new("stage", Stage), new("show", Show), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
