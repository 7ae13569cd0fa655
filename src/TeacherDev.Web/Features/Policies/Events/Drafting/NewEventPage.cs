using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Web.Features.Policies.Events.Drafting;

/// <param name="Words">The roster's own words to choose from, by fact.</param>
public sealed record NewEventPage(EventForm Form, PolicyBook Book, DateOnly Today, IReadOnlyDictionary<string, IReadOnlyList<string>> Words)
{
    public IEnumerable<Policy> Duties => Book.Codes.Select(code => Book.InForce(code, Today)).OfType<Policy>();
}
