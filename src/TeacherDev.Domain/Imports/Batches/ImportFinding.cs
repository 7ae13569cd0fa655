namespace TeacherDev.Domain.Imports.Batches;

public enum FindingKind
{
    /// <summary>The row is refused for this.</summary>
    Fault,
    Warning,

    /// <summary>The row is known already.</summary>
    Duplicate,

    /// <summary>The preview took the row and the confirmation no longer did.</summary>
    Moved,

    /// <summary>The row lets somebody's last post end, or says that they left; the arguments are their id and their last day in post, "" where none is on record.</summary>
    Leaver,
}

/// <summary>Something that was noticed about one row (row 0: the file).</summary>
public sealed class ImportFinding
{
    private const char Between = '\u001F';

    public long Id { get; set; }
    public int BatchId { get; set; }
    public FindingKind Kind { get; set; }
    public required string Sheet { get; set; }
    public int Row { get; set; }
    public string Column { get; set; } = "";

    /// <summary>The cell as typed, shortened if need be.</summary>
    public string Value { get; set; } = "";

    public required string Code { get; set; }
    public string Arguments { get; set; } = "";

    public static ImportFinding Of(int batchId, FindingKind kind, string sheet, int row, RowFault fault) => new()
    {
        BatchId = batchId,
        Kind = kind,
        Sheet = sheet,
        Row = row,
        Column = fault.Column,
        Value = Short(fault.Value, 200),
        Code = fault.Code,
        Arguments = Join(fault.Arguments),
    };

    public static string Join(IEnumerable<string> arguments) => Short(string.Join(Between, arguments), 500);

    public static string[] Split(string arguments) => arguments.Length == 0 ? [] : arguments.Split(Between);

    /// <summary>Cut where it does not part a character of two halves.</summary>
    private static string Short(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var kept = longest - 1;
        return text[..(char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept)] + "…";
    }
}
