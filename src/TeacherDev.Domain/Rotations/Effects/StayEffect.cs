using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Effects;

/// <summary>Gives a stay at a host school another last day: its end, an earlier return, a longer stay. As with a move the same answer is the preview.</summary>
public static class StayEffect
{
    /// <param name="placements">All of the person that hold.</param>
    /// <param name="stay">One of them, or the part of a stay that mergers carried on: the whole of it is meant.</param>
    /// <param name="at">When it is recorded.</param>
    /// <param name="known">The person of these placements, who knows which rows mergers carried on; without it each stands for itself.</param>
    public static (PlacementChange? Change, Refusal? Refusal) Until(IReadOnlyCollection<Placement> placements, Placement stay, DateOnly lastOn, DateTime at, TeacherRecord? known = null)
    {
        if (stay.Kind == PlacementKind.Post || !placements.Contains(stay))
        {
            return (null, new("move-changed-since"));
        }

        var whole = known?.Whole(stay) ?? [stay];
        var (first, last) = (whole[0], whole[^1]);
        if (lastOn < first.StartOn)
        {
            return (null, new("stay-first-day", first.StartOn));
        }

        if (lastOn == last.EndOn)
        {
            return (null, new("stay-same-day", lastOn));
        }

        if (lastOn > last.EndOn && Longer(placements, last, new(last.EndOn.Value.AddDays(1), lastOn), known) is { } refusal)
        {
            return (null, refusal);
        }

        var then = whole.Last(p => p.StartOn <= lastOn);
        return (new(stay.TeacherId, [.. whole.Where(p => p.StartOn > lastOn || (p == then && p.EndOn != lastOn))], then.EndOn == lastOn ? [] : [then.Again(at, then.StartOn, lastOn)]), null);
    }

    /// <summary>Nobody is at two host schools on one day, but who walks to them on different days of the week.</summary>
    internal static Refusal? InTheWay(IEnumerable<Placement> placements, int schoolId, PlacementKind kind, WeekDays weekdays, DateRange days) =>
        placements.Where(p => p.Kind != PlacementKind.Post && p.Days.Overlaps(days)).OrderBy(p => p.StartOn).FirstOrDefault(p => Meets(p, schoolId, kind, weekdays)) is not { } other ? null
        : other.Kind == PlacementKind.Walking && kind == PlacementKind.Walking ? new("move-walks-then", other.StartOn)
        : new("move-away-then", other.StartOn);

    private static bool Meets(Placement other, int schoolId, PlacementKind kind, WeekDays weekdays) =>
        other.Kind != PlacementKind.Walking || kind != PlacementKind.Walking || other.SchoolId == schoolId
        || other.Weekdays == WeekDays.None || weekdays == WeekDays.None || (other.Weekdays & weekdays) != WeekDays.None;

    /// <summary>The post that the stay lies beside must go on, elsewhere than at the host school.</summary>
    private static Refusal? Longer(IReadOnlyCollection<Placement> placements, Placement stay, DateRange more, TeacherRecord? known) =>
        placements.FirstOrDefault(p => p.Kind == PlacementKind.Post && p.Days.Contains(more.Start)) is not { } post || post.SchoolId == stay.SchoolId ? new("move-post-ends", more.Start.AddDays(-1))
        : (known is null ? post.EndOn : known.LastDay(post, stay.SchoolId)) is { } ends && ends < more.End ? new("move-post-ends", ends)
        : InTheWay(placements.Where(p => p != stay), stay.SchoolId, stay.Kind, stay.Weekdays, more);
}
