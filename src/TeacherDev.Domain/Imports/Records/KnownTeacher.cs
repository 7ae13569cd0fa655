using TeacherDev.Domain.Imports.Cells;

namespace TeacherDev.Domain.Imports.Records;

/// <summary>Somebody on the roster, as far as a record row asks.</summary>
public sealed record KnownTeacher(int Id, string Name)
{
    public string NameKey { get; } = CellText.NameKey(Name);
}
