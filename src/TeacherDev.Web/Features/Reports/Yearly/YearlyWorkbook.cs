using ClosedXML.Excel;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Reports.Yearly.Sheets;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Reports.Yearly;

/// <summary>The report as an Excel workbook in the reader's language. The same report gives the same cells.</summary>
public sealed class YearlyWorkbook(IStringLocalizer<ReportsText> say, IStringLocalizer<SharedText> words)
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int FontSize = 10;

    /// <param name="report">What is told.</param>
    /// <param name="made">Who made it and when; stands on the cover.</param>
    /// <param name="to">Must seek.</param>
    public void Write(YearlyReport report, MadeBy made, Stream to)
    {
        using var book = new XLWorkbook();
        book.Style.Font.FontName = SheetLook.Font;
        book.Style.Font.FontSize = FontSize;
        (book.Properties.Author, book.Properties.Created, book.Properties.Modified) = (report.District.Name, made.At, made.At);
        book.Properties.Title = say["Book.Name", report.Year.Name(say)];
        var subtitle = say["SubTitle", report.Only?.Name ?? report.District.Name, report.Year.Name(say), report.Year.AsOf.AsDay()];
        var foot = new PageFoot($"{report.District.Name} · {book.Properties.Title}", say["Page.Foot", PageFoot.Here, PageFoot.All].Value.Split(PageFoot.Here, PageFoot.All));

        new CoverSheet(say, words).Write(book.AddWorksheet(say["Sheet.Cover"]), report, made, foot);
        new SummarySheet(say, words).Write(book.AddWorksheet(say["Sheet.Summary"]), report, subtitle, foot);
        new SchoolSheet(say, words).Write(book.AddWorksheet(say["Sheet.Schools"]), report, subtitle, foot);
        new TeacherSheet(say, words).Write(book.AddWorksheet(say["Sheet.Teachers"]), report, subtitle, foot);
        new ShortSheet(say, words).Write(book.AddWorksheet(say["Sheet.Short"]), report, subtitle, foot);
        book.SaveAs(to, new SaveOptions { EvaluateFormulasBeforeSaving = false, GenerateCalculationChain = false, ValidatePackage = false });
    }

    /// <summary>The name under which it is taken away.</summary>
    public string FileName(YearlyReport report) =>
        say[report.Year.Kind == YearKind.Calendar ? "File.Calendar" : "File.School", report.Year.Year] + ".xlsx";
}
