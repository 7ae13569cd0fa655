namespace TeacherDev.Domain.Imports.Roster;

/// <summary>A row of sheet 教师 as read; <see cref="Values"/> in the order of <see cref="TeacherField.All"/>, null where the sheet has no such column.</summary>
public sealed record TeacherRow(
    int Row,
    string Number,
    string NumberTyped,
    IReadOnlyList<string?> Values,
    string School,
    string SchoolTyped,
    IReadOnlyList<RowFault>? Faults)
{
    public string Status => Value(Teachers.FactKind.Status);
    public string StaffCategory => Value(Teachers.FactKind.StaffCategory);

    public string Text(string code) => Values[Index(f => f.Code == code)] ?? "";

    private string Value(Teachers.FactKind kind) => Values[Index(f => f.Fact == kind)] ?? "";

    private static int Index(Func<TeacherField, bool> is_)
    {
        for (var i = 0; i < TeacherField.All.Count; i++)
        {
            if (is_(TeacherField.All[i]))
            {
                return i;
            }
        }

        throw new ArgumentException("No such field.", nameof(is_));
    }
}
