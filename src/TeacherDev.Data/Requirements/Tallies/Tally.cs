namespace TeacherDev.Data.Requirements.Tallies;

/// <summary>
/// How many people of the whole district hold one status of a duty today, with counted hours in one step of the scale; former
/// staff stands apart from all tallies. The sum of the standings and lines it is kept with, so that a list of any size has its figures at once.
/// </summary>
public sealed class DistrictTally : ITally
{
    public required string Policy { get; set; }

    /// <summary>The name of a <c>DutyStatus</c>.</summary>
    public required string Status { get; set; }

    /// <summary>Of the counted hours, as in <see cref="Lists.StandingCount"/>.</summary>
    public int Step { get; set; }

    /// <summary>People whose line is marked, apart from the others.</summary>
    public bool Marked { get; set; }

    public int People { get; set; }

    /// <summary>What they lack together, in tenths of an hour.</summary>
    public long Short { get; set; }
}

/// <summary>How many people of one school hold one status of a duty today; under no policy, how many there are.</summary>
public sealed class SchoolTally : ITally
{
    /// <summary>Those who stand in no post.</summary>
    public const int NoPost = 0;

    /// <summary>The people themselves, whatever they owe.</summary>
    public const string Everybody = "";

    /// <summary>The school of the legal post, or <see cref="NoPost"/>.</summary>
    public int SchoolId { get; set; }

    /// <summary>A policy's code, or <see cref="Everybody"/>.</summary>
    public required string Policy { get; set; }

    /// <summary>The name of a <c>DutyStatus</c>; "" for everybody.</summary>
    public required string Status { get; set; }

    public int People { get; set; }

    /// <summary>What they lack together, in tenths of an hour.</summary>
    public long Short { get; set; }
}

/// <summary>What every tally adds up.</summary>
internal interface ITally
{
    int People { get; set; }

    /// <summary>In tenths of an hour.</summary>
    long Short { get; set; }
}
