using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Web.Features.Targets.Board;

namespace TeacherDev.Web.Features.Targets.OneTarget;

/// <param name="Cells">Of a matrix every cell, counted now; empty otherwise.</param>
/// <param name="IsSchool">The reader sees only one school's people behind the figure.</param>
public sealed record TargetPage(TargetLine Line, IReadOnlyList<MatrixCell> Cells, bool IsSchool, DateOnly Today)
{
    public Target Target => Line.Target;

    public MatrixCount? Matrix => Target.Count as MatrixCount;
}
