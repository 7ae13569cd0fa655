using TeacherDev.Data.Requirements.Comparison;

namespace TeacherDev.Web.Features.Policies.Events.Counting;

/// <summary>Whom an event moves, counted over the whole district and held in memory.</summary>
/// <param name="Fitting">How many were in post on its day and fit; counted only where it moves nobody.</param>
/// <param name="Turn">When nobody's facts change after it, the count is what holds.</param>
/// <param name="Took">How long the counting took.</param>
/// <param name="DoneAt">A time stamp, to tell how old it is.</param>
public sealed record EventMoves(DistrictComparison Moved, int Fitting, int? Turn, TimeSpan Took, long DoneAt)
{
    public IReadOnlyList<int> People => Moved.Changed;
}
