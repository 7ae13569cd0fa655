using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Away;

namespace TeacherDev.Web.Features.Rotations.OnePerson;

/// <summary>One state of somebody in a hiring round.</summary>
/// <param name="School">Of the post; null for a state without one.</param>
public sealed record HiringStand(int RoundId, string Round, HiringState State, DateOnly On, DateOnly? Until, string? School, bool IsCorrection);

/// <param name="IsOwn">The reader looks at themselves.</param>
public sealed record RotationOfPage(Standpoint Stands, RotationRules Rules, bool IsOwn, DateOnly Today)
{
    /// <summary>Rounds that go on or in which they are, for whoever looks at themselves: id and name.</summary>
    public IReadOnlyList<(int Id, string Name)> Rounds { get; init; } = [];

    /// <summary>Their times at other schools, the last first.</summary>
    public IReadOnlyList<AwayRow> Away { get; init; } = [];

    /// <summary>Every state in hiring rounds, the last round first.</summary>
    public IReadOnlyList<HiringStand> Hirings { get; init; } = [];

    /// <summary>All stays on record, the last first.</summary>
    public IEnumerable<Placement> Stays => Stands.Person.Placements.OrderByDescending(p => p.StartOn).ThenByDescending(p => p.Id);

    /// <summary>How much of the years is over, in per cent; null where none bind.</summary>
    public int? Percent => Stands.Stands is { Stay: { } stay, DueOn: { } due } && due > stay.Since
        ? Math.Clamp(100 * (Today.DayNumber - stay.Since.DayNumber) / (due.DayNumber - stay.Since.DayNumber), 0, 100) : null;
}
