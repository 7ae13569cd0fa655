using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>
/// One person's stays: what is known, and what the file's rows make of it. A row speaks for the known stay of the same kind,
/// school and first day; else it corrects one of the same kind that starts the same day or lies at the same school at the same
/// time; else it is new. Legal posts never overlap. Stays that the file does not mention remain.
/// </summary>
internal sealed class PersonsStays(RosterPlan plan, Teacher teacher, List<Placement> before, IReadOnlyDictionary<int, School> schoolsById)
{
    private readonly List<(DateOnly Start, DateOnly End, School School, Placement? Known)> posts = [];

    /// <summary>The last legal post once the file is taken in.</summary>
    public (School School, DateOnly? EndOn)? LastPost { get; private set; }

    /// <summary>The known last post of somebody who left, when no row gives it an end.</summary>
    public Placement? LeftOpen { get; private set; }

    /// <param name="rows">Rows without a fault of their own.</param>
    /// <param name="leftOn">The day on which an unended last post ends, for somebody who left; null otherwise.</param>
    /// <param name="refused">Takes the rows that cannot stand.</param>
    public void Take(List<(PlacementRow Row, School School)> rows, DateOnly? leftOn, List<RefusedRow> refused)
    {
        var lastPost = rows.Select(r => r.Row).Where(r => r.Kind == PlacementKind.Post).MaxBy(r => r.StartOn);
        var once = Once(rows, refused);
        var matches = Match(once);
        foreach (var stay in before.Except(matches.Values).Where(p => p.Kind == PlacementKind.Post))
        {
            posts.Add((stay.StartOn, stay.EndOn ?? DateOnly.MaxValue, schoolsById[stay.SchoolId], stay));
        }

        foreach (var (row, school) in once.OrderBy(r => r.Row.StartOn).ThenBy(r => r.Row.Row))
        {
            var match = matches.GetValueOrDefault(row);
            var end = row.EndOn;
            if (row == lastPost && end is null && leftOn is { } day)
            {
                end = match?.EndOn ?? (day >= row.StartOn ? day : row.StartOn);
                if (match?.EndOn is null)
                {
                    plan.Warnings.Add(new(PlacementShape.Sheet.Name, row.Row, WarningCode.LeftWithoutEnd, row.Number, TeacherField.Text(end)));
                }
            }

            if (row.Kind == PlacementKind.Post && Overlap(row, end, school) is { } fault)
            {
                refused.Add(new(PlacementShape.Sheet.Name, row.Row, [fault]));
                if (match is { Kind: PlacementKind.Post })
                {
                    posts.Add((match.StartOn, match.EndOn ?? DateOnly.MaxValue, schoolsById[match.SchoolId], match));
                }

                continue;
            }

            Plan(row, school, end, match);
        }

        if (posts.Count > 0)
        {
            var last = posts.MaxBy(p => p.Start);
            LastPost = (last.School, last.End == DateOnly.MaxValue ? null : last.End);
            if (leftOn is not null && last is { Known: { EndOn: null } open })
            {
                LeftOpen = open;
            }
        }
    }

    private void Plan(PlacementRow row, School school, DateOnly? end, Placement? match)
    {
        // A file that says nothing of the days of the week leaves them as they are.
        var weekdays = row.Weekdays == WeekDays.None && row.Kind == PlacementKind.Walking ? match?.Weekdays ?? WeekDays.None : row.Weekdays;
        if (match is not null && match.SchoolId == school.Id && school.Id != 0 && match.StartOn == row.StartOn && match.EndOn == end
            && match.MovesPersonnel == row.MovesPersonnel && match.Weekdays == weekdays)
        {
            if (!row.GoesOn)
            {
                plan.Placements.DuplicateRows.Add(row.Row);
            }

            return;
        }

        plan.Stays.Add(new(teacher, school, row.Kind, row.StartOn, end, row.MovesPersonnel) { Replaces = match, Weekdays = weekdays });
        // A row that a merger divides counts once.
        if (!row.GoesOn || plan.Placements.DuplicateRows.Remove(row.Row))
        {
            (match is null ? plan.Placements.AcceptedRows : plan.Placements.UpdatedRows).Add(row.Row);
        }
    }

    /// <summary>Without rows that repeat an earlier one; a repetition that says something else is refused.</summary>
    private List<(PlacementRow Row, School School)> Once(List<(PlacementRow Row, School School)> rows, List<RefusedRow> refused)
    {
        var once = new List<(PlacementRow Row, School School)>();
        foreach (var (row, school) in rows)
        {
            var first = once.FirstOrDefault(o => o.School == school && o.Row.Kind == row.Kind && o.Row.StartOn == row.StartOn).Row;
            if (first is null)
            {
                once.Add((row, school));
            }
            else if (first.EndOn == row.EndOn && first.MovesPersonnel == row.MovesPersonnel && first.Weekdays == row.Weekdays)
            {
                plan.Placements.DuplicateRows.Add(row.Row);
            }
            else
            {
                refused.Add(new(PlacementShape.Sheet.Name, row.Row, [new(PlacementShape.Start.Name, row.StartTyped, FaultCode.RepeatedInFile, $"{first.Row}")]));
            }
        }

        return once;
    }

    private Dictionary<PlacementRow, Placement> Match(List<(PlacementRow Row, School School)> rows)
    {
        var matches = new Dictionary<PlacementRow, Placement>();
        var free = new List<Placement>(before);
        Find((row, school, stay) => stay.SchoolId == school.Id && stay.StartOn == row.StartOn);
        Find((row, _, stay) => stay.StartOn == row.StartOn);
        Find((row, school, stay) => stay.SchoolId == school.Id && row.StartOn <= (stay.EndOn ?? DateOnly.MaxValue)
            && stay.StartOn <= (row.EndOn ?? DateOnly.MaxValue));
        return matches;

        void Find(Func<PlacementRow, School, Placement, bool> fits)
        {
            foreach (var (row, school) in rows.Where(r => !matches.ContainsKey(r.Row)))
            {
                if (free.FirstOrDefault(stay => stay.Kind == row.Kind && fits(row, school, stay)) is { } found)
                {
                    matches[row] = found;
                    free.Remove(found);
                }
            }
        }
    }

    private RowFault? Overlap(PlacementRow row, DateOnly? end, School school)
    {
        var last = end ?? DateOnly.MaxValue;
        foreach (var post in posts)
        {
            if (row.StartOn <= post.End && post.Start <= last)
            {
                return new(
                    PlacementShape.Start.Name,
                    row.StartTyped,
                    FaultCode.PlacementOverlap,
                    post.School.Name,
                    TeacherField.Text(post.Start),
                    post.End == DateOnly.MaxValue ? "…" : TeacherField.Text(post.End));
            }
        }

        posts.Add((row.StartOn, last, school, null));
        return null;
    }
}
