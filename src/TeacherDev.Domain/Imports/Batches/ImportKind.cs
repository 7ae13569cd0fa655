namespace TeacherDev.Domain.Imports.Batches;

/// <summary>What a workbook brings.</summary>
public enum ImportKind
{
    /// <summary>Sheets 学校, 教师, 任职经历.</summary>
    Roster,

    /// <summary>Sheet 国内培训.</summary>
    Records,
}
