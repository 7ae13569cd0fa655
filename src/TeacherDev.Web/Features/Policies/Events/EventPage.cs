using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Web.Features.Policies.Events;

/// <summary>One event with whom it moves.</summary>
/// <param name="Moved">Null once it holds no more.</param>
/// <param name="Day">The day that this is looked at on.</param>
/// <param name="Audience">Who it asks for, in words.</param>
/// <param name="Typed">What was typed into the form that was refused.</param>
public sealed record EventPage(
    PolicyEventRecord Event, DistrictComparison? Moved, DateOnly Day, IReadOnlyList<string> Audience, PolicyBook Book, DateTime Now, bool MayKeep, string Typed)
{
    /// <summary>How many people are shown by name; all of them are in the file.</summary>
    public const int MostShown = 50;

    public bool IsDraft => Event.State == PolicyEventState.Draft;
}
