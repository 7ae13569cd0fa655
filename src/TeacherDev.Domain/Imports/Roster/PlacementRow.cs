using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Imports.Sheets;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Roster;

/// <summary>A row of sheet 任职经历 as read.</summary>
public sealed record PlacementRow(
    int Row,
    string Number,
    string NumberTyped,
    string School,
    string SchoolTyped,
    PlacementKind Kind,
    DateOnly StartOn,
    string StartTyped,
    DateOnly? EndOn,
    bool MovesPersonnel,
    IReadOnlyList<RowFault>? Faults)
{
    /// <summary>Of a walking stay; none where nothing is said.</summary>
    public WeekDays Weekdays { get; init; }

    /// <summary>The part of a row from the day on which its school went into another.</summary>
    public bool GoesOn { get; init; }

    public static PlacementRow Read(SheetRow row)
    {
        var check = new RowCheck(row);
        var number = check.Token(PlacementShape.Number, needed: true);
        var school = check.Token(PlacementShape.School, needed: true);
        var kind = PlacementKind.Post;
        if (check.Filled(PlacementShape.Kind, needed: true, out var word))
        {
            if (RosterWords.Kind(word) is { } known)
            {
                kind = known;
            }
            else
            {
                check.Fault(PlacementShape.Kind, FaultCode.UnknownPlacementKind, RosterWords.Kinds);
            }
        }

        var start = check.Day(PlacementShape.Start, needed: true);
        var end = RosterWords.IsStillOn(row[PlacementShape.End]) ? null : check.Day(PlacementShape.End, needed: false);
        if (end < start)
        {
            check.Fault(PlacementShape.End, FaultCode.EndBeforeStart, TeacherField.Text(start));
        }

        var weekdays = Walks(check, kind);
        return new(
            row.Number,
            number,
            row[PlacementShape.Number].Typed,
            school,
            row[PlacementShape.School].Typed,
            kind,
            start ?? default,
            row[PlacementShape.Start].Typed,
            end,
            Moves(check, kind),
            check.Faults)
        {
            Weekdays = weekdays,
        };
    }

    private static WeekDays Walks(RowCheck check, PlacementKind kind)
    {
        if (!check.Filled(PlacementShape.Weekdays, needed: false, out Cell cell))
        {
            return WeekDays.None;
        }

        if (RosterWords.Days(cell) is { } days)
        {
            return kind == PlacementKind.Walking ? days : WeekDays.None;
        }

        check.Fault(PlacementShape.Weekdays, FaultCode.UnknownWeekday);
        return WeekDays.None;
    }

    /// <summary>An empty cell: a legal post moves the personnel relation, a stay at a host school does not.</summary>
    private static bool Moves(RowCheck check, PlacementKind kind)
    {
        if (!check.Filled(PlacementShape.Moves, needed: false, out Cell cell))
        {
            return kind == PlacementKind.Post;
        }

        if (RosterWords.IsYes(cell) is { } yes)
        {
            return yes;
        }

        check.Fault(PlacementShape.Moves, FaultCode.UnknownYesNo);
        return false;
    }
}
