using ClosedXML.Excel;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Ledger;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Credits.Words;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Credits.Entries;

/// <summary>A ledger as it is shown, every page of it, as CSV or as a workbook.</summary>
public sealed class LedgerSheet(IStringLocalizer<CreditsText> words, IStringLocalizer<SharedText> shared, DutyWords duties, LineWords lines)
{
    private static readonly double[] Widths = [12, 12, 44, 26, 10, 14, 8, 8, 20, 10, 36, 12, 40];

    public byte[] Csv(LedgerPage page)
    {
        var csv = new CsvText().Line(Headings(page));
        foreach (var row in page.All)
        {
            csv.Line(Cells(page, row));
        }

        return csv.Bytes();
    }

    public byte[] Workbook(LedgerPage page)
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet(words["Ledger.Title"].Value);
        Write(sheet.Row(1), Headings(page));
        sheet.Row(1).Style.Font.SetBold();
        var at = 1;
        foreach (var row in page.All)
        {
            Write(sheet.Row(++at), Cells(page, row));
        }

        sheet.SheetView.FreezeRows(1);
        sheet.Range(1, 1, at, Headings(page).Count()).SetAutoFilter();
        for (var column = 0; column < Widths.Length; column++)
        {
            sheet.Column(column + 1).Width = Widths[column];
        }

        using var file = new MemoryStream();
        workbook.SaveAs(file);
        return file.ToArray();
    }

    private static void Write(IXLRow row, IEnumerable<object?> cells)
    {
        var column = 1;
        foreach (var value in cells)
        {
            var cell = row.Cell(column++);
            switch (value)
            {
                case DateOnly day:
                    cell.SetValue(day.ToDateTime(TimeOnly.MinValue));
                    cell.Style.DateFormat.Format = "yyyy-mm-dd";
                    break;
                case decimal number:
                    cell.SetValue(number);
                    break;
                case string text:
                    cell.SetValue(text);
                    cell.Style.IncludeQuotePrefix = text.AsInert() != text;
                    break;
            }
        }
    }

    private IEnumerable<object?> Headings(LedgerPage page)
    {
        string[] always =
        [
            words["Entry.CompletedOn"], words["Entry.StartedOn"], words["Entry.Project"], words["Entry.Organiser"], words["Entry.Level"], words["Entry.Mode"],
            words["Entry.Hours"], words["Entry.Result"], words["Entry.Certificate"], words["Entry.State"], words["Entry.Note"],
        ];
        return page.Duty is { } duty ? always.Append(words["Entry.CountedIn", duties.Title(duty)].Value).Append(words["Entry.Why"].Value) : always;
    }

    private IEnumerable<object?> Cells(LedgerPage page, LedgerRow row)
    {
        var entry = row.Entry;
        object?[] always =
        [
            entry.CompletedOn, entry.StartedOn, entry.Project, entry.Organiser, shared.Level(entry.Level), shared.Mode(entry.Mode), Signed(row) / 10m,
            words[entry.Passed ? "Passed.Yes" : "Passed.No"].Value, entry.CertificateNumber, State(row), entry.Reason.Length > 0 ? entry.Reason : row.ReversedBy?.Reason,
        ];
        return page.Duty is { } duty && row.Line is { } line
            ? [.. always, line.Counted / 10m, string.Join(words["Stop"], lines.Reasons(page.Credits, duty, line).Select(r => r.Text))]
            : always;
    }

    /// <summary>A reversal takes away what the entry gave, so that the column adds up to what stands.</summary>
    private static int Signed(LedgerRow row) => row.Entry.SourceKind == EntrySource.Reversal ? -row.Entry.Tenths : row.Entry.Tenths;

    private string State(LedgerRow row) =>
        words[row.Entry.SourceKind == EntrySource.Reversal ? "State.Reversal" : row.ReversedBy is not null ? "State.Reversed" : "State.Stands"];
}
