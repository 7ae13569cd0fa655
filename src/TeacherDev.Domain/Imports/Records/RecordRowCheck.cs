using System.Globalization;
using System.Text.RegularExpressions;
using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Imports.Sheets;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Domain.Imports.Records;

/// <summary>One training-record row by itself: every fault that needs nothing but the row and today.</summary>
public static partial class RecordRowCheck
{
    private const int TenthsADay = 80;

    public static RecordRow Read(SheetRow row, DateOnly today)
    {
        var check = new RowCheck(row);
        var number = check.Token(RecordsShape.Number, needed: true);
        var name = check.Name(RecordsShape.Name);
        Year(check);
        var level = Level(check);
        var project = check.Text(RecordsShape.Project, needed: true);
        var organiser = check.Text(RecordsShape.Organiser);
        var mode = Mode(check);
        var hours = Amount(check);
        var start = check.Day(RecordsShape.Start, needed: true);
        var end = check.Day(RecordsShape.End, needed: true);
        var passed = Result(check);
        var certificate = check.Text(RecordsShape.Certificate);
        var themes = check.Text(RecordsShape.Themes).Split(['、', '，', ',', '；', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Days(check, start, end, today);
        PerDay(check, mode, hours, start, end);
        return new()
        {
            Row = row.Number,
            Number = number,
            Name = name,
            NumberTyped = row[RecordsShape.Number].Typed,
            NameTyped = row[RecordsShape.Name].Typed,
            Project = project,
            Organiser = organiser,
            Certificate = certificate,
            Themes = string.Join('|', themes.Distinct(StringComparer.Ordinal)),
            Level = level ?? default,
            Mode = mode ?? default,
            StartOn = start ?? default,
            EndOn = end ?? default,
            Tenths = hours?.Tenths ?? 0,
            Passed = passed ?? false,
            Faults = check.Faults,
        };
    }

    private static void Days(RowCheck check, DateOnly? start, DateOnly? end, DateOnly today)
    {
        if (end < start)
        {
            check.Fault(RecordsShape.End, FaultCode.EndBeforeStart, Shown(start.Value));
        }

        if (end > today)
        {
            check.Fault(RecordsShape.End, FaultCode.CompletionInFuture, Shown(today));
        }
    }

    /// <summary>Form 教基4068: at most eight hours a calendar day, wherever people sit in one room.</summary>
    private static void PerDay(RowCheck check, TrainingMode? mode, Hours? hours, DateOnly? start, DateOnly? end)
    {
        if (mode is not { } held || hours is not { } amount || start is not { } first || end is not { } last
            || last < first || !TrainingWords.IsHeldInPerson(held))
        {
            return;
        }

        var days = last.DayNumber - first.DayNumber + 1;
        if (amount.Tenths > (long)TenthsADay * days)
        {
            check.Fault(RecordsShape.Hours, FaultCode.OverEightHoursADay, Shown(days), Shown(days * TenthsADay / 10));
        }
    }

    private static void Year(RowCheck check)
    {
        if (check.Filled(RecordsShape.Year, needed: true, out var cell)
            && !(cell.Value is DateTime || Years().IsMatch(CellText.Token(cell.Typed))))
        {
            check.Fault(RecordsShape.Year, FaultCode.YearNotReadable);
        }
    }

    private static TrainingLevel? Level(RowCheck check)
    {
        if (!check.Filled(RecordsShape.Level, needed: true, out var cell))
        {
            return null;
        }

        var level = TrainingWords.Level(cell);
        if (level is null)
        {
            check.Fault(RecordsShape.Level, FaultCode.UnknownLevel, TrainingWords.Expected(TrainingWords.Levels));
        }

        return level;
    }

    private static TrainingMode? Mode(RowCheck check)
    {
        if (!check.Filled(RecordsShape.Mode, needed: true, out var cell))
        {
            return null;
        }

        var mode = TrainingWords.Mode(cell);
        if (mode is null)
        {
            check.Fault(RecordsShape.Mode, FaultCode.UnknownMode, TrainingWords.Expected(TrainingWords.Modes));
        }

        return mode;
    }

    private static Hours? Amount(RowCheck check)
    {
        // An empty cell is no positive number either: one fault, the more telling one.
        if (!check.Filled(RecordsShape.Hours, needed: false, out var cell) && cell.IsError)
        {
            return null;
        }

        if (HoursCell.Read(cell, out var hours) is { } fault)
        {
            check.Fault(RecordsShape.Hours, fault);
            return null;
        }

        return hours;
    }

    private static bool? Result(RowCheck check)
    {
        if (!check.Filled(RecordsShape.Result, needed: true, out var cell))
        {
            return null;
        }

        var passed = TrainingWords.Passed(cell);
        if (passed is null)
        {
            check.Fault(RecordsShape.Result, FaultCode.UnknownResult, TrainingWords.Expected(TrainingWords.Results));
        }

        return passed;
    }

    private static string Shown(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>2024, 2024年, 2024学年, 2024-2025学年.</summary>
    [GeneratedRegex(@"^(?:19|20)[0-9]{2}(?:[-—~至/](?:(?:19|20)?[0-9]{2}))?(?:年度?|学年度?)?(?:第[一二12]学期)?$")]
    private static partial Regex Years();
}
