using System.Text.RegularExpressions;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Reports.Yearly.Sheets;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Reports.Yearly;

/// <summary>The report as an Excel workbook in the reader's language. The same report gives the same cells.</summary>
public sealed partial class YearlyWorkbook(IStringLocalizer<ReportsText> say, IStringLocalizer<SharedText> words)
{
    private const int FontSize = 10;

    /// <param name="report">What is told.</param>
    /// <param name="made">Who made it and when; stands on the cover.</param>
    /// <param name="to">Must read, write and seek.</param>
    public void Write(YearlyReport report, MadeBy made, Stream to)
    {
        using var book = new XLWorkbook();
        book.Style.Font.FontName = SheetLook.Font;
        book.Style.Font.FontSize = FontSize;
        (book.Properties.Author, book.Properties.Created, book.Properties.Modified) = (report.District.Name, made.AtUtc, made.AtUtc);
        book.Properties.Title = say["Book.Name", report.Year.Name(say)];
        var subtitle = say["SubTitle", report.Only?.NameOn(report.Year.AsOf) ?? report.District.Name, report.Year.Name(say), report.Year.AsOf.AsDay()];
        var foot = new PageFoot($"{report.District.Name} · {book.Properties.Title}", say["Page.Foot", PageFoot.Here, PageFoot.All].Value.Split(PageFoot.Here, PageFoot.All));

        new CoverSheet(say, words).Write(book.AddWorksheet(say["Sheet.Cover"]), report, made, foot);
        new SummarySheet(say, words).Write(book.AddWorksheet(say["Sheet.Summary"]), report, subtitle, foot);
        new SchoolSheet(say, words).Write(book.AddWorksheet(say["Sheet.Schools"]), report, subtitle, foot);
        new TeacherSheet(say, words).Write(book.AddWorksheet(say["Sheet.Teachers"]), report, subtitle, foot);
        new ShortSheet(say, words).Write(book.AddWorksheet(say["Sheet.Short"]), report, subtitle, foot);
        book.SaveAs(to, new SaveOptions { EvaluateFormulasBeforeSaving = false, GenerateCalculationChain = false, ValidatePackage = false });
        FixPrintTitles(to);
    }

    /// <summary>ClosedXML writes the rows and columns to repeat as 1:4 and A:B; LibreOffice reads them only as $1:$4 and $A:$B.</summary>
    private static void FixPrintTitles(Stream file)
    {
        using var package = SpreadsheetDocument.Open(file, isEditable: true);
        foreach (var name in package.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Where(n => n.Name == "_xlnm.Print_Titles"))
            name.Text = Relative().Replace(name.Text, "!$$$1:$$$2");
    }

    [GeneratedRegex(@"!([A-Z]+|[0-9]+):([A-Z]+|[0-9]+)")]
    private static partial Regex Relative();

    /// <summary>The name under which it is taken away.</summary>
    public string FileName(YearlyReport report) =>
        say[report.Year.Kind == YearKind.Calendar ? "File.Calendar" : "File.School", report.Year.Year] + ".xlsx";
}
