using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Web.Features.Schools.OneSchool;

/// <summary>Something recorded of the school, or of another that went into it.</summary>
/// <param name="Other">The other school of a merger; null for every other event.</param>
/// <param name="People">How many people a merger moved.</param>
/// <param name="WhyNot">Why it is not undone as things stand; null where it would be, and for whoever may not.</param>
public sealed record SchoolStep(SchoolEvent Event, School? Other, int People, Refusal? WhyNot);

/// <summary>A name with its days.</summary>
/// <param name="From">Null for ever since.</param>
/// <param name="Until">The last day; null where none is known.</param>
public sealed record SchoolNaming(string Name, DateOnly? From, DateOnly? Until);

/// <summary>One school over time.</summary>
/// <param name="Successor">Into which it goes or went.</param>
/// <param name="Steps">The latest first.</param>
/// <param name="People">Who has the legal post there today.</param>
/// <param name="Guests">Who is there as a guest today.</param>
/// <param name="Speaking">How many accounts speak for a school that closes or has closed.</param>
/// <param name="Seen">Of the other schools those whose pages the reader may open.</param>
/// <param name="Keeps">Whether the reader may change it.</param>
/// <param name="Typed">The reason of an undoing that was refused.</param>
public sealed record SchoolPage(School School, School? Successor, IReadOnlyList<SchoolStep> Steps, int People, int Guests, int Speaking, IReadOnlySet<int> Seen, bool Keeps, DateOnly Today, string Typed)
{
    public SchoolState State => School.StateOn(Today);

    public bool MayChange => Keeps && School.ClosedOn is null;

    /// <summary>An event stands on the page of the school of which it is recorded; the successor leads there.</summary>
    public bool MayUndo(SchoolStep step) => Keeps && step.Event.UndoneAt is null && step.Event.SchoolId == School.Id;

    /// <summary>Each name with its days, the latest first.</summary>
    public IEnumerable<SchoolNaming> Names => School.Names.Select((n, i) => new SchoolNaming(
        n.Name, n.From == DateOnly.MinValue ? School.OpenedOn : n.From, (i + 1 < School.Names.Count ? School.Names[i + 1].From : School.ClosedOn)?.AddDays(-1))).Reverse();
}
