using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Web.Features.Shared.Changes;

/// <summary>The policy events that hold for the duties shown: their figures stand with them.</summary>
/// <param name="All">The latest first.</param>
/// <param name="Book">Names the duties.</param>
public sealed record EventsInForce(IReadOnlyList<PolicyEvent> All, PolicyBook Book)
{
    /// <summary>How many are named; the list of events has all.</summary>
    public const int MostShown = 3;

    public static readonly EventsInForce None = new([], new([]));

    /// <summary>The sentence before them.</summary>
    public string Lead { get; init; } = "";

    public static EventsInForce Of(PolicyBook book, IEnumerable<string> duties)
    {
        var shown = duties.ToList();
        return book.Events.Count == 0 ? None : new([.. book.Events.Where(e => shown.Exists(e.IsAbout)).OrderByDescending(e => e.Id)], book);
    }

    /// <summary>One of them with its document and what it does.</summary>
    public string Told(IStringLocalizer words, PolicyEvent happened) => words["Events.One", happened.Title, happened.Document, words.Effect(happened, Book)];
}
