using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Rotations.Moves.Duties;

namespace TeacherDev.Web.Features.Rotations.Hiring.Effects;

/// <summary>What happens to one who moves.</summary>
/// <param name="Now">All of their placements that hold.</param>
/// <param name="Change">Null where it cannot be.</param>
public sealed record HiringLine(HiringPerson Person, string Number, string Name, DecidedMove Move, IReadOnlyList<Placement> Now, PlacementChange? Change, Refusal? Refusal)
{
    /// <summary>The first day at the school to which they go.</summary>
    public DateOnly On => Move.On;

    /// <summary>What then holds.</summary>
    public IEnumerable<Placement> Then => Change is null ? Now : Now.Except(Change.Withdrawn).Concat(Change.Recorded).OrderBy(p => p.StartOn);

    /// <summary>What concerns the days of the move; what was over before stays as it is.</summary>
    public IEnumerable<Placement> Shown(IEnumerable<Placement> stays) => stays.Where(p => p.Days.End >= On.AddDays(-1));
}

/// <param name="Lines">Everybody who moves and was not moved yet.</param>
/// <param name="Ties">What hangs on them.</param>
/// <param name="Duties">Whose duties differ.</param>
/// <param name="WhyNot">Why it may not be put into effect today; null where it may.</param>
public sealed record HiringEffectPage(
    HiringRound Round, IReadOnlyList<HiringLine> Lines, IReadOnlyList<MovingTies> Ties, IReadOnlyList<MovingDuties> Duties, IReadOnlyDictionary<int, School> Schools, Refusal? WhyNot, DateOnly Today)
{
    public IEnumerable<HiringLine> Conflicts => Lines.Where(l => l.Refusal is not null && l.On <= Today);

    /// <summary>Those whose day has come.</summary>
    public int Due => Lines.Count(l => l.On <= Today);
}
