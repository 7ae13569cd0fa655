using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Imports.Planning;

namespace TeacherDev.Domain.Imports.Roster;

/// <summary>Rows under an old number go to the record that stays; where the file speaks of that record too, it is right and they are left out.</summary>
internal static class OldNumberRows
{
    public static RosterFile UnderNumbersOfToday(this RosterFile file, IReadOnlyList<OldPerson> old, RosterPlan plan)
    {
        if (old.Count == 0)
        {
            return file;
        }

        var today = old.ToDictionary(o => CellText.Token(o.Number), o => CellText.Token(o.NumberToday), StringComparer.OrdinalIgnoreCase);
        var spokenOf = file.Teachers.Select(t => t.Number).Concat(file.Placements.Select(p => p.Number)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return file with
        {
            Teachers = [.. file.Teachers.SelectMany(r => Row(r, r.Row, r.Number, TeacherShape.Sheet.Name, plan.Teachers, (row, number) => row with { Number = number }))],
            Placements = [.. file.Placements.SelectMany(r => Row(r, r.Row, r.Number, PlacementShape.Sheet.Name, plan.Placements, (row, number) => row with { Number = number }))],
        };

        IEnumerable<T> Row<T>(T row, int at, string number, string sheet, SheetCount count, Func<T, string, T> renumber)
        {
            if (!today.TryGetValue(number, out var current))
            {
                return [row];
            }

            if (spokenOf.Contains(current))
            {
                plan.Warnings.Add(new(sheet, at, WarningCode.OldNumberLeftOut, number, current));
                count.DuplicateRows.Add(at);
                return [];
            }

            plan.Warnings.Add(new(sheet, at, WarningCode.OldNumber, number, current));
            return [renumber(row, current)];
        }
    }
}
