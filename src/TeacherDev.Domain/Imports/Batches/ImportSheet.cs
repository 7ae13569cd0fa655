namespace TeacherDev.Domain.Imports.Batches;

/// <summary>What became of the rows of one sheet.</summary>
public sealed class ImportSheet
{
    public int Id { get; set; }
    public int BatchId { get; set; }

    /// <summary>Its place among the sheets of its kind.</summary>
    public int Position { get; set; }

    public required string Name { get; set; }
    public int Accepted { get; set; }
    public int Updated { get; set; }
    public int Duplicates { get; set; }
    public int Rejected { get; set; }

    /// <summary>The rows taken (new or updating), a bit each: what moved since the preview is told by comparing.</summary>
    public byte[] TakenRows { get; set; } = [];

    public static byte[] Bits(IEnumerable<int> rows)
    {
        var all = rows.ToList();
        var bits = new byte[all.Count == 0 ? 0 : (all.Max() / 8) + 1];
        foreach (var row in all)
        {
            bits[row / 8] |= (byte)(1 << (row % 8));
        }

        return bits;
    }

    public bool Took(int row) => row / 8 < TakenRows.Length && (TakenRows[row / 8] & (1 << (row % 8))) != 0;
}
