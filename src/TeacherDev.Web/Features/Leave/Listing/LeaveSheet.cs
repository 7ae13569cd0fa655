using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Leave.Listing;

/// <summary>The list as shown, all its pages in one file.</summary>
public sealed class LeaveSheet(TeacherDevDb db, PolicyShelf shelf, DistrictClock clock, IStringLocalizer<LeaveText> say, IStringLocalizer<SharedText> words)
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly string[] Columns = ["Number", "Name", "School", "Kind", "Duty", "StartOn", "EndOn", "State", "Reason", "Document", "Asked", "Decided"];

    public async Task<byte[]> Csv(IReadOnlyList<LeaveRow> rows, CancellationToken cancel)
    {
        var book = await shelf.Book(db, null, cancel);
        var csv = new CsvText().Line(Headings());
        foreach (var row in rows)
        {
            csv.Line(Cells(row, book));
        }

        return csv.Bytes();
    }

    public async Task<Stream> Workbook(IReadOnlyList<LeaveRow> rows, CancellationToken cancel)
    {
        var book = await shelf.Book(db, null, cancel);
        var file = new MemoryStream();
        TextWorkbook.Write(file, [new(say["Title"], null, Headings(), [.. rows.Select(r => Cells(r, book))])]);
        file.Position = 0;
        return file;
    }

    private IReadOnlyList<string> Headings() => [.. Columns.Select(c => say[$"Column.{c}"].Value)];

    private IReadOnlyList<object?> Cells(LeaveRow row, PolicyBook book) =>
    [
        row.Number, row.Name, row.School, words.LeaveKind(row.Kind), say.Duty(row.PolicyCode, book, clock.Today), row.StartOn.AsDay(), row.EndOn?.AsDay(),
        say.State(row.State), row.Reason, row.Document, Signed(row.RequestedBy, row.RequestedAt), Signed(row.DecidedBy, row.DecidedAt),
    ];

    private string? Signed(string? by, DateTime? at) => at is { } instant ? $"{by} {clock.LocalOf(instant).AsMoment()}" : null;
}
