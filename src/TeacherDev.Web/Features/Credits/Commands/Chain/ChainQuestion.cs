using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Web.Features.Credits.Commands.Chain;

/// <summary>What <c>verify</c> is asked to look for in the chain beside the published roots, and what it learned of the chain.</summary>
internal sealed class ChainQuestion
{
    public List<ChainAnchor> Anchors { get; } = [];

    /// <summary>The walk that is over; null before.</summary>
    public ChainWalk? Walked { get; set; }
}
