namespace TeacherDev.Web.Excel;

/// <param name="IsPackage">xlsx and its kin; otherwise a binary workbook of the years before 2007.</param>
/// <param name="CountsFrom1904">Day numbers count from 1 January 1904.</param>
internal sealed record WorkbookTraits(bool IsPackage, bool CountsFrom1904);
