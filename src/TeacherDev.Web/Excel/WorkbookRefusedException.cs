namespace TeacherDev.Web.Excel;

/// <summary>The file cannot be read as a workbook; <see cref="Code"/> says why, <see cref="Limit"/> which bound it broke.</summary>
public sealed class WorkbookRefusedException(string code, long? limit = null, Exception? cause = null)
    : Exception(limit is null ? code : $"{code} ({limit})", cause)
{
    public const string Empty = "file-empty";
    public const string TooBig = "file-too-big";
    public const string NotAWorkbook = "file-not-a-workbook";
    public const string Damaged = "file-damaged";
    public const string Encrypted = "file-encrypted";
    public const string UnpacksTooBig = "file-unpacks-too-big";
    public const string TooManyParts = "file-too-many-parts";
    public const string TooManySheets = "file-too-many-sheets";
    public const string TooManyRows = "file-too-many-rows";
    public const string TooManyColumns = "file-too-many-columns";

    public string Code { get; } = code;

    public long? Limit { get; } = limit;
}
