using System.Globalization;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Web.Features.Policies.Events.Drafting;

/// <summary>What somebody else saved while the same draft was being edited.</summary>
public sealed record TheirDraft(PolicyEventRecord Event, string Effect, IReadOnlyList<string> Audience);

/// <param name="Words">The roster's own words to choose from, by fact.</param>
/// <param name="Id">The draft that is edited; null for a new one.</param>
public sealed record NewEventPage(EventForm Form, PolicyBook Book, DateOnly Today, IReadOnlyDictionary<string, IReadOnlyList<string>> Words, int? Id, TheirDraft? Theirs)
{
    public IEnumerable<Policy> Duties => Book.Codes.Select(code => Book.InForce(code, Today)).OfType<Policy>();

    /// <summary>Which sentences name what the form does.</summary>
    public string Says => Id is null ? "New" : "Edit";

    public string Address => Id is { } id ? $"~/policy-events/{id.ToString(CultureInfo.InvariantCulture)}/draft" : "~/policy-events";

    public string Back => Id is { } id ? $"~/policy-events/{id.ToString(CultureInfo.InvariantCulture)}" : "~/policy-events";
}
