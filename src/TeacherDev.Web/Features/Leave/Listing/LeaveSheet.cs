using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Leave.Listing;

/// <summary>The list as shown, all its pages in one file.</summary>
public sealed class LeaveSheet(TeacherDevDb db, PolicyShelf shelf, DistrictClock clock, IStringLocalizer<LeaveText> say, IStringLocalizer<SharedText> words)
{
    private static readonly string[] Columns = ["Number", "Name", "School", "Kind", "Duty", "StartOn", "EndOn", "State", "Reason", "Document", "Asked", "Decided"];

    public async Task<TextSheet> Of(IReadOnlyList<LeaveRow> rows, CancellationToken cancel)
    {
        var book = await shelf.Book(db, null, cancel);
        return new(say["Title"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(r => Cells(r, book))]);
    }

    private IReadOnlyList<object?> Cells(LeaveRow row, PolicyBook book) =>
    [
        row.Number, row.Name, row.School, words.LeaveKind(row.Kind), say.Duty(row.PolicyCode, book, clock.Today), row.StartOn.AsDay(), row.EndOn?.AsDay(),
        say.State(row.State), row.Reason, row.Document, Signed(row.RequestedBy, row.RequestedAt), Signed(row.DecidedBy, row.DecidedAt),
    ];

    private string? Signed(string? by, DateTime? at) => at is { } instant ? $"{by} {clock.LocalOf(instant).AsMoment()}" : null;
}
