namespace TeacherDev.Domain.Imports.Roster;

/// <summary>The three sheets of a roster as read.</summary>
/// <param name="ReferenceOn">填报日期, or the day of import when the file names none.</param>
/// <param name="Schools">Sheet 学校.</param>
/// <param name="Teachers">Sheet 教师.</param>
/// <param name="Placements">Sheet 任职经历.</param>
public sealed record RosterFile(
    DateOnly ReferenceOn,
    IReadOnlyList<SchoolRow> Schools,
    IReadOnlyList<TeacherRow> Teachers,
    IReadOnlyList<PlacementRow> Placements);
