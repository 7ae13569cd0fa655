using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Moves;

namespace TeacherDev.Web.Features.Rotations.Moves;

/// <summary>One of several who move together, and what hangs on them meanwhile.</summary>
public sealed record MovingTies(string Number, string Name, DecidedMove Move, IReadOnlyList<Tie> Ties)
{
    public int Count(TieNeed need) => Ties.Count(t => t.Need(Move) == need);

    /// <summary>What somebody still has to do something about.</summary>
    public MovingTies Open => this with { Ties = [.. Ties.Where(t => t.Need(Move) != TieNeed.GoesAlong)] };
}
