using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Rotations.Rounds;

/// <summary>What a school asks for in a round; none of it is a need that was taken back.</summary>
public sealed class RotationNeed
{
    public const int MostPeople = 50, NoteLength = 200, WordLength = 50;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int RoundId { get; private set; }
    public int SchoolId { get; private set; }

    /// <summary>One that the school teaches.</summary>
    public string Stage { get; private set; } = "";

    /// <summary>A subject, or a work that the rules name.</summary>
    public string Work { get; private set; } = "";
    public int Count { get; private set; }
    public string Note { get; private set; } = "";
    public string StatedBy { get; private set; } = "";
    public DateTime StatedAt { get; private set; }

    public static RotationNeed Of(int schoolId, string stage, string work, int count, string note, string by, DateTime at) =>
        new() { SchoolId = schoolId, Stage = stage, Work = work, Count = count, Note = note, StatedBy = by, StatedAt = at };

    /// <param name="stages">Those that the school teaches.</param>
    /// <param name="works">Those that are known in the district.</param>
    public static Refusal? WhyNot(string stage, string work, int? count, IReadOnlyCollection<string> stages, IReadOnlyCollection<string> works) =>
        !stages.Contains(stage) ? new("rotation-need-stage")
        : !works.Contains(work) ? new("rotation-need-work")
        : count is null or < 0 or > MostPeople ? new("rotation-need-count", MostPeople) : null;

    public void State(int count, string note, string by, DateTime at) => (Count, Note, StatedBy, StatedAt) = (count, note, by, at);
}

/// <summary>How many of a work must stay at a school, where the school says more than the rules.</summary>
public sealed class RotationKeep
{
    public const int MostPeople = 200;

    public int Id { get; private set; }
    public int RoundId { get; private set; }
    public int SchoolId { get; private set; }
    public string Work { get; private set; } = "";
    public int Least { get; private set; }
    public string StatedBy { get; private set; } = "";
    public DateTime StatedAt { get; private set; }

    public static RotationKeep Of(int schoolId, string work, int least, string by, DateTime at) => new() { SchoolId = schoolId, Work = work, Least = least, StatedBy = by, StatedAt = at };

    /// <param name="rule">What the rules keep there anyhow.</param>
    public static Refusal? WhyNot(string work, int? least, int rule, IReadOnlyCollection<string> works) =>
        !works.Contains(work) ? new("rotation-need-work") : least is null or > MostPeople || least < rule ? new("rotation-keep-least", rule, MostPeople) : null;

    public void State(int least, string by, DateTime at) => (Least, StatedBy, StatedAt) = (least, by, at);
}
