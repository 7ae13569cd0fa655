using ClosedXML.Excel;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Reports.Yearly.Sheets;

/// <summary>Whose year, up to when, made when and by whom, how to read it, and where to sign.</summary>
internal sealed class CoverSheet(IStringLocalizer<ReportsText> say, IStringLocalizer<SharedText> words)
{
    private const int LastColumn = 8;
    private int row;

    public void Write(IXLWorksheet sheet, YearlyReport report, MadeBy made, PageFoot foot)
    {
        sheet.ShowGridLines = false;
        sheet.Widths(22, 14, 14, 14, 14, 14, 14, 14);
        sheet.Range(2, 1, 2, LastColumn).Merge();
        sheet.Cell(2, 1).Text(report.District.Name).Style.Font.SetFontSize(14).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        sheet.Range(3, 1, 3, LastColumn).Merge();
        sheet.Cell(3, 1).Text(say["Book.Name", report.Year.Name(say)]).Style.Font.SetBold().Font.SetFontSize(22).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        sheet.Row(3).Height = 38;

        row = 5;
        Fact(sheet, "Cover.Scope").Text(report.Only?.NameOn(report.Year.AsOf) ?? say["Scope.District"]);
        Fact(sheet, "Cover.Year").Text(words.Days(report.Year.Days.Start, report.Year.Days.End));
        Fact(sheet, "Cover.AsOf").Day(report.Year.AsOf).Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
        Fact(sheet, "Cover.Made").Moment(TimeZoneInfo.ConvertTimeFromUtc(made.AtUtc, report.District.Zone)).Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
        Fact(sheet, "Cover.By").Text(made.Name);
        Notes(sheet, "Cover.Policies",
        [
            .. report.Policies.Select(p => (string)say["Cover.PolicyLine", p.Name.In(Language), p.Code, p.Version]),
            .. report.Events.All.Select(e => (string)say["Cover.EventLine", report.Events.Told(words, e)]),
        ]);
        Notes(sheet, "Cover.Method", [.. Method(report).Select(key => (string)say[key])]);
        Notes(sheet, "Cover.Data",
        [
            say["Note.Passed", report.Hours.Total.Entries.AsCount(), words.HoursOf(report.Hours.Total.Tenths)],
            say["Note.Failed", report.Hours.Failed.AsCount()],
            say["Note.Reversed", report.Hours.Reversed.AsCount()],
            .. report.Root is { } root ? [say["Note.Root", root.MonthOn.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), root.Short]] : Array.Empty<string>(),
        ]);
        Signatures(sheet);
        sheet.Printed(row, LastColumn, headings: 0, pagesWide: 1, foot);
    }

    private static string Language => System.Globalization.CultureInfo.CurrentUICulture.Name;

    private static IEnumerable<string> Method(YearlyReport report) =>
        ["Note.Hour", "Note.Raw", "Note.School", report.Only is null ? "Note.NoSchool" : "Note.Scope", "Note.Before", "Note.Closed", "Note.Short", "Note.Later"];

    private IXLCell Fact(IXLWorksheet sheet, string name)
    {
        sheet.Cell(row, 1).Text(say[name]).Style.Font.SetBold();
        sheet.Range(row, 2, row, LastColumn).Merge();
        return sheet.Cell(row++, 2);
    }

    private void Notes(IXLWorksheet sheet, string title, IReadOnlyList<string> notes)
    {
        row++;
        sheet.Cell(row++, 1).Section(say[title]);
        foreach (var note in notes)
        {
            sheet.Range(row, 1, row, LastColumn).Merge();
            sheet.Cell(row, 1).Text(note).Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top);
            sheet.Row(row++).Height = Width(note) > 110 ? 34 : 17;
        }
    }

    /// <summary>In letters of the Latin width; a Chinese one takes two.</summary>
    private static int Width(string text) => text.Sum(c => c >= 0x2E80 ? 2 : 1);

    private void Signatures(IXLWorksheet sheet)
    {
        row += 2;
        string[] names = ["Sign.Made", "Sign.Checked", "Sign.Head", "Sign.Date"];
        for (var i = 0; i < names.Length; i++)
        {
            var cell = sheet.Cell(row, 1 + (i * 2));
            cell.Text(say[names[i]]).Style.Font.SetBold().Alignment.SetHorizontal(XLAlignmentHorizontalValues.Right);
            cell.CellRight().Style.Border.SetBottomBorder(XLBorderStyleValues.Thin);
        }

        sheet.Row(row).Height = 30;
    }
}

/// <summary>Who made the workbook, and when by the district's clocks.</summary>
public sealed record MadeBy(string Name, DateTime AtUtc);
