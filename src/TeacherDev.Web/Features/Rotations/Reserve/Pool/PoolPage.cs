using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.Reserve.Pool;

/// <summary>Somebody in the pool.</summary>
/// <param name="Calls">How often they were called, calls that were undone left out.</param>
public sealed record PoolRow(ReserveMember Member, string Number, string Name, string NameKeys, string School, int Calls);

/// <summary>Who of the pool is asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record PoolFilter
{
    /// <summary>Part of a name or number.</summary>
    public string? Q { get; init; }

    public string? Subject { get; init; }

    /// <summary>A <see cref="ReserveState"/>.</summary>
    public string? State { get; init; }

    /// <summary>name, school, until or calls; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "name";

    public bool Narrows => this with { Sort = null, Page = null } != new PoolFilter();

    public ReserveState? Wanted => State.Named<ReserveState>();

    public IEnumerable<PoolRow> Of(IEnumerable<PoolRow> rows, DateOnly today)
    {
        var search = new NameSearch(Q);
        var fit = rows.Where(r => search.Finds(r.Name, r.Number, r.NameKeys) && (string.IsNullOrEmpty(Subject) || r.Member.SubjectList.Contains(Subject)) && (Wanted is not { } state || r.Member.State(today) == state));
        Func<PoolRow, string> by = SortedBy.TrimStart('-') switch { "school" => r => r.School, "until" => r => $"{r.Member.UntilOn:yyyyMMdd}", "calls" => r => $"{r.Calls:D6}", _ => r => r.NameKeys };
        var ordered = fit.OrderBy(by, StringComparer.Ordinal).ThenBy(r => r.Number, StringComparer.Ordinal).ThenBy(r => r.Member.Id);
        return SortedBy.StartsWith('-') ? ordered.Reverse() : ordered;
    }

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[] { new("q", Q), new("subject", Subject), new("state", State), new("sort", Sort) }.Where(p => !string.IsNullOrEmpty(p.Value)));
}

/// <summary>The pool: everybody's for an office of the district, their own people's for a school.</summary>
/// <param name="Enter">What enters somebody; null for whoever may not.</param>
/// <param name="Confirms">The reader confirms offers of the own school.</param>
public sealed record PoolPage(IReadOnlyList<PoolRow> Rows, PoolFilter Filter, Paging Paging, IReadOnlyList<string> Subjects, ReserveChoice? Enter, bool Confirms, DateOnly Today)
{
    public ReserveForm Form => Enter?.Form ?? new();

    /// <summary>Beside whom an act was refused, and why.</summary>
    public (int Member, string Text, string Why)? Wrong { get; init; }
}
