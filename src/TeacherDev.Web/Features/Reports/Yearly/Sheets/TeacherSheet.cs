using ClosedXML.Excel;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Features.Reports.Figures;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Reports.Yearly.Sheets;

/// <summary>A row a person: hours by level and mode, then each duty with target, counted, status, until when, and what leave did to it.</summary>
internal sealed class TeacherSheet(IStringLocalizer<ReportsText> say, IStringLocalizer<SharedText> words)
{
    private const int Headings = 4;
    private const int FixedColumns = 7;
    private const int DutyColumns = 5;

    public void Write(IXLWorksheet sheet, YearlyReport report, string subtitle, PageFoot foot)
    {
        var sums = FixedColumns + TrainingSum.AllLevels.Count + TrainingSum.AllModes.Count;
        var lastColumn = sums + (report.Policies.Count * DutyColumns);
        sheet.Title(1, say["Sheet.Teachers"], subtitle);
        sheet.Widths([12, 12, 24, 12, 12, 9, 11, .. Enumerable.Repeat(9.5, sums - FixedColumns), .. report.Policies.SelectMany(_ => new[] { 9d, 9d, 11d, 12d, 24d })]);
        Head(sheet, report, lastColumn);
        var row = Headings + 1;
        foreach (var teacher in report.Teachers) Line(sheet, row++, teacher, report);
        Total(sheet, row, report);
        sheet.Range(Headings + 1, 1, row, lastColumn).Lined();
        sheet.Range(row, 1, row, lastColumn).Summed();
        sheet.SheetView.Freeze(Headings, 2);
        sheet.Range(Headings, 1, Math.Max(row - 1, Headings), lastColumn).SetAutoFilter();
        sheet.Printed(row, lastColumn, Headings, pagesWide: 2, foot);
        sheet.PageSetup.SetColumnsToRepeatAtLeft(1, 2);
        sheet.PageSetup.AddVerticalPageBreak(sums);
    }

    private void Head(IXLWorksheet sheet, YearlyReport report, int lastColumn)
    {
        string[] names = ["Col.Number", "Col.Name", "Col.School", "Col.Category", "Col.TeachingStart", "Col.State", "Col.Hours"];
        for (var i = 0; i < names.Length; i++) sheet.Cell(Headings, i + 1).Text(say[names[i]]);
        sheet.Group(Headings - 1, 1, FixedColumns, say["Group.Person"]);
        var column = FixedColumns + 1;
        sheet.Group(Headings - 1, column, TrainingSum.AllLevels.Count, say["Group.Level"]);
        foreach (var level in TrainingSum.AllLevels) sheet.Cell(Headings, column++).Text(words.Level(level));
        sheet.Group(Headings - 1, column, TrainingSum.AllModes.Count, say["Group.Mode"]);
        foreach (var mode in TrainingSum.AllModes) sheet.Cell(Headings, column++).Text(words.Mode(mode));
        foreach (var policy in report.Policies)
        {
            sheet.Group(Headings - 1, column, DutyColumns, policy.Name.Spoken());
            foreach (var key in new[] { "Col.Target", "Col.Counted", "Col.Status", "Col.Until", "Col.Leave" }) sheet.Cell(Headings, column++).Text(say[key]);
        }

        sheet.Range(Headings - 1, 1, Headings, lastColumn).Heading();
        sheet.Row(Headings).Height = 34;
    }

    private void Line(IXLWorksheet sheet, int row, TeacherLine teacher, YearlyReport report)
    {
        sheet.Cell(row, 1).Text(teacher.Number);
        sheet.Cell(row, 2).Text(teacher.Name);
        sheet.Cell(row, 3).Text(teacher.School);
        sheet.Cell(row, 4).Text(teacher.Category);
        sheet.Cell(row, 5).Day(teacher.TeachingStart);
        sheet.Cell(row, 6).Text(say[teacher.Hours.IsInPost ? "State.InPost" : "State.Left"]);
        var column = Sums(sheet, row, teacher.Hours.All);
        foreach (var policy in report.Policies)
        {
            if (teacher.Duty(policy.Code) is { } duty)
            {
                sheet.Cell(row, column).Hours(duty.Target);
                sheet.Cell(row, column + 1).Hours(duty.Counted + duty.CarriedIn);
                sheet.Cell(row, column + 2).Text(words.Status(duty.Status.ToString()));
                sheet.Cell(row, column + 3).Day(duty.Window.End);
                if (Leave(teacher, duty) is { } leave) sheet.Cell(row, column + 4).Text(leave).Style.Alignment.SetWrapText();
            }

            column += DutyColumns;
        }
    }

    /// <summary>How leave lowers it; where it is exempt, by which leave, exemption or policy event.</summary>
    private string? Leave(TeacherLine teacher, DutyResult duty)
    {
        if (duty.Status != DutyStatus.Exempt) return LoweredTarget.Of(duty).Told(words);
        var freed = Freed.Of(duty, teacher.Exemptions);
        var by = freed.Exemptions.Select(e => (What: words.LeaveKind(e.Kind), e.Document)).Concat(freed.Events.Select(e => (What: e.Title, e.Document)));
        return string.Join(say["Why.Join"], by.Select(b => say["Exempt.By", b.What, b.Document].Value));
    }

    private static int Sums(IXLWorksheet sheet, int row, TrainingSum sum)
    {
        var column = FixedColumns;
        sheet.Cell(row, column++).Hours(sum.Tenths).Style.Font.SetBold();
        foreach (var level in TrainingSum.AllLevels) sheet.Cell(row, column++).Hours(sum.Of(level));
        foreach (var mode in TrainingSum.AllModes) sheet.Cell(row, column++).Hours(sum.Of(mode));
        return column;
    }

    private void Total(IXLWorksheet sheet, int row, YearlyReport report)
    {
        var sum = new TrainingSum();
        foreach (var teacher in report.Teachers) sum.Add(teacher.Hours.All);
        sheet.Cell(row, 1).Text(say["Sum.Total"]);
        sheet.Cell(row, 2).Count(report.Teachers.Count);
        Sums(sheet, row, sum);
    }
}
