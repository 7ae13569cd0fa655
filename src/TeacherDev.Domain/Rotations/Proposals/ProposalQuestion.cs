using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Proposals;

/// <summary>What a proposal is good for; of two, the one that is better in the first that differs.</summary>
public enum Aim
{
    /// <summary>How many come to a school that they wished for.</summary>
    Wishes,

    /// <summary>How many move.</summary>
    Moved,

    /// <summary>How many backbone teachers move.</summary>
    Backbone,

    /// <summary>The years that those who move were at their schools.</summary>
    Longest,

    /// <summary>How dear the wishes are that come true.</summary>
    Rank,

    /// <summary>How many go from town to the countryside.</summary>
    Rural,

    /// <summary>The sum of the ways between old school and new, where they are given.</summary>
    Near,
}

/// <summary>Both sides of a round, and what binds it.</summary>
/// <param name="Spare">How many of a work a school can let go so that enough stay; a pair that is not named has no bound.</param>
/// <param name="Aims">In order of weight; each once.</param>
public sealed record ProposalQuestion(
    IReadOnlyList<Candidate> Candidates, IReadOnlyList<SchoolNeed> Needs, IReadOnlyDictionary<(int SchoolId, string Work), int> Spare, IReadOnlyList<Aim> Aims)
{
    /// <summary>Minutes from one school to another, where somebody gave them.</summary>
    public IReadOnlyDictionary<(int From, int To), int> Minutes { get; init; } = new Dictionary<(int, int), int>();

    /// <summary>Nobody goes farther than so many minutes; null for no bound.</summary>
    public int? Farthest { get; init; }

    public int? MinutesTo(Candidate who, SchoolNeed need) => Minutes.TryGetValue((who.Home.Id, need.School.Id), out var way) ? way : null;

    /// <summary>学区, 教育共同体; a school of none is one by itself.</summary>
    public static string Zone(School school) => school.Union.Length > 0 ? school.Union : $"#{school.Id}";

    public static bool GoesRural(Candidate who, SchoolNeed need) => who.Home.Setting != School.Rural && need.School.Setting == School.Rural;
}
