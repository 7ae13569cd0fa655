using TeacherDev.Domain.Imports.Sheets;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Roster;

/// <summary>A column of sheet 学校 and where its text is kept.</summary>
public sealed record SchoolField(string Code, Column Column, bool Needed, Func<School, string> Get, Action<School, string> Set)
{
    public static readonly IReadOnlyList<SchoolField> All =
    [
        new("SchoolName", SchoolShape.Name, true, s => s.Name, (s, v) => s.Name = v),
        new("SchoolStage", SchoolShape.Stage, true, s => s.Stage, (s, v) => s.Stage = v),
        new("Setting", SchoolShape.Setting, false, s => s.Setting, (s, v) => s.Setting = v),
        new("Ownership", SchoolShape.Ownership, false, s => s.Ownership, (s, v) => s.Ownership = v),
        new("Union", SchoolShape.Union, false, s => s.Union, (s, v) => s.Union = v),
    ];
}
