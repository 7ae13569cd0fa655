using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Rotations.Moves.Duties;

namespace TeacherDev.Web.Features.Rotations.Rounds.Effects;

/// <summary>What happens to one who moves.</summary>
/// <param name="Move">What the round decides of them.</param>
/// <param name="Now">All of their placements that hold.</param>
/// <param name="Change">Null where it cannot be.</param>
/// <param name="Refusal">Why the placements do not let it be.</param>
public sealed record MoveLine(RotationPerson Person, string Number, string Name, DecidedMove Move, IReadOnlyList<Placement> Now, PlacementChange? Change, Refusal? Refusal)
{
    /// <summary>Where they stand by now, where nothing may move them any more.</summary>
    public InRound? Freed { get; init; }

    /// <summary>What then holds.</summary>
    public IEnumerable<Placement> Then => Change is null ? Now : Now.Except(Change.Withdrawn).Concat(Change.Recorded).OrderBy(p => p.StartOn);
}

/// <param name="Ties">What hangs on whoever moves.</param>
/// <param name="Duties">Whose duties differ.</param>
/// <param name="WhyNot">Why it may not be put into effect today; null where it may.</param>
public sealed record EffectPage(
    RotationRound Round, IReadOnlyList<MoveLine> Lines, IReadOnlyList<MovingTies> Ties, IReadOnlyList<MovingDuties> Duties, IReadOnlyDictionary<int, School> Schools, Refusal? WhyNot, DateOnly Today)
{
    public IEnumerable<MoveLine> Conflicts => Lines.Where(l => l.Change is null);

    /// <summary>What concerns the days of the round; what was over before stays as it is.</summary>
    public IEnumerable<Placement> Shown(IEnumerable<Placement> stays) => stays.Where(p => p.Days.End >= Round.Eve);
}
