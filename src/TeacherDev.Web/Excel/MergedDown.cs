using ExcelDataReader;

namespace TeacherDev.Web.Excel;

/// <summary>A cell merged over several rows of one column speaks for each of them; a title merged across columns does not.</summary>
internal sealed class MergedDown(CellRange[]? merged)
{
    private readonly List<CellRange> waiting =
        [.. (merged ?? []).Where(m => m.FromColumn == m.ToColumn && m.ToRow > m.FromRow).OrderByDescending(m => m.FromRow)];

    private readonly Dictionary<int, (int To, object Value)> speaking = [];

    public object?[] Fill(int row, object?[] cells)
    {
        foreach (var (column, (to, value)) in speaking)
        {
            if (row > to)
            {
                speaking.Remove(column);
                continue;
            }

            if (column >= cells.Length)
            {
                Array.Resize(ref cells, column + 1);
            }

            cells[column] ??= value;
        }

        while (waiting.Count > 0 && waiting[^1].FromRow <= row)
        {
            var range = waiting[^1];
            waiting.RemoveAt(waiting.Count - 1);
            if (range.FromRow == row && range.FromColumn < cells.Length && cells[range.FromColumn] is { } value)
            {
                speaking[range.FromColumn] = (range.ToRow, value);
            }
        }

        return cells;
    }
}
