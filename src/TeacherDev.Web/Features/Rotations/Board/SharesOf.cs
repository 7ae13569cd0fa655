namespace TeacherDev.Web.Features.Rotations.Board;

/// <summary>The columns of the shares, in their order; each is a key <c>Column.…</c>.</summary>
internal static class SharesOf
{
    public static readonly IReadOnlyList<string> Figures = ["Eligible", "Moved", "Arrived", "BackboneEligible", "BackboneMoved"];
}
