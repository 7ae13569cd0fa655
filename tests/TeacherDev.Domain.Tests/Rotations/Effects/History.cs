using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;

namespace TeacherDev.Domain.Tests.Rotations.Effects;

/// <summary>The placements of one person, with what was withdrawn; a minute passes with each step.</summary>
internal sealed class History
{
    private readonly List<PlacementChange> done = [];
    private DateTime now = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public List<Placement> All { get; } = [];

    public IReadOnlyList<Placement> Standing => [.. All.Where(p => p.WithdrawnAt is null)];

    public string Said => string.Join(' ', Standing.OrderBy(p => p.Kind != PlacementKind.Post ? p.StartOn.AddDays(1) : p.StartOn).ThenBy(p => p.SchoolId).Select(p => $"{p.Kind}{p.SchoolId}:{p.StartOn:yyyy-MM-dd}..{(p.EndOn is { } end ? $"{end:yyyy-MM-dd}" : "+")}"));

    public static History Of(params (string Kind, int School, string Start, string? End)[] placements)
    {
        History history = new();
        history.All.AddRange(placements.Select(p => new Placement
        {
            TeacherId = 1, SchoolId = p.School, Kind = Enum.Parse<PlacementKind>(p.Kind), StartOn = p.Start.Day(), EndOn = p.End?.Day(), MovesPersonnel = p.Kind == "Post", RecordedAt = history.now,
        }));
        return history;
    }

    public Refusal? Move(DecidedMove move) => Take(MoveEffect.Of(Standing, move, Next()));

    public Refusal? Until(Placement stay, DateOnly lastOn) => Take(StayEffect.Until(Standing, stay, lastOn, Next()));

    private Refusal? Take((PlacementChange? Change, Refusal? Refusal) effect)
    {
        var (change, refusal) = effect;
        if (change is not null)
        {
            done.Add(change);
            Write(change);
        }

        return refusal;
    }

    /// <param name="move">Which of those that were made.</param>
    public Refusal? Undo(int move)
    {
        var (change, refusal) = MoveEffect.Undo(Standing, done[move], Next());
        if (change is not null)
        {
            Write(change);
        }

        return refusal;
    }

    private DateTime Next() => now = now.AddMinutes(1);

    /// <summary>After everything that the history itself records.</summary>
    public static DateTime Later => new(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public void Write(PlacementChange change, DateTime at)
    {
        now = at;
        Write(change);
    }

    private void Write(PlacementChange change)
    {
        foreach (var placement in change.Withdrawn)
        {
            placement.WithdrawnAt = now;
        }

        All.AddRange(change.Recorded);
    }
}
