namespace TeacherDev.Domain.Imports.Sheets;

/// <summary>Where each column of a shape stands in one particular sheet.</summary>
public sealed class SheetHeader
{
    private readonly Dictionary<Column, int> positions;

    internal SheetHeader(SheetShape shape, IReadOnlyDictionary<Column, int> positions, int lastRow, IReadOnlyList<string> headings)
    {
        Shape = shape;
        Headings = headings;
        this.positions = new(positions);
        LastRow = lastRow;
    }

    public SheetShape Shape { get; }

    /// <summary>The sheet's number of the last row that belongs to the headings.</summary>
    public int LastRow { get; }

    /// <summary>What stands above each column of the sheet, ours or not.</summary>
    public IReadOnlyList<string> Headings { get; }

    public bool Has(Column column) => positions.ContainsKey(column);

    /// <summary>-1 when the sheet has no such column.</summary>
    internal int Position(Column column) => positions.GetValueOrDefault(column, -1);

    /// <summary>The headings again, as they stand on every printed page of a long list.</summary>
    public bool IsRepeatedIn(object?[] cells)
    {
        var same = 0;
        foreach (var (column, at) in positions)
        {
            if (at < cells.Length && cells[at] is string text && Heading.Means(text, column))
            {
                same++;
            }
            else if (column.Needed)
            {
                return false;
            }
        }

        return same > 1;
    }
}
