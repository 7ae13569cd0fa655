namespace TeacherDev.Domain.Rotations.Hiring;

/// <summary>Where somebody stands in a hiring round (domain.md, 6.5); everybody in it stands in exactly one.</summary>
public enum HiringState
{
    /// <summary>校内竞聘.</summary>
    Competing,

    /// <summary>Hired at their own school.</summary>
    Kept,

    /// <summary>Not hired at their own school: 跨校竞聘.</summary>
    Crossing,

    /// <summary>Hired at another school.</summary>
    Hired,

    /// <summary>组织调剂: the district gave them a post, and they have not answered.</summary>
    Assigned,

    /// <summary>They took the post that they were given.</summary>
    Accepted,

    /// <summary>They did not take it.</summary>
    Refused,

    /// <summary>待岗培训, from a day to a day.</summary>
    Waiting,

    /// <summary>Found a post while waiting.</summary>
    Found,

    /// <summary>Left the teaching post.</summary>
    Ended,

    /// <summary>Takes no part, for a reason.</summary>
    Out,
}

/// <summary>The three steps that have days.</summary>
public enum HiringStep
{
    InSchool,
    CrossSchool,
    Assignment,
}

/// <summary>Where a round stands, from its days and from what was done.</summary>
public enum HiringRoundState
{
    /// <summary>Opened; its first day has not come.</summary>
    Announced,
    InSchool,
    CrossSchool,
    Assignment,

    /// <summary>The steps are over; the posts do not hold yet.</summary>
    Settled,

    /// <summary>The placements follow it.</summary>
    InEffect,

    /// <summary>The placements are as they were before it.</summary>
    Undone,
    CalledOff,
}

/// <summary>On whose part something is done.</summary>
public enum HiringSide
{
    Teacher,
    School,
    District,
}
