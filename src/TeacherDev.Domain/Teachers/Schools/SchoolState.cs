namespace TeacherDev.Domain.Teachers.Schools;

/// <summary>Where a school stands on one day.</summary>
public enum SchoolState
{
    Open,

    /// <summary>Its first day is still to come.</summary>
    Opens,

    /// <summary>Its last day is recorded and still to come.</summary>
    Closes,

    /// <summary>It goes into another on a day that is still to come.</summary>
    Merges,

    Closed,

    /// <summary>It went into another.</summary>
    Merged,

    /// <summary>Its opening was undone.</summary>
    TakenBack,
}
