using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Web.Features.Credits.Entries;

/// <summary>One entry with all its facts, and how it counts in each duty whose window holds it.</summary>
public sealed record EntryPage(PersonCredits Credits, LedgerRow Row, IReadOnlyList<(DutyResult Duty, DutyLine Line)> Lines)
{
    public LedgerEntry Entry => Row.Entry;

    /// <summary>The training here that it came from; null where none did.</summary>
    public int? TrainingId { get; init; }

    public static EntryPage? Of(PersonCredits credits, long id)
    {
        var row = LedgerPage.Of(credits, new()).All.FirstOrDefault(r => r.Entry.Id == id);
        return row is null ? null : new(credits, row, [.. credits.LinesOf(row.Entry)]);
    }
}
