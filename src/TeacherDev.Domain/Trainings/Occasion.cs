using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Trainings;

/// <summary>What a studio's session was, where it was more than a discussion among its members.</summary>
public enum SessionKind
{
    /// <summary>公开课.</summary>
    OpenLesson,

    /// <summary>讲座.</summary>
    Lecture,

    /// <summary>送教下乡: a visit to a village school.</summary>
    Outreach,
}

/// <summary>A session as an occasion: what it was, for whom, and who of the members gave the lesson or the lecture.</summary>
/// <param name="Kind">Null for a discussion, as most are.</param>
/// <param name="Level">Null for the level of its training.</param>
/// <param name="Speakers">Members, by their numbers in the database.</param>
public sealed record Occasion(SessionKind? Kind, TrainingLevel? Level, IReadOnlyCollection<int> Speakers)
{
    public static readonly Occasion Discussion = new(null, null, []);

    /// <param name="levels">Those that may be chosen.</param>
    /// <param name="members">Who took part in the studio on the day.</param>
    public Refusal? WhyNot(IReadOnlyCollection<TrainingLevel> levels, IReadOnlyCollection<int> members) =>
        Kind is null && (Level is not null || Speakers.Count > 0) ? new("occasion-kind")
        : Level is { } level && !levels.Contains(level) ? new("occasion-level")
        : Speakers.All(members.Contains) ? null
        : new("occasion-stranger");

    public bool Is(Occasion other) => (Kind, Level) == (other.Kind, other.Level) && Speakers.ToHashSet().SetEquals(other.Speakers);
}

/// <summary>A member who gave the lesson or the lecture of a studio's session.</summary>
public sealed class SessionSpeaker
{
    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public int TeacherId { get; private set; }

    public static SessionSpeaker Of(int teacherId) => new() { TeacherId = teacherId };
}
