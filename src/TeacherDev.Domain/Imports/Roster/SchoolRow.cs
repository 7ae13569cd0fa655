using TeacherDev.Domain.Imports.Sheets;

namespace TeacherDev.Domain.Imports.Roster;

/// <summary>A row of sheet 学校 as read; <see cref="Values"/> in the order of <see cref="SchoolField.All"/>, null where the sheet has no such column.</summary>
public sealed record SchoolRow(int Row, string Code, string CodeTyped, IReadOnlyList<string?> Values, IReadOnlyList<RowFault>? Faults)
{
    public static SchoolRow Read(SheetRow row)
    {
        var check = new RowCheck(row);
        var code = check.Token(SchoolShape.Code, needed: true);
        var values = SchoolField.All.Select(f => row.Header.Has(f.Column) ? check.Text(f.Column, f.Needed) : null).ToArray();
        return new(row.Number, code, row[SchoolShape.Code].Typed, values, check.Faults);
    }
}
