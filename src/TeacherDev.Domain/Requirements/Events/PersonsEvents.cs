using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Events;

/// <summary>The events that touch one person.</summary>
internal sealed class PersonsEvents(IReadOnlyList<PolicyEvent> all, TeacherRecord person)
{
    private readonly IReadOnlyList<PolicyEvent> mine = all.Count == 0 ? [] : [.. all.Where(e => e.Touches(person))];

    public bool None => mine.Count == 0;

    /// <summary>What makes this window longer: its policy's extensions whose day it holds, in the stint that holds it too.</summary>
    public IReadOnlyList<PolicyEvent> Extending(string policy, DateRange whole, DateRange stint) => None ? []
        : [.. mine.Where(e => e.Effect == EventEffect.Extend && e.IsAbout(policy) && whole.Contains(e.AskedOn) && stint.Contains(e.AskedOn))];

    /// <summary>What takes days of this window away, in this manner.</summary>
    public IEnumerable<PolicyEvent> Over(EventEffect effect, string policy, DateRange days) =>
        mine.Where(e => e.Effect == effect && e.IsAbout(policy) && e.Days is { } off && off.Overlaps(days));

    /// <summary>The last day, so many months later.</summary>
    public static DateOnly Later(DateOnly end, IReadOnlyList<PolicyEvent> extending) =>
        extending.Count == 0 ? end : end.AddDays(1).AddMonths(extending.Sum(e => e.Months)).AddDays(-1);
}
