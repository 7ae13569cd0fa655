namespace TeacherDev.Web.Excel;

/// <summary>One sheet of an open workbook. Its rows stream: read them before asking for the next sheet.</summary>
/// <param name="Name">The name on the tab.</param>
/// <param name="RowCount">How many rows the sheet says it has.</param>
/// <param name="Rows">Each row once, in the sheet's order.</param>
public sealed record WorkbookSheet(string Name, int RowCount, IEnumerable<WorkbookRow> Rows);
