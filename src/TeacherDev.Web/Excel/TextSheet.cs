namespace TeacherDev.Web.Excel;

/// <summary>A sheet whose every cell is text, so that numbers keep their zeros and nothing is ever a formula.</summary>
/// <param name="Name">The name on the tab.</param>
/// <param name="Title">A line above the headings; null for none.</param>
/// <param name="Headings">One a column.</param>
/// <param name="Rows">Cells in the order of the headings; missing ones stay empty.</param>
public sealed record TextSheet(string Name, string? Title, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<string?>> Rows);
