using ClosedXML.Excel;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Reports.Figures;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Reports.Yearly.Sheets;

/// <summary>The year in figures beside the year before; by level, mode, band and duty.</summary>
internal sealed class SummarySheet(IStringLocalizer<ReportsText> say, IStringLocalizer<SharedText> words)
{
    private const int LastColumn = 6;
    private int row;

    public void Write(IXLWorksheet sheet, YearlyReport report, string subtitle, PageFoot foot)
    {
        sheet.Widths(34, 14, 14, 14, 14, 14);
        sheet.Title(1, say["Sheet.Summary"], subtitle);
        row = 4;
        Figures(sheet, report);
        var (now, before) = (report.Hours, report.Before.Hours);
        Split(sheet, "Sum.ByLevel", [.. TrainingSum.AllLevels.Select(l => (words.Level(l), now.Total.Of(l), before.Total.Of(l)))], Sheet.HourFormat, 10);
        Split(sheet, "Sum.ByMode", [.. TrainingSum.AllModes.Select(m => (words.Mode(m), now.Total.Of(m), before.Total.Of(m)))], Sheet.HourFormat, 10);
        Split(sheet, "Sum.ByBand", [.. Enumerable.Range(0, HourBands.Count).Select(b => ((string)say[$"Band.{b}"], now.InBand(b), before.InBand(b)))], Sheet.CountFormat, 1);
        Duties(sheet, report);
        sheet.Printed(row, LastColumn, headings: 0, pagesWide: 1, foot);
    }

    private void Figures(IXLWorksheet sheet, YearlyReport report)
    {
        var (now, before) = (report.Hours, report.Before.Hours);
        Headings(sheet, "Sum.Figures", "Sum.Indicator", "Sum.Now", "Sum.Before", "Sum.Change");
        var first = row;
        Figure(sheet, "Sum.Heads", now.Heads.Count, before.Heads.Count, Sheet.CountFormat, Sheet.ChangeFormat);
        Figure(sheet, "Sum.FullTime", report.FullTime, report.Before.FullTime, Sheet.CountFormat, Sheet.ChangeFormat);
        Figure(sheet, "Sum.Trained", now.Trained, before.Trained, Sheet.CountFormat, Sheet.ChangeFormat);
        Figure(sheet, "Sum.TrainedShare", Share(now), Share(before), Sheet.ShareFormat, "+0.0%;-0.0%;0.0%");
        Figure(sheet, "Sum.Hours", now.Total.Tenths / 10d, before.Total.Tenths / 10d, Sheet.HourFormat, Sheet.HourChangeFormat);
        Figure(sheet, "Sum.PerHead", now.PerHead / 10d, before.PerHead / 10d, Sheet.HourFormat, Sheet.HourChangeFormat);
        sheet.Range(first, 1, row - 1, 4).Lined();
        row++;
    }

    private static double Share(YearHours hours) => hours.Heads.Count == 0 ? 0 : (double)hours.Trained / hours.Heads.Count;

    private void Figure(IXLWorksheet sheet, string name, double now, double before, string format, string changes)
    {
        sheet.Cell(row, 1).Text(say[name]);
        sheet.Cell(row, 2).Number(now, format).Style.Font.SetBold();
        sheet.Cell(row, 3).Number(before, format);
        sheet.Cell(row, 4).Number(Math.Round(now - before, 6), changes);
        row++;
    }

    /// <param name="sheet">Written from the present row on.</param>
    /// <param name="title">The table's name.</param>
    /// <param name="lines">Name, now, before.</param>
    /// <param name="format">Of the amounts.</param>
    /// <param name="unit">By how much an amount is divided: ten for tenths.</param>
    private void Split(IXLWorksheet sheet, string title, IReadOnlyList<(string Name, int Now, int Before)> lines, string format, double unit)
    {
        Headings(sheet, title, "Sum.Indicator", "Sum.Now", "Sum.Share", "Sum.Before", "Sum.Change");
        var (first, total, changes) = (row, lines.Sum(l => l.Now), unit == 1 ? Sheet.ChangeFormat : Sheet.HourChangeFormat);
        foreach (var (name, now, before) in lines.Append((say["Sum.Total"], total, lines.Sum(l => l.Before))))
        {
            sheet.Cell(row, 1).Text(name);
            sheet.Cell(row, 2).Number(now / unit, format);
            sheet.Cell(row, 3).Share(total == 0 ? null : (double)now / total);
            sheet.Cell(row, 4).Number(before / unit, format);
            sheet.Cell(row, 5).Number((now - before) / unit, changes);
            row++;
        }

        sheet.Range(first, 1, row - 1, 5).Lined();
        sheet.Range(row - 1, 1, row - 1, 5).Summed();
        row++;
    }

    private void Duties(IXLWorksheet sheet, YearlyReport report)
    {
        Headings(sheet, "Sum.ByDuty", "Duty.Name", "Duty.Bound", "Duty.Met", "Duty.Exempt", "Duty.Rate", "Duty.RateBefore");
        var first = row;
        foreach (var policy in report.Policies)
        {
            var rate = report.Rate(policy.Code);
            sheet.Cell(row, 1).Text(policy.Name.Spoken());
            sheet.Cell(row, 2).Count(rate.Bound);
            sheet.Cell(row, 3).Count(rate.Met);
            sheet.Cell(row, 4).Count(rate.Exempt);
            sheet.Cell(row, 5).Share(rate.Share);
            sheet.Cell(row, 6).Share(report.Before.Rates.GetValueOrDefault(policy.Code)?.Share);
            row++;
        }

        if (row > first) sheet.Range(first, 1, row - 1, 6).Lined();
    }

    private void Headings(IXLWorksheet sheet, string title, params IReadOnlyList<string> columns)
    {
        sheet.Cell(row++, 1).Section(say[title]);
        for (var i = 0; i < columns.Count; i++) sheet.Cell(row, i + 1).Text(say[columns[i]]);
        sheet.Range(row, 1, row, columns.Count).Heading();
        row++;
    }
}
