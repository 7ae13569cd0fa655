using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Effects;

/// <summary>Turns a decided move into placements, and back. Nothing is changed before the rows are written: the same answer is the preview.</summary>
public static class MoveEffect
{
    /// <param name="placements">All of the person that hold.</param>
    /// <param name="at">When it is recorded.</param>
    /// <param name="known">The person of these placements, who knows which rows mergers carried on; without it each stands for itself.</param>
    /// <returns>What it does, or why it cannot be.</returns>
    public static (PlacementChange? Change, Refusal? Refusal) Of(IReadOnlyCollection<Placement> placements, DecidedMove move, DateTime at, TeacherRecord? known = null)
    {
        var from = known?.StandsFor(move.FromId, move.On) ?? move.FromId;
        if (move.ToId == from)
        {
            return (null, new("move-nowhere"));
        }

        // Somebody whose post begins on that very day has not been at the school that they would leave; by a merger they have.
        if (placements.FirstOrDefault(p => p.Kind == PlacementKind.Post && p.SchoolId == from && p.Days.Contains(move.On)) is not { } post || BeganOn(post, known) >= move.On)
        {
            return (null, new("move-not-there", move.On));
        }

        return move.Kind == PlacementKind.Post ? Post(placements, move, post, at, known) : Stay(placements, move, known is null ? post.EndOn : known.LastDay(post, move.ToId), at);
    }

    /// <summary>The rows that a change withdrew hold again.</summary>
    /// <param name="placements">All of the person that hold.</param>
    /// <returns>A refusal where what it recorded was changed since: what came later is not thrown away.</returns>
    public static (PlacementChange? Change, Refusal? Refusal) Undo(IReadOnlyCollection<Placement> placements, PlacementChange change, DateTime at) =>
        change.Undone(placements, at) is { } undone ? (undone, null) : (null, new("move-changed-since"));

    /// <summary>The legal post ends on the day before, another takes its place as long as it was to last; a stay at that school becomes it.</summary>
    private static (PlacementChange?, Refusal?) Post(IReadOnlyCollection<Placement> placements, DecidedMove move, Placement post, DateTime at, TeacherRecord? known)
    {
        var away = placements.Where(p => p.Kind != PlacementKind.Post && p.Days.End >= move.On).ToList();
        if (away.Find(p => p.SchoolId != move.ToId || BeganOn(p, known) >= move.On) is { } elsewhere)
        {
            return (null, new("move-away-then", elsewhere.StartOn));
        }

        Placement[] withdrawn = [post, .. away];
        return (new(move.TeacherId, withdrawn,
        [
            .. withdrawn.Where(p => p.StartOn < move.On).Select(p => p.Again(at, p.StartOn, move.On.AddDays(-1))),
            new() { TeacherId = move.TeacherId, SchoolId = move.ToId, Kind = PlacementKind.Post, StartOn = move.On, EndOn = post.EndOn, MovesPersonnel = true, RecordedAt = at },
        ]), null);
    }

    /// <summary>The first day of what mergers carried on to the row.</summary>
    private static DateOnly BeganOn(Placement placement, TeacherRecord? known) => (known is null ? placement : known.Whole(placement)[0]).StartOn;

    /// <summary>A stay beside the legal post, and within it.</summary>
    private static (PlacementChange?, Refusal?) Stay(IReadOnlyCollection<Placement> placements, DecidedMove move, DateOnly? postEndOn, DateTime at) =>
        move.Until is not { } until || until < move.On ? (null, new("move-until"))
        : move.Kind == PlacementKind.Walking && move.Weekdays == WeekDays.None ? (null, new("move-weekdays"))
        : postEndOn < until ? (null, new("move-post-ends", postEndOn.Value))
        : StayEffect.InTheWay(placements, move.ToId, move.Kind, move.Weekdays, new(move.On, until)) is { } refusal ? (null, refusal)
        : (new(move.TeacherId, [],
        [
            new()
            {
                TeacherId = move.TeacherId, SchoolId = move.ToId, Kind = move.Kind, StartOn = move.On, EndOn = until, RecordedAt = at,
                Weekdays = move.Kind == PlacementKind.Walking ? move.Weekdays : WeekDays.None,
            },
        ]), null);
}
