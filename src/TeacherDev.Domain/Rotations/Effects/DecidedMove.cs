using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Effects;

/// <summary>A move that was decided.</summary>
/// <param name="FromId">The school of the legal post until then.</param>
/// <param name="Kind">A legal post moves the personnel relation; every other kind is a stay beside it.</param>
/// <param name="On">The first day at the new school.</param>
/// <param name="Until">The last day of a stay; null for a legal post.</param>
/// <param name="Weekdays">On which a walking teacher comes; none for every other.</param>
public sealed record DecidedMove(int TeacherId, int FromId, int ToId, PlacementKind Kind, DateOnly On, DateOnly? Until, WeekDays Weekdays = WeekDays.None)
{
    /// <summary>The days at the new school; of a legal post without an end.</summary>
    public DateRange Days => new(On, Until ?? DateOnly.MaxValue);

    /// <summary>The school that they come to is open on every day of it; no post leaves a school between the record of a merger and its day.</summary>
    public Refusal? WhyNotAt(School? from, School? to) =>
        to is null || Until < On ? null
        : to.OpenedOn > On ? new("move-school-opens", to.OpenedOn.Value)
        : !to.IsOpenFor(Days) ? new("move-school-closed", to.ClosedOn!.Value)
        : Kind == PlacementKind.Post && from?.ClosedOn is { } goes && goes > On ? new("move-school-goes", goes)
        : null;
}
