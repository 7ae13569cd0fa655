using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Changes;

namespace TeacherDev.Web.Features.Rotations.Moves.Making;

/// <summary>What a move would do, before it is made.</summary>
/// <param name="Before">The placements as they are.</param>
/// <param name="After">As they would be.</param>
/// <param name="Ties">What hangs on the person meanwhile.</param>
/// <param name="Duties">What differs on <paramref name="DutiesOn"/>; nothing where no duty does.</param>
public sealed record MovePreviewPage(
    MoveForm Form, Teacher Teacher, DecidedMove Move, School From, School To, MoveLanes Before, MoveLanes After, IReadOnlyList<Tie> Ties, ShownChanges Duties, DateOnly DutiesOn);
