using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Imports.Sheets;
using TeacherDev.Web.Excel;

namespace TeacherDev.Web.Features.Imports.Reading;

/// <summary>
/// The refused rows as a workbook in the columns they came in, with the reasons beside them: mended there, it can be sent as it is.
/// </summary>
public sealed class RefusedRows(ImportReader reader)
{
    /// <summary>The heading of the reasons in either language, so that a file sent again does not gather columns of them.</summary>
    private static readonly string[] ReasonHeadings = ["拒收原因", "Reason for refusal"];

    /// <param name="output">Takes the workbook.</param>
    /// <param name="kind">What the file brings.</param>
    /// <param name="file">The file as sent.</param>
    /// <param name="referenceOn">Its 填报日期, which the mended rows keep.</param>
    /// <param name="reasonHeading">The heading of the reasons.</param>
    /// <param name="reasons">The reasons of each refused row by sheet and row number.</param>
    /// <returns>The staff numbers, as typed, of the rows that may show an ID number or a phone.</returns>
    public IReadOnlySet<string> Write(
        Stream output, ImportKind kind, Stream file, DateOnly? referenceOn, string reasonHeading,
        IReadOnlyDictionary<(string Sheet, int Row), string> reasons)
    {
        using var book = Workbook.Open(file, reader.Limits);
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        var found = new Dictionary<string, (SheetHeader Header, List<IReadOnlyList<string?>> Rows)>();
        foreach (var sheet in book.Sheets())
        {
            if (reader.Sheets(kind).FirstOrDefault(s => s.Name == CellText.Token(sheet.Name)) is { } shape && !found.ContainsKey(shape.Name))
            {
                var reading = new SheetReading(shape);
                var rows = new List<IReadOnlyList<string?>>();
                foreach (var row in sheet.Rows)
                {
                    if (reading.Next(row.Number, row.Cells) is { } read && reasons.TryGetValue((shape.Name, row.Number), out var reason))
                    {
                        rows.Add(Cells(reading.Header!, row.Cells, reason));
                        if (Shows(read, row.Cells) && shape.Columns.FirstOrDefault(c => c.Name == TeacherShape.Number.Name) is { } number)
                        {
                            numbers.Add(CellText.Token(read[number].Typed));
                        }
                    }
                }

                found[shape.Name] = (reading.Header!, rows);
            }
        }

        var title = referenceOn is { } day ? $"填报日期：{TeacherField.Text(day)}" : null;
        TextWorkbook.Write(output, [.. reader.Sheets(kind).Where(s => found.ContainsKey(s.Name)).Select(s =>
            new TextSheet(s.Name, title, [.. Kept(found[s.Name].Header).Select(i => found[s.Name].Header.Headings[i]), reasonHeading], found[s.Name].Rows))]);
        return numbers;
    }

    /// <summary>An ID number or a phone stands in it, or something in a column that is none of ours and may be one.</summary>
    private static bool Shows(SheetRow row, object?[] cells)
    {
        var shape = row.Header.Shape;
        return (shape == TeacherShape.Sheet && !(row[TeacherShape.IdNumber].IsEmpty && row[TeacherShape.Phone].IsEmpty))
            || Kept(row.Header).Count(i => i < cells.Length && !new Cell(cells[i]).IsEmpty) > shape.Columns.Count(c => !row[c].IsEmpty);
    }

    private static List<string?> Cells(SheetHeader header, object?[] cells, string reason) =>
        [.. Kept(header).Select(i => i < cells.Length ? new Cell(cells[i]).Typed : null), reason];

    private static IEnumerable<int> Kept(SheetHeader header) =>
        Enumerable.Range(0, header.Headings.Count).Where(i => !ReasonHeadings.Contains(header.Headings[i], StringComparer.OrdinalIgnoreCase));
}
