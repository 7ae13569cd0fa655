using TeacherDev.Domain.Imports.Cells;

namespace TeacherDev.Domain.Imports.Sheets;

/// <summary>One data row: its sheet's own number, its cells by column.</summary>
public sealed class SheetRow(SheetHeader header, int number, object?[] cells)
{
    public int Number => number;
    public SheetHeader Header => header;

    public Cell this[Column column] => header.Position(column) is var at && at >= 0 && at < cells.Length ? new(cells[at]) : default;
}
