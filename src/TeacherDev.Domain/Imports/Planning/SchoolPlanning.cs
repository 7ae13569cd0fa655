using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>Sheet 学校 against the schools known.</summary>
internal sealed class SchoolPlanning(RosterPlan plan, KnownRoster known)
{
    private readonly Dictionary<string, SchoolRow> seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<School, School> renamed = [];

    public SchoolDirectory Run(IEnumerable<SchoolRow> rows)
    {
        foreach (var row in rows)
        {
            Take(row);
        }

        // Rows below speak of a school by the name that the file gives it.
        var now = new SchoolDirectory([.. known.Schools.Select(s => renamed.GetValueOrDefault(s, s)), .. plan.NewSchools]);
        return renamed.Count == 0 ? now : now.Standing(renamed.ToDictionary(r => r.Value, r => r.Key));
    }

    private void Take(SchoolRow row)
    {
        if (row.Faults is not null)
        {
            plan.Refuse(plan.Schools, row.Row, row.Faults);
            return;
        }

        if (!seen.TryAdd(row.Code, row))
        {
            Again(row, seen[row.Code]);
            return;
        }

        if (known.SchoolsByCode.TryGetValue(row.Code, out var school))
        {
            Compare(row, school);
            return;
        }

        var added = new School { Code = row.Code, Name = "" };
        Each(row, (field, value) => field.Set(added, value));
        plan.NewSchools.Add(added);
        plan.Schools.AcceptedRows.Add(row.Row);
    }

    private void Again(SchoolRow row, SchoolRow first)
    {
        if (row.Values.SequenceEqual(first.Values))
        {
            plan.Schools.DuplicateRows.Add(row.Row);
        }
        else
        {
            plan.Refuse(plan.Schools, row.Row, [new(SchoolShape.Code.Name, row.CodeTyped, FaultCode.RepeatedInFile, $"{first.Row}")]);
        }
    }

    private void Compare(SchoolRow row, School school)
    {
        if (school.ClosedOn is { } closed && closed <= plan.ReferenceOn)
        {
            plan.Schools.DuplicateRows.Add(row.Row);
            plan.Warnings.Add(new(SchoolShape.Sheet.Name, row.Row, WarningCode.SchoolClosedKept, school.Code, school.Name, TeacherField.Text(closed)));
            return;
        }

        var changes = new List<SchoolChange>();
        Each(row, (field, value) =>
        {
            if (field.Get(school) is var before && before != value && !(field.Column == SchoolShape.Name && IsKept(row, school, value)))
            {
                changes.Add(new(school, field, before, value));
            }
        });
        (changes.Count > 0 ? plan.Schools.UpdatedRows : plan.Schools.DuplicateRows).Add(row.Row);
        plan.SchoolChanges.AddRange(changes);
        if (changes.FirstOrDefault(c => c.Field.Column == SchoolShape.Name) is { } name)
        {
            renamed[school] = new()
            {
                Id = school.Id, Code = CellText.Token(school.Code), Name = name.After, OpenedOn = school.OpenedOn, ClosedOn = school.ClosedOn, SuccessorId = school.SuccessorId, Names = school.Names,
            };
        }
    }

    /// <summary>A name that it bore before, or of a day before its last name, is no new one.</summary>
    private bool IsKept(SchoolRow row, School school, string name)
    {
        if (!school.Names.Any(n => n.Name == name || n.From >= plan.ReferenceOn))
        {
            return false;
        }

        plan.Warnings.Add(new(SchoolShape.Sheet.Name, row.Row, WarningCode.SchoolNameKept, school.Code, name, school.Name));
        return true;
    }

    private static void Each(SchoolRow row, Action<SchoolField, string> take)
    {
        for (var i = 0; i < SchoolField.All.Count; i++)
        {
            if (row.Values[i] is { } value)
            {
                take(SchoolField.All[i], value);
            }
        }
    }
}
