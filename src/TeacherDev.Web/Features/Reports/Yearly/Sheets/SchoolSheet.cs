using ClosedXML.Excel;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Reports.Figures;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Reports.Yearly.Sheets;

/// <summary>A row a school: heads on the as-of date, hours by where they were completed. The rows add up to the district.</summary>
internal sealed class SchoolSheet(IStringLocalizer<ReportsText> say, IStringLocalizer<SharedText> words)
{
    private const int Headings = 4;
    private const int FixedColumns = 9;

    public void Write(IXLWorksheet sheet, YearlyReport report, string subtitle, PageFoot foot)
    {
        var lastColumn = FixedColumns + TrainingSum.AllLevels.Count + (report.Policies.Count * 2);
        sheet.Title(1, say["Sheet.Schools"], subtitle);
        sheet.Widths([14, 26, 10, 10, 8, 8, 9, 11, 9, .. TrainingSum.AllLevels.Select(_ => 10d), .. report.Policies.SelectMany(_ => new[] { 9d, 10d })]);
        Head(sheet, report, lastColumn);
        var row = Headings + 1;
        foreach (var (id, figures) in Lines(report)) Line(sheet, row++, report.Schools.GetValueOrDefault(id), figures, code => report.Rate(code, id), report);
        var last = row - 1;
        Line(sheet, row, null, Sum(report), report.Rate, report);
        sheet.Cell(row, 1).Text("");
        sheet.Cell(row, 2).Text(say["Sum.Total"]);
        sheet.Range(Headings + 1, 1, row, lastColumn).Lined();
        sheet.Range(row, 1, row, lastColumn).Summed();
        sheet.SheetView.Freeze(Headings, 2);
        sheet.Range(Headings, 1, Math.Max(last, Headings), lastColumn).SetAutoFilter();
        sheet.Printed(row, lastColumn, Headings, pagesWide: 1, foot);
    }

    /// <summary>By code; whoever had no school stands last.</summary>
    private static IEnumerable<KeyValuePair<int, SchoolHours>> Lines(YearlyReport report) =>
        report.Hours.Schools.OrderBy(s => s.Key == PersonHours.NoSchool).ThenBy(s => report.Schools.GetValueOrDefault(s.Key)?.Code, StringComparer.Ordinal);

    private static SchoolHours Sum(YearlyReport report)
    {
        var sum = new SchoolHours { Heads = report.Hours.Heads.Count, Trained = report.Hours.Trained };
        sum.Hours.Add(report.Hours.Total);
        return sum;
    }

    private void Head(IXLWorksheet sheet, YearlyReport report, int lastColumn)
    {
        string[] names = ["Col.SchoolCode", "Col.School", "Col.Stage", "Col.Setting", "Sum.Heads", "Sum.Trained", "Sum.TrainedShare", "Sum.Hours", "Sum.PerHead"];
        for (var i = 0; i < names.Length; i++) sheet.Cell(Headings, i + 1).Text(say[names[i]]);
        sheet.Group(Headings - 1, 1, 4, say["Group.School"]);
        sheet.Group(Headings - 1, 5, 5, say["Group.Heads"]);
        var column = FixedColumns + 1;
        sheet.Group(Headings - 1, column, TrainingSum.AllLevels.Count, say["Group.Level"]);
        foreach (var level in TrainingSum.AllLevels) sheet.Cell(Headings, column++).Text(words.Level(level));
        foreach (var policy in report.Policies)
        {
            sheet.Group(Headings - 1, column, 2, policy.Name.Spoken());
            sheet.Cell(Headings, column++).Text(say["Duty.Met"]);
            sheet.Cell(Headings, column++).Text(say["Duty.Rate"]);
        }

        sheet.Range(Headings - 1, 1, Headings, lastColumn).Heading();
        sheet.Row(Headings - 1).Height = sheet.Row(Headings).Height = 34;
    }

    private void Line(IXLWorksheet sheet, int row, School? school, SchoolHours figures, Func<string, DutyRate> rate, YearlyReport report)
    {
        sheet.Cell(row, 1).Text(school?.Code ?? "");
        sheet.Cell(row, 2).Text(school?.NameOn(report.Year.AsOf) ?? say["NoSchool"]);
        sheet.Cell(row, 3).Text(school?.Stage ?? "");
        sheet.Cell(row, 4).Text(school?.Setting ?? "");
        sheet.Cell(row, 5).Count(figures.Heads);
        sheet.Cell(row, 6).Count(figures.Trained);
        sheet.Cell(row, 7).Share(figures.Heads == 0 ? null : (double)figures.Trained / figures.Heads);
        sheet.Cell(row, 8).Hours(figures.Hours.Tenths);
        sheet.Cell(row, 9).Hours(figures.PerHead);
        var column = FixedColumns + 1;
        foreach (var level in TrainingSum.AllLevels) sheet.Cell(row, column++).Hours(figures.Hours.Of(level));
        foreach (var policy in report.Policies)
        {
            var duty = rate(policy.Code);
            sheet.Cell(row, column++).Count(duty.Met);
            sheet.Cell(row, column++).Share(duty.Share);
        }
    }
}

internal static class GroupHeadings
{
    /// <summary>A heading over several columns.</summary>
    public static void Group(this IXLWorksheet sheet, int row, int column, int columns, string text)
    {
        if (columns > 1) sheet.Range(row, column, row, column + columns - 1).Merge();
        sheet.Cell(row, column).Text(text);
    }
}
