using ClosedXML.Excel;

namespace TeacherDev.Web.Features.Reports.Yearly.Sheets;

/// <summary>How the sheets look and print. Widths are set by hand: measuring needs fonts that a server lacks.</summary>
internal static class SheetLook
{
    public const string Font = "Microsoft YaHei";
    private static readonly XLColor Accent = XLColor.FromHtml("#0F6B6B"), Pale = XLColor.FromHtml("#E3F0EF"), Edge = XLColor.FromHtml("#C9C6BD");

    public static void Title(this IXLWorksheet sheet, int row, string text, string? below)
    {
        sheet.Cell(row, 1).Text(text).Style.Font.SetBold().Font.SetFontSize(16);
        sheet.Row(row).Height = 27;
        if (below is not null) sheet.Cell(row + 1, 1).Text(below).Style.Font.SetFontColor(XLColor.FromHtml("#5B6668"));
    }

    public static void Section(this IXLCell cell, string text) =>
        cell.Text(text).Style.Font.SetBold().Font.SetFontSize(12).Font.SetFontColor(Accent);

    public static void Heading(this IXLRange range)
    {
        range.Style.Font.SetBold().Fill.SetBackgroundColor(Pale)
            .Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Center).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        range.Lined();
    }

    public static void Lined(this IXLRange range) => range.Style
        .Border.SetInsideBorder(XLBorderStyleValues.Hair).Border.SetInsideBorderColor(Edge)
        .Border.SetOutsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorderColor(Edge);

    public static void Summed(this IXLRange range) => range.Style.Font.SetBold()
        .Border.SetTopBorder(XLBorderStyleValues.Medium).Border.SetTopBorderColor(Accent);

    public static void Widths(this IXLWorksheet sheet, params IEnumerable<double> widths)
    {
        var column = 1;
        foreach (var width in widths) sheet.Column(column++).Width = width;
    }

    /// <summary>A4 across, the headings repeated, pages numbered.</summary>
    /// <param name="sheet">The sheet as filled.</param>
    /// <param name="lastRow">The print area's last row.</param>
    /// <param name="lastColumn">The print area's last column.</param>
    /// <param name="headings">The rows to repeat on top; 0 for none.</param>
    /// <param name="pagesWide">Over how many pages the columns spread.</param>
    /// <param name="foot">What stands below.</param>
    public static void Printed(this IXLWorksheet sheet, int lastRow, int lastColumn, int headings, int pagesWide, PageFoot foot)
    {
        var setup = sheet.PageSetup;
        setup.PageOrientation = XLPageOrientation.Landscape;
        setup.PaperSize = XLPaperSize.A4Paper;
        setup.PrintAreas.Add(1, 1, lastRow, lastColumn);
        setup.FitToPages(pagesWide, 0);
        setup.CenterHorizontally = true;
        setup.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.5).SetBottom(0.6);
        if (headings > 0) setup.SetRowsToRepeatAtTop(1, headings);
        setup.Footer.Left.AddText(foot.Left.Replace("&", "&&", StringComparison.Ordinal));
        setup.Footer.Right.AddText(foot.Around[0]);
        setup.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        setup.Footer.Right.AddText(foot.Around[1]);
        setup.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
        setup.Footer.Right.AddText(foot.Around[2]);
    }
}

/// <summary>What stands under each printed page.</summary>
/// <param name="Left">The report's name.</param>
/// <param name="Around">The words before the page's number, between it and the number of pages, and after.</param>
internal sealed record PageFoot(string Left, string[] Around)
{
    /// <summary>Where the numbers go in the sentence.</summary>
    public const char Here = '\u0001', All = '\u0002';
}
