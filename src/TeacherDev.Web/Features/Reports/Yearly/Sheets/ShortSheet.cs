using ClosedXML.Excel;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Reports.Yearly.Sheets;

/// <summary>A row for every window that ended unmet or is behind, with the reason in words.</summary>
internal sealed class ShortSheet(IStringLocalizer<ReportsText> say, IStringLocalizer<SharedText> words)
{
    private const int Headings = 3;

    private static readonly string[] Columns =
    [
        "Col.Number", "Col.Name", "Col.School", "Duty.Name", "Col.From", "Col.Until", "Col.Target", "Col.Counted", "Col.Short", "Col.Clauses", "Col.Status", "Col.Why",
    ];

    public void Write(IXLWorksheet sheet, YearlyReport report, string subtitle, PageFoot foot)
    {
        sheet.Title(1, say["Sheet.Short"], subtitle);
        sheet.Widths(12, 12, 24, 28, 12, 12, 9, 9, 9, 10, 11, 46);
        for (var i = 0; i < Columns.Length; i++) sheet.Cell(Headings, i + 1).Text(say[Columns[i]]);
        sheet.Range(Headings, 1, Headings, Columns.Length).Heading();
        var row = Headings + 1;
        foreach (var teacher in report.Teachers)
            foreach (var duty in teacher.ShortOf)
                Line(sheet, row++, teacher, duty);
        var last = Math.Max(row - 1, Headings + 1);
        if (row == Headings + 1) sheet.Cell(row, 1).Text(say["Short.None"]);
        else sheet.Range(Headings + 1, 1, last, Columns.Length).Lined();
        sheet.SheetView.Freeze(Headings, 2);
        sheet.Range(Headings, 1, last, Columns.Length).SetAutoFilter();
        sheet.Printed(last, Columns.Length, Headings, pagesWide: 1, foot);
    }

    private void Line(IXLWorksheet sheet, int row, TeacherLine teacher, DutyResult duty)
    {
        sheet.Cell(row, 1).Text(teacher.Number);
        sheet.Cell(row, 2).Text(teacher.Name);
        sheet.Cell(row, 3).Text(teacher.School);
        sheet.Cell(row, 4).Text(duty.Policy.Name.Spoken());
        sheet.Cell(row, 5).Day(duty.Window.Start);
        sheet.Cell(row, 6).Day(duty.Window.End);
        sheet.Cell(row, 7).Hours(duty.Target);
        sheet.Cell(row, 8).Hours(duty.Counted + duty.CarriedIn);
        sheet.Cell(row, 9).Hours(duty.Short);
        sheet.Cell(row, 10).Count(duty.Clauses.Count(c => !c.Met));
        sheet.Cell(row, 11).Text(words.Status(duty.Status.ToString()));
        sheet.Cell(row, 12).Text(string.Join(say["Why.Join"], Reasons(duty))).Style.Alignment.SetWrapText();
    }

    private IEnumerable<string> Reasons(DutyResult duty)
    {
        if (duty.Short > 0) yield return say["Why.Hours", words.HoursOf(duty.Short)];
        foreach (var open in duty.Clauses.Where(c => !c.Met))
            yield return say["Why.Clause", open.Clause.Name.Spoken(), words.HoursOf(open.Short)];
        if (LoweredTarget.Of(duty).Told(words) is { } lowered) yield return lowered;
    }
}
