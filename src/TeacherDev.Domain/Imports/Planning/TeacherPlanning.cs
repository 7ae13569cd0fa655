using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>Sheet 教师 against the people known.</summary>
internal sealed class TeacherPlanning(RosterPlan plan, KnownRoster known, SchoolDirectory schools)
{
    private readonly Dictionary<string, TeacherRow> seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> warned = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PlannedPerson> people = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> identities =
        known.Teachers.Where(t => t.IdNumber.Length > 0).GroupBy(t => t.IdNumber).ToDictionary(g => g.Key, g => g.First().Number);

    /// <returns>The people whose rows were taken, by number.</returns>
    public IReadOnlyDictionary<string, PlannedPerson> Run(IEnumerable<TeacherRow> rows)
    {
        foreach (var row in rows)
        {
            Take(row);
        }

        return people;
    }

    private void Take(TeacherRow row)
    {
        var faults = new List<RowFault>(row.Faults ?? []);
        School? named = null, school = null;
        if (row.School.Length > 0)
        {
            if (schools.Find(row.School, plan.ReferenceOn, out named) is { } unknown)
            {
                faults.Add(new(TeacherShape.School.Name, row.SchoolTyped, unknown));
            }
            else if (schools.Over(named!, plan.ReferenceOn, null).Select(p => p.School).FirstOrDefault() is { } stands)
            {
                school = stands;
            }
            else if (row.Status != RosterWords.Left)
            {
                faults.Add(new(TeacherShape.School.Name, row.SchoolTyped, FaultCode.SchoolClosed, TeacherField.Text(named!.ClosedOn)));
            }
        }

        if (row.Number.Length > 0 && !seen.TryAdd(row.Number, row))
        {
            var first = seen[row.Number];
            if (faults.Count == 0 && first.Faults is null && row.Values.SequenceEqual(first.Values) && row.School == first.School)
            {
                plan.Teachers.DuplicateRows.Add(row.Row);
                return;
            }

            faults.Insert(0, new(TeacherShape.Number.Name, row.NumberTyped, FaultCode.RepeatedInFile, $"{first.Row}"));
        }

        if (faults.Count > 0)
        {
            plan.Refuse(plan.Teachers, row.Row, faults);
            return;
        }

        Warn(row);
        Warn(row, named, school);
        if (known.TeachersByNumber.TryGetValue(row.Number, out var teacher))
        {
            Compare(row, teacher);
        }
        else
        {
            teacher = new() { Number = row.Number, Name = "" };
            Each(row, (field, value) => field.Set(teacher, value));
            plan.NewTeachers.Add(teacher);
            plan.Teachers.AcceptedRows.Add(row.Row);
        }

        people[row.Number] = new(teacher, row, school, named);
    }

    private void Compare(TeacherRow row, Teacher teacher)
    {
        var changes = new List<TeacherChange>();
        Each(row, (field, value) =>
        {
            if (Change(teacher, field, value) is not { } change)
            {
                return;
            }

            if (value.Length > 0 && field.Fact is { } kind && known.Kept.Contains((teacher.Id, kind)))
            {
                plan.Warnings.Add(new(TeacherShape.Sheet.Name, row.Row, WarningCode.KeptForRegister, field.Column.Name, value));
            }
            else
            {
                changes.Add(change);
            }
        });
        (changes.Count > 0 ? plan.Teachers.UpdatedRows : plan.Teachers.DuplicateRows).Add(row.Row);
        plan.TeacherChanges.AddRange(changes);
    }

    private TeacherChange? Change(Teacher teacher, TeacherField field, string value)
    {
        if (field.Fact is not { } kind)
        {
            return field.Get(teacher) is var before && before != value ? new(teacher, field, before, value) : null;
        }

        // A roster fact holds from the teaching start until a later roster says otherwise, then from that file's date.
        var facts = known.Facts(teacher, kind).ToList();
        if (facts.Count == 0)
        {
            return value.Length == 0 ? null : new(teacher, field, "", value) { From = teacher.TeachingStartOn };
        }

        var from = plan.ReferenceOn > facts[0].FromOn ? plan.ReferenceOn : facts[0].FromOn;
        var inForce = facts.Last(f => f.FromOn <= from);
        return inForce.Value == value
            ? null
            : new(teacher, field, inForce.Value, value) { From = from, Replaced = inForce.FromOn == from ? inForce : null };
    }

    private void Warn(TeacherRow row)
    {
        if (!RosterWords.KnowsStatus(row.Status))
        {
            plan.Warnings.Add(new(TeacherShape.Sheet.Name, row.Row, WarningCode.UnknownStatus, row.Status));
        }

        if (!RosterWords.KnowsCategory(row.StaffCategory))
        {
            plan.Warnings.Add(new(TeacherShape.Sheet.Name, row.Row, WarningCode.UnknownStaffCategory, row.StaffCategory));
        }

        var identity = row.Text("IdNumber");
        if (identity.Length > 0 && !identities.TryAdd(identity, row.Number)
            && !string.Equals(identities[identity], row.Number, StringComparison.OrdinalIgnoreCase))
        {
            plan.Warnings.Add(new(TeacherShape.Sheet.Name, row.Row, WarningCode.IdNumberShared, row.Number, identities[identity]));
        }
    }

    private void Warn(TeacherRow row, School? named, School? stands)
    {
        if (named is not null && SchoolDirectory.IsOldName(row.School, named) && warned.Add(row.School))
        {
            plan.Warnings.Add(new(TeacherShape.Sheet.Name, row.Row, WarningCode.SchoolOldName, row.SchoolTyped, named.Name));
        }

        if (named is not null && stands is not null && named != stands && warned.Add(named.Code))
        {
            plan.Warnings.Add(new(TeacherShape.Sheet.Name, row.Row, WarningCode.SchoolMerged, row.SchoolTyped, TeacherField.Text(named.ClosedOn), stands.Name));
        }
    }

    private static void Each(TeacherRow row, Action<TeacherField, string> take)
    {
        for (var i = 0; i < TeacherField.All.Count; i++)
        {
            if (row.Values[i] is { } value)
            {
                take(TeacherField.All[i], value);
            }
        }
    }
}
