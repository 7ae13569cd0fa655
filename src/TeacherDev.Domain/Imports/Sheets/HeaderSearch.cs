using TeacherDev.Domain.Imports.Cells;

namespace TeacherDev.Domain.Imports.Sheets;

/// <summary>
/// Finds the headings of a sheet among title rows, blank rows and merged cells; two rows together may make one heading
/// (起止时间 over 开始日期 and 结束日期). Feed it the rows from the top until it says that it has seen enough.
/// </summary>
public sealed class HeaderSearch(SheetShape shape)
{
    /// <summary>Headings stand within the first rows; below that a sheet without them is another kind of sheet.</summary>
    public const int RowsLookedAt = 60;

    private readonly List<(int Number, object?[] Cells)> seen = [];

    public SheetHeader? Found { get; private set; }

    /// <summary>The reference date written above the headings (填报日期).</summary>
    public DateOnly? ReferenceOn { get; private set; }

    public bool HasSeenEnough => Found is not null || seen.Count >= RowsLookedAt;

    public void Look(int number, object?[] cells)
    {
        var alone = Positions(cells);
        if (Complete(alone))
        {
            Found = new(shape, alone, number, Headings([], cells));
        }
        else if (seen.Count > 0 && seen[^1].Number >= number - 2 && Together(seen[^1].Cells, cells) is { } both && Complete(both))
        {
            Found = new(shape, both, number, Headings(seen[^1].Cells, cells));
        }

        if (Found is null)
        {
            ReferenceOn ??= ReferenceDate.In(cells);
        }

        seen.Add((number, cells));
    }

    /// <summary>Why there is no header: the columns missing from the row that comes nearest to one.</summary>
    public RowFault Fault()
    {
        var nearest = seen.Select(r => Positions(r.Cells)).MaxBy(p => p.Count);
        if (nearest is null || nearest.Count < 2)
        {
            return new(shape.Key.Name, "", FaultCode.HeaderMissing, shape.Name, string.Join("、", shape.Columns.Where(c => c.Needed)));
        }

        var missing = shape.Columns.Where(c => c.Needed && !nearest.ContainsKey(c)).ToList();
        return new(missing[0].Name, "", FaultCode.ColumnMissing, shape.Name, string.Join("、", missing));
    }

    private static List<string> Headings(object?[] upper, object?[] lower) =>
        [.. Enumerable.Range(0, Math.Max(upper.Length, lower.Length)).Select(i => At(lower, i) is { Length: > 0 } text ? text : At(upper, i))];

    private static string At(object?[] cells, int i) => i < cells.Length ? CellText.Clean(new Cell(cells[i]).Typed) : "";

    private bool Complete(Dictionary<Column, int> positions) => shape.Columns.All(c => !c.Needed || positions.ContainsKey(c));

    /// <summary>A lower heading goes before the one above it, unless it says nothing to us.</summary>
    private Dictionary<Column, int>? Together(object?[] upper, object?[] lower)
    {
        var below = Positions(lower);
        if (below.Count == 0)
        {
            return null;
        }

        foreach (var (column, at) in Positions(upper))
        {
            if (!below.ContainsValue(at))
            {
                below.TryAdd(column, at);
            }
        }

        return below;
    }

    private Dictionary<Column, int> Positions(object?[] cells)
    {
        var best = new Dictionary<Column, (int At, int Rank)>();
        for (var at = 0; at < cells.Length; at++)
        {
            if (cells[at] is not string text)
            {
                continue;
            }

            foreach (var column in shape.Columns)
            {
                if (Heading.Rank(text, column) is { } rank && (!best.TryGetValue(column, out var other) || rank < other.Rank))
                {
                    best[column] = (at, rank);
                }
            }
        }

        return best.ToDictionary(b => b.Key, b => b.Value.At);
    }
}
