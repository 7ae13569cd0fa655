namespace TeacherDev.Domain.Imports;

/// <summary>Something about a row that was taken, or about the file (row 0).</summary>
public sealed record ImportWarning(string Sheet, int Row, string Code, params string[] Arguments);
