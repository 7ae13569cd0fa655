using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.Reserve.Shortages;

/// <summary>A shortage in the list.</summary>
/// <param name="Comes">Who fills it; null where nobody does.</param>
public sealed record ShortageRow(Shortage Shortage, string School, string SchoolCode, string? Comes);

/// <summary>Which shortages are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record ShortageFilter
{
    /// <summary>A <see cref="ShortageState"/>.</summary>
    public string? State { get; init; }

    /// <summary>A school's code.</summary>
    public string? School { get; init; }

    public string? Work { get; init; }

    /// <summary>from, until, school or work; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "-from";

    public bool Narrows => this with { Sort = null, Page = null } != new ShortageFilter();

    public ShortageState? Wanted => State.Named<ShortageState>();

    public IEnumerable<ShortageRow> Of(IEnumerable<ShortageRow> rows, DateOnly today)
    {
        var fit = rows.Where(r => (string.IsNullOrEmpty(School) || r.SchoolCode == School) && (string.IsNullOrEmpty(Work) || r.Shortage.Work == Work) && (Wanted is not { } state || r.Shortage.State(r.Comes is not null, today) == state));
        Func<ShortageRow, string> by = SortedBy.TrimStart('-') switch { "until" => r => $"{r.Shortage.UntilOn:yyyyMMdd}", "school" => r => r.SchoolCode, "work" => r => r.Shortage.Work, _ => r => $"{r.Shortage.FromOn:yyyyMMdd}" };
        var ordered = fit.OrderBy(by, StringComparer.Ordinal).ThenBy(r => r.Shortage.Id);
        return SortedBy.StartsWith('-') ? ordered.Reverse() : ordered;
    }

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[] { new("state", State), new("school", School), new("work", Work), new("sort", Sort) }.Where(p => !string.IsNullOrEmpty(p.Value)));
}

/// <summary>What a school types to state a shortage.</summary>
public sealed record ShortageForm
{
    [StringLength(32)]
    public string? Key { get; init; }

    public string? Stage { get; init; }

    public string? Work { get; init; }

    public DateOnly? FromOn { get; init; }

    public DateOnly? UntilOn { get; init; }

    public ShortageReason Why { get; init; }

    [StringLength(Shortage.NoteLength)]
    public string? Note { get; init; }
}

/// <summary>The shortages: all for an office of the district, their own for a school.</summary>
/// <param name="Form">What states one; null for whoever may not.</param>
public sealed record ShortagesPage(
    IReadOnlyList<ShortageRow> Rows, ShortageFilter Filter, Paging Paging, IReadOnlyList<(string Code, string Name)> Schools, IReadOnlyList<string> Works, ShortageForm? Form, IReadOnlyList<string> AllWorks,
    IReadOnlyList<string> Stages, DateOnly Today);
