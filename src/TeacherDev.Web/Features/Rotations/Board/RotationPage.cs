using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;

namespace TeacherDev.Web.Features.Rotations.Board;

/// <param name="Years">The school years up to the one that is looked at, which is the last.</param>
/// <param name="By">How the shares below are divided.</param>
/// <param name="Shares">Of the year; a school sees its own line among the schools.</param>
/// <param name="People">Everybody in scope today.</param>
/// <param name="IsDistrict">The reader sees all people by name.</param>
public sealed record RotationPage(
    IReadOnlyList<RotationYear> Years, ShareBy By, IReadOnlyList<ShareLine> Shares, IReadOnlyList<Standpoint> People, RotationRules Rules, DateOnly Today, bool IsDistrict)
{
    /// <summary>The columns of <see cref="ShareLine.Numbers"/>; each is a key <c>Column.…</c>.</summary>
    public static readonly IReadOnlyList<string> Figures = ["Eligible", "Moved", "Arrived", "BackboneEligible", "BackboneMoved"];

    public RotationYear Year => Years[^1];

    /// <summary>The year is not over: its figures are those of today.</summary>
    public bool IsOpen => Year.Year.Range.End >= Today;

    public bool HasLater => Year.Year.Range.End < Today;

    public int Of(DueState state) => People.Count(p => p.Stands.State == state);
}
