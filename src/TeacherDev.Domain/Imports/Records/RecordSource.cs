using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeacherDev.Domain.Imports.Cells;

namespace TeacherDev.Domain.Imports.Records;

/// <summary>
/// What makes an imported row itself: its content after cleaning. The same row again has the same id, in whatever spelling;
/// another amount of hours is another row.
/// </summary>
public static class RecordSource
{
    /// <summary>SHA-256 over teacher, project, organiser, level, mode, start, end, hours, result, certificate; 64 hex digits.</summary>
    public static string Id(RecordRow row) => Id(row, row.Number);

    /// <summary>The id that the row has under another number of the same person.</summary>
    public static string Id(RecordRow row, string number) => Hash(
    [
        number.ToUpperInvariant(),
        CellText.Token(row.Project),
        CellText.Token(row.Organiser),
        row.Level.ToString(),
        row.Mode.ToString(),
        Day(row.StartOn),
        Day(row.EndOn),
        row.Tenths.ToString(CultureInfo.InvariantCulture),
        row.Passed ? "passed" : "failed",
        CellText.Token(row.Certificate).ToUpperInvariant(),
    ]);

    /// <summary>The training without its hours, to notice that it came with another amount before.</summary>
    public static string Training(int teacherId, string project, DateOnly start, DateOnly end) =>
        $"{teacherId}|{start.DayNumber}|{end.DayNumber}|{CellText.Token(project)}";

    private static string Hash(string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', parts))));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
