using TeacherDev.Web.Excel.Writing;

namespace TeacherDev.Web.Excel;

/// <summary>A sheet of text, so that identifiers keep their zeros and nothing is ever a formula; an amount is passed as a number.</summary>
/// <param name="Name">The name on the tab.</param>
/// <param name="Title">A line above the headings; null for none.</param>
/// <param name="Headings">One a column.</param>
/// <param name="Rows">Cells in the order of the headings; text or a decimal or whole number; missing ones stay empty.</param>
public sealed record TextSheet(string Name, string? Title, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>The same as comma-separated values, without the line above the headings.</summary>
    public byte[] Csv()
    {
        var csv = new CsvText().Line(Headings);
        foreach (var cells in Rows)
        {
            csv.Line(cells);
        }

        return csv.Bytes();
    }
}
