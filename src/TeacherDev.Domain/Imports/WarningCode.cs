namespace TeacherDev.Domain.Imports;

/// <summary>What is taken in and yet worth a look.</summary>
public static class WarningCode
{
    public const string OtherHours = "same-training-other-hours";
    public const string RowSkipped = "row-skipped";
    public const string ReferenceInFuture = "reference-date-in-future";
    public const string UnknownStatus = "unknown-status";
    public const string UnknownStaffCategory = "unknown-staff-category";
    public const string IdNumberShared = "id-number-shared";
    public const string KeptForRegister = "kept-for-register";
    public const string LeftWithoutEnd = "left-without-end";
    public const string InPostWithoutPost = "in-post-without-post";
    public const string LeftWithoutPost = "left-without-post";
    public const string SchoolMerged = "school-merged";
    public const string SchoolOldName = "school-old-name";
    public const string SchoolNameKept = "school-name-kept";
    public const string SchoolClosedKept = "school-closed-kept";
    public const string SchoolDiffersFromPost = "school-differs-from-post";
    public const string OldNumber = "old-number";
    public const string OldNumberLeftOut = "old-number-left-out";
    public const string PostTakenFromTeacherSheet = "post-taken-from-teacher-sheet";
}
