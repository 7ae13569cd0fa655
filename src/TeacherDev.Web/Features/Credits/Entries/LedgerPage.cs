using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Credits.Entries;

/// <summary>One entry in a list: what it is, whether it stands, and what it brings to the duty asked for.</summary>
/// <param name="ReversedBy">The reversal that took it back.</param>
/// <param name="Reverses">The entry that it takes back.</param>
public sealed record LedgerRow(LedgerEntry Entry, LedgerEntry? ReversedBy, LedgerEntry? Reverses, DutyLine? Line)
{
    /// <summary>It has credits: neither reversed nor a reversal, and passed.</summary>
    public bool HasCredits => Entry.Passed && ReversedBy is null && Entry.SourceKind != EntrySource.Reversal;
}

/// <summary>Somebody's ledger as filtered: the rows of the page shown, the count and the sum of them all.</summary>
public sealed record LedgerPage(PersonCredits Credits, LedgerFilter Filter, DutyResult? Duty, IReadOnlyList<LedgerRow> All)
{
    public Paging Paging => new(Filter.Page, All.Count);

    public IEnumerable<LedgerRow> Rows => All.Skip(Paging.Skip).Take(Paging.Size);

    /// <summary>Passed hours of what stands.</summary>
    public int Sum => All.Where(r => r.HasCredits).Sum(r => r.Entry.Tenths);

    public int Counted => All.Sum(r => r.Line?.Counted ?? 0);

    public IEnumerable<int> Years => Credits.Recorded.Select(e => e.CompletedOn.Year).Distinct().OrderDescending();

    public string Sorted => Filter.Sort is "completed" or "project" or "-project" or "hours" or "-hours" ? Filter.Sort : "-completed";

    public static string DutyKey(DutyResult duty) => $"{duty.Policy.Code}:{duty.Window.Start.AsDay()}";

    public static LedgerPage Of(PersonCredits credits, LedgerFilter filter)
    {
        var duty = credits.Duties.FirstOrDefault(d => DutyKey(d) == filter.Duty);
        var lines = (duty?.Lines ?? []).Where(l => l.Entry is not null).ToDictionary(l => l.Entry!.Id);
        var recorded = credits.Recorded.ToList();
        var bySource = recorded.Where(e => e.SourceKind != EntrySource.Reversal).ToDictionary(e => e.Source.ToString(), StringComparer.Ordinal);
        var reversals = recorded.Where(e => e.SourceKind == EntrySource.Reversal).ToDictionary(e => e.SourceId, StringComparer.Ordinal);
        var rows = recorded.Where(filter.Takes)
            .Select(e => new LedgerRow(e, e.SourceKind == EntrySource.Reversal ? null : reversals.GetValueOrDefault(e.Source.ToString()),
                e.SourceKind == EntrySource.Reversal ? bySource.GetValueOrDefault(e.SourceId) : null, lines.GetValueOrDefault(e.Id)))
            .Where(r => duty is null || (r.Line is { } line && (filter.Counts is null || filter.Counts == line.Counted > 0)));
        var page = new LedgerPage(credits, filter, duty, []);
        return page with { All = [.. InOrder(rows, page.Sorted)] };
    }

    private static IEnumerable<LedgerRow> InOrder(IEnumerable<LedgerRow> rows, string sorted) => sorted switch
    {
        "completed" => rows.OrderBy(r => r.Entry.CompletedOn).ThenBy(r => r.Entry.Id),
        "project" => rows.OrderBy(r => r.Entry.Project, StringComparer.CurrentCulture),
        "-project" => rows.OrderByDescending(r => r.Entry.Project, StringComparer.CurrentCulture),
        "hours" => rows.OrderBy(r => r.Entry.Tenths).ThenByDescending(r => r.Entry.CompletedOn),
        "-hours" => rows.OrderByDescending(r => r.Entry.Tenths).ThenByDescending(r => r.Entry.CompletedOn),
        _ => rows,
    };
}
