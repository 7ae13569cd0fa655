using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>Sheet 任职经历 against the stays known: each person's rows are judged together.</summary>
internal sealed class StayPlanning(
    RosterPlan plan,
    KnownRoster known,
    SchoolDirectory schools,
    IReadOnlyDictionary<string, PlannedPerson> people)
{
    private readonly HashSet<string> warned = new(StringComparer.OrdinalIgnoreCase);

    public void Run(IReadOnlyList<PlacementRow> rows)
    {
        var rowsOf = rows.Where(r => r.Number.Length > 0).ToLookup(r => r.Number, StringComparer.OrdinalIgnoreCase);
        var refused = new List<RefusedRow>();
        foreach (var row in rows.Where(r => r.Number.Length == 0))
        {
            refused.Add(Refusal(row, [.. row.Faults ?? [], .. SchoolFaults(row)]));
        }

        foreach (var person in rowsOf)
        {
            var teacher = people.GetValueOrDefault(person.Key)?.Teacher ?? known.TeachersByNumber.GetValueOrDefault(person.Key);
            if (teacher is null)
            {
                refused.AddRange(person.Select(r => Refusal(
                    r, [new(PlacementShape.Number.Name, r.NumberTyped, FaultCode.UnknownTeacher), .. r.Faults ?? [], .. SchoolFaults(r)])));
            }
            else
            {
                Judge(teacher, people.GetValueOrDefault(person.Key), [.. person], refused);
            }
        }

        foreach (var person in people.Values.Where(p => !rowsOf.Contains(p.Row.Number)))
        {
            WithoutRows(person);
        }

        foreach (var row in refused.OrderBy(r => r.Row))
        {
            plan.Refuse(plan.Placements, row.Row, row.Faults);
        }
    }

    private void Judge(Teacher teacher, PlannedPerson? person, List<PlacementRow> rows, List<RefusedRow> refused)
    {
        var good = new List<(PlacementRow Row, School School)>();
        foreach (var row in rows)
        {
            var faults = new List<RowFault>(row.Faults ?? []);
            faults.AddRange(SchoolFaults(row));
            if (faults.Count > 0)
            {
                refused.Add(Refusal(row, faults));
                continue;
            }

            schools.Find(row.School, row.StartOn, out var school);
            good.AddRange(Parts(row, school!));
        }

        var stays = new PersonsStays(plan, teacher, [.. known.Placements(teacher)], known.SchoolsById);
        stays.Take(good, person?.HasLeft == true ? plan.ReferenceOn : null, refused);
        if (person is not null)
        {
            if (stays.LeftOpen is { } open)
            {
                End(person, open);
            }

            Warn(person, stays.LastPost);
        }
    }

    /// <summary>Somebody without a row in 任职经历: a stay is known already, or the teacher's own row speaks for it.</summary>
    private void WithoutRows(PlannedPerson person)
    {
        var (teacher, row) = (person.Teacher, person.Row);
        var before = known.Placements(teacher).ToList();
        if (before.Count > 0)
        {
            if (person.HasLeft && before.LastOrDefault(p => p.Kind == PlacementKind.Post) is { EndOn: null } open)
            {
                End(person, open);
            }

            return;
        }

        if (person.Named is null)
        {
            Warn(person, null);
            return;
        }

        var start = TeacherField.Day(row.Text("JoinedSchoolOn")) ?? TeacherField.Day(row.Text("TeachingStartOn"))!.Value;
        var end = person.HasLeft && start <= plan.ReferenceOn ? plan.ReferenceOn : (DateOnly?)null;
        plan.Stays.AddRange(schools.Over(person.Named, start, end).Select(part => new PlannedStay(teacher, part.School, PlacementKind.Post, part.Start, part.End, MovesPersonnel: true)));
        plan.Warnings.Add(new(TeacherShape.Sheet.Name, row.Row, WarningCode.PostTakenFromTeacherSheet, row.Number, TeacherField.Text(start)));
    }

    /// <summary>Whoever left without an end leaves on the file's date.</summary>
    private void End(PlannedPerson person, Placement open)
    {
        var day = plan.ReferenceOn >= open.StartOn ? plan.ReferenceOn : open.StartOn;
        plan.Stays.Add(new(person.Teacher, known.SchoolsById[open.SchoolId], open.Kind, open.StartOn, day, open.MovesPersonnel) { Replaces = open });
        plan.Warnings.Add(new(TeacherShape.Sheet.Name, person.Row.Row, WarningCode.LeftWithoutEnd, person.Row.Number, TeacherField.Text(day)));
    }

    private void Warn(PlannedPerson person, (School School, DateOnly? EndOn)? last)
    {
        var row = person.Row;
        if (row.Status == RosterWords.InPost && (last is null || last.Value.EndOn < plan.ReferenceOn))
        {
            plan.Warnings.Add(new(TeacherShape.Sheet.Name, row.Row, WarningCode.InPostWithoutPost, row.Number));
        }
        else if (person.HasLeft && last is null)
        {
            plan.Warnings.Add(new(TeacherShape.Sheet.Name, row.Row, WarningCode.LeftWithoutPost, row.Number));
        }
        else if (person.School is { } named && last is { } post && post.School != named)
        {
            plan.Warnings.Add(new(TeacherShape.Sheet.Name, row.Row, WarningCode.SchoolDiffersFromPost, row.Number, named.Name, post.School.Name));
        }
    }

    /// <summary>The row at its school and, from the day on which that went into another, at the other.</summary>
    private IEnumerable<(PlacementRow Row, School School)> Parts(PlacementRow row, School school)
    {
        if (SchoolDirectory.IsOldName(row.School, school) && warned.Add(row.School))
        {
            plan.Warnings.Add(new(PlacementShape.Sheet.Name, row.Row, WarningCode.SchoolOldName, row.SchoolTyped, school.Name));
        }

        foreach (var part in schools.Over(school, row.StartOn, row.EndOn))
        {
            if (part.School != school && warned.Add($"{school.Code}>{part.School.Code}"))
            {
                plan.Warnings.Add(new(PlacementShape.Sheet.Name, row.Row, WarningCode.SchoolMerged, row.SchoolTyped, TeacherField.Text(school.ClosedOn), part.School.Name));
            }

            yield return (part.Start == row.StartOn && part.End == row.EndOn ? row : row with { StartOn = part.Start, EndOn = part.End, GoesOn = part.Start != row.StartOn }, part.School);
        }
    }

    private IEnumerable<RowFault> SchoolFaults(PlacementRow row) =>
        row.School.Length == 0 ? []
        : schools.Find(row.School, row.StartOn, out var school) is { } unknown ? [new(PlacementShape.School.Name, row.SchoolTyped, unknown)]
        : row.Faults is null && schools.Over(school!, row.StartOn, row.EndOn) is var parts && (!parts.Any() || parts.Last().End != row.EndOn)
            ? [new(PlacementShape.School.Name, row.SchoolTyped, FaultCode.SchoolClosed, TeacherField.Text(Closed(school!)))]
        : [];

    /// <summary>The day on which the school closed, or the one into which it went.</summary>
    private DateOnly? Closed(School school)
    {
        while (school.SuccessorId is { } next && known.SchoolsById.TryGetValue(next, out var successor))
        {
            school = successor;
        }

        return school.ClosedOn;
    }

    private static RefusedRow Refusal(PlacementRow row, IReadOnlyList<RowFault> faults) => new(PlacementShape.Sheet.Name, row.Row, faults);
}
