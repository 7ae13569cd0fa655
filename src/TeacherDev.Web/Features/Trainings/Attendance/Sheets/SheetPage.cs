using TeacherDev.Web.Features.Trainings.Attendance.Registers;

namespace TeacherDev.Web.Features.Trainings.Attendance.Sheets;

/// <summary>The list for paper, and where a filled-in one comes back.</summary>
public sealed record SheetPage(RunSession Run, IReadOnlyList<RegisterRow> Rows);
