using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Hiring.Held;

namespace TeacherDev.Web.Features.Rotations.Hiring.Board;

/// <summary>A post that somebody could have.</summary>
/// <param name="Left">How many of it nobody has.</param>
/// <param name="IsAbove">It is at a school above the level of theirs.</param>
public sealed record PostChoice(HiringPost Post, School School, int Left, bool IsAbove);

/// <summary>What is typed to say where somebody stands next.</summary>
public sealed record StandForm
{
    public HiringState? To { get; init; }

    public int? Post { get; init; }

    public DateOnly? On { get; init; }

    public DateOnly? Until { get; init; }

    public string? Document { get; init; }

    public string? Word { get; init; }

    /// <summary>The version of the person that the page showed.</summary>
    public int? Seen { get; init; }
}

/// <summary>One person of a hiring round: where they stand, every state before, and what the district does.</summary>
/// <param name="IsOwn">The reader is this person: somebody else decides.</param>
public sealed record PlacePage(
    HiringRound Round, HiringPerson Person, Teacher Teacher, IReadOnlyDictionary<int, School> Schools, IReadOnlyList<PostChoice> Posts, IReadOnlyList<HiringNote> Notes, bool Keeps, bool IsOwn, DateOnly Today)
{
    public StandForm Form { get; init; } = new();

    public string? CorrectionWord { get; init; }

    public string? LevelWord { get; init; }

    /// <summary>A senior post that the county holds; null where none is for them.</summary>
    public HeldOffer? Held { get; init; }

    /// <summary>The document or reason that was typed, where it was refused.</summary>
    public string? HeldTyped { get; init; }

    /// <summary>Where they can go on to, for whoever may say so.</summary>
    public IReadOnlyList<HiringState> Next => Keeps && !IsOwn && !Round.IsOver ? HiringAct.After(Person.State) : [];

    public IReadOnlyList<HiringEntry> Back => Keeps && !IsOwn && !Round.IsOver && Person.MovedAt is null ? [.. Person.Before] : [];

    /// <summary>The posts among which a next state chooses.</summary>
    public IEnumerable<PostChoice> Choices => Next.Any(HiringAct.NeedsPost) ? Posts.Where(p => (p.School.Id == Person.SchoolId) == Next.Contains(HiringState.Kept)) : [];

    public HiringPost? PostOf(int? id) => Round.Posts.Find(p => p.Id == id);

    /// <summary>Within the site, without the slash before it.</summary>
    public string AddressOf(string tail) => $"rotations/hirings/{Round.Id}/people/{Person.Id}{tail}";
}
