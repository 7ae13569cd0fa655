using System.Globalization;
using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace TeacherDev.Web.Tests.Features.Reports;

/// <summary>A workbook read back.</summary>
internal static class Workbooks
{
    /// <summary>The cells of a row, "" where empty, joined by a bar; numbers as they are kept, days as dates.</summary>
    public static string Line(this IXLWorksheet sheet, int row, int columns) =>
        string.Join(" | ", Enumerable.Range(1, columns).Select(c => Said(sheet.Cell(row, c))));

    public static IReadOnlyList<string> Lines(this IXLWorksheet sheet, int from, int columns) =>
        [.. Enumerable.Range(from, Math.Max(0, sheet.LastRowUsed().RowNumber() - from + 1)).Select(r => sheet.Line(r, columns))];

    /// <summary>Every cell of every sheet with its address, kind and format.</summary>
    public static IReadOnlyList<string> Cells(byte[] file)
    {
        using var book = new XLWorkbook(new MemoryStream(file));
        return [.. book.Worksheets.SelectMany(s => s.CellsUsed().Select(c => $"{s.Name}!{c.Address} {c.DataType} {Said(c)} {c.Style.NumberFormat.Format}"))];
    }

    /// <summary>What Excel would want to repair.</summary>
    public static IReadOnlyList<string> Faults(byte[] file)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(package).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    /// <summary>The rows and columns that each printed page repeats, as they stand in the file.</summary>
    public static IReadOnlyList<string> PrintTitles(byte[] file)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. package.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Where(n => n.Name == "_xlnm.Print_Titles").Select(n => n.Text)];
    }

    private static string Said(IXLCell cell) => cell.DataType switch
    {
        XLDataType.Number => cell.GetDouble().ToString(CultureInfo.InvariantCulture),
        XLDataType.DateTime => cell.GetDateTime().ToString(cell.GetDateTime().TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ => cell.GetString(),
    };
}
