namespace TeacherDev.Web.Features.Reports;

/// <summary>Names the sentences of the reports: the page, the command, the workbook.</summary>
public sealed class ReportsText;
