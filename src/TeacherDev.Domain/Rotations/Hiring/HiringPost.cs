using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Rotations.Hiring;

/// <summary>How many posts of a work a school has in a round; none of it is a post that was taken back.</summary>
public sealed class HiringPost
{
    public const int MostPeople = 500, WordLength = 50, NoteLength = 200;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int RoundId { get; private set; }
    public int SchoolId { get; private set; }

    /// <summary>A subject, or a work that the rules name.</summary>
    public string Work { get; private set; } = "";
    public int Count { get; private set; }
    public string Note { get; private set; } = "";
    public string StatedBy { get; private set; } = "";
    public DateTime StatedAt { get; private set; }

    public static HiringPost Of(int schoolId, string work, int count, string note, string by, DateTime at) =>
        new() { SchoolId = schoolId, Work = work, Count = count, Note = note, StatedBy = by, StatedAt = at };

    /// <param name="taken">How many people have one of these posts.</param>
    /// <param name="works">Those that are known in the district.</param>
    public static Refusal? WhyNot(string work, int? count, int taken, IReadOnlyCollection<string> works) =>
        !works.Contains(work) ? new("hiring-post-work")
        : count is null or < 0 or > MostPeople ? new("hiring-post-count", MostPeople)
        : count < taken ? new("hiring-post-taken", taken) : null;

    public void State(int count, string note, string by, DateTime at) => (Count, Note, StatedBy, StatedAt) = (count, note, by, at);
}
