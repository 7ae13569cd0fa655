namespace TeacherDev.Domain.Imports;

/// <summary>What can be wrong with a row or a file. The words are stable: reports, commands and resources name them.</summary>
public static class FaultCode
{
    public const string RequiredEmpty = "required-empty";
    public const string CellHasError = "cell-has-error";
    public const string TooLong = "too-long";
    public const string RepeatedInFile = "repeated-in-file";
    public const string DateNotReadable = "date-not-readable";
    public const string EndBeforeStart = "end-before-start";

    public const string UnknownTeacher = "unknown-teacher";
    public const string NameMismatch = "name-mismatch";
    public const string YearNotReadable = "year-not-readable";
    public const string UnknownLevel = "unknown-level";
    public const string UnknownMode = "unknown-mode";
    public const string UnknownResult = "unknown-result";
    public const string HoursNotPositive = "hours-not-positive";
    public const string HoursTooFine = "hours-too-fine";
    public const string OverEightHoursADay = "over-eight-hours-a-day";
    public const string CompletionInFuture = "completion-in-future";

    public const string IdNumberWrong = "id-number-wrong";
    public const string BornInFuture = "born-in-future";
    public const string UnknownSchool = "unknown-school";
    public const string SchoolNameAmbiguous = "school-name-ambiguous";
    public const string SchoolClosed = "school-closed";
    public const string UnknownPlacementKind = "unknown-placement-kind";
    public const string UnknownWeekday = "unknown-weekday";
    public const string UnknownYesNo = "unknown-yes-no";
    public const string PlacementOverlap = "placement-overlap";

    public const string SheetMissing = "sheet-missing";
    public const string HeaderMissing = "header-missing";
    public const string ColumnMissing = "column-missing";
}
