namespace TeacherDev.Web.Excel;

/// <summary>How much of a stranger's workbook is taken in before it is refused.</summary>
public sealed record WorkbookLimits
{
    /// <summary>Bytes as sent.</summary>
    public long FileBytes { get; init; } = 40L << 20;

    /// <summary>Bytes after inflating, all parts together.</summary>
    public long UnpackedBytes { get; init; } = 600L << 20;

    /// <summary>Parts inside the package.</summary>
    public int Parts { get; init; } = 2_000;

    public int Sheets { get; init; } = 60;

    /// <summary>Rows of all sheets together.</summary>
    public int Rows { get; init; } = 300_000;

    public int Columns { get; init; } = 256;
}
