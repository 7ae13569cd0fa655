using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Trainings.Attendance.Registers;

namespace TeacherDev.Web.Features.Trainings.Attendance.Sheets;

/// <summary>The list to fill in elsewhere and bring back.</summary>
public sealed class AttendanceSheet(SheetWords words, IStringLocalizer<AttendanceText> say)
{
    public Stream Workbook(RunSession run, IReadOnlyList<RegisterRow> rows)
    {
        var title = $"{run.Training.Title} {say.When(run.Session.Time)} {run.Session.Place}";
        return TextWorkbook.Of(new TextSheet(say["Sheet.Title"], title, words.Headings, [.. rows.Select(r => Cells(run.Session.Id, r))]));
    }

    private IReadOnlyList<object?> Cells(int session, RegisterRow row) =>
    [
        new RowCode(session, row.TeacherId).ToString(), row.Number, row.Name, row.Mark is { } mark ? say.Kind(mark.Kind) : null,
        row.Mark?.Kind is AttendanceKind.Late or AttendanceKind.LeftEarly ? row.Mark.MinutesMissed : null,
    ];
}
