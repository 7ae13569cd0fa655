using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Imports.Sheets;

namespace TeacherDev.Domain.Imports.Roster;

/// <summary>One row of sheet 教师 by itself.</summary>
public static class TeacherRowCheck
{
    public static TeacherRow Read(SheetRow row, DateOnly today)
    {
        var check = new RowCheck(row);
        var number = check.Token(TeacherShape.Number, needed: true);
        var values = TeacherField.All.Select(f => row.Header.Has(f.Column) ? Value(check, f.Column, today) : null).ToArray();

        // Somebody who left may stand without a school; the posts say where they were.
        var hasLeft = RosterWords.Status(row[TeacherShape.Status].Typed) == RosterWords.Left;
        var school = check.Token(TeacherShape.School, needed: !hasLeft);
        return new(row.Number, number, row[TeacherShape.Number].Typed, values, school, row[TeacherShape.School].Typed, check.Faults);
    }

    private static string Value(RowCheck check, Column column, DateOnly today)
    {
        if (column == TeacherShape.Name)
        {
            return check.Name(column);
        }

        if (column == TeacherShape.BornOn)
        {
            var born = check.Day(column, needed: false);
            if (born > today)
            {
                check.Fault(column, FaultCode.BornInFuture);
            }

            return TeacherField.Text(born);
        }

        if (column == TeacherShape.TeachingStartOn || column == TeacherShape.WorkStartOn || column == TeacherShape.JoinedSchoolOn)
        {
            return TeacherField.Text(check.Day(column, column.Needed));
        }

        return column == TeacherShape.IdNumber ? Identity(check) : Words(check, column);
    }

    private static string Identity(RowCheck check)
    {
        var number = check.Token(TeacherShape.IdNumber).ToUpperInvariant();
        if (number.Length > 0 && !IdNumber.IsRight(number))
        {
            check.Fault(TeacherShape.IdNumber, FaultCode.IdNumberWrong);
        }

        return number;
    }

    private static string Words(RowCheck check, Column column)
    {
        if (column == TeacherShape.Phone || column == TeacherShape.Email)
        {
            return check.Token(column);
        }

        var text = check.Text(column, column.Needed);
        return column == TeacherShape.Status ? RosterWords.Status(text)
            : column == TeacherShape.StaffCategory ? RosterWords.Category(text)
            : column == TeacherShape.Gender ? RosterWords.Gender(text)
            : text;
    }
}
