using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Events;

/// <summary>What a policy event does to those whom it touches (rules.md, "Policy events").</summary>
public enum EventEffect
{
    /// <summary>The window that holds the day asked ends so many months later; its target stays, and the next window begins after it.</summary>
    Extend,

    /// <summary>They are exempt on these days, as by an exemption of their own.</summary>
    Exempt,

    /// <summary>These days are taken out of the window, whatever the policy says about leave.</summary>
    Pause,
}

/// <summary>
/// One approved record that moves a duty for many people at once, such as "all in post on 1 March 2020: cycle extended by a year".
/// Rules do not change by it; it says itself what it moves, for whom and from when on that was known.
/// </summary>
public sealed record PolicyEvent
{
    public required int Id { get; init; }
    public required string Title { get; init; }
    public required string Reason { get; init; }
    public required string Document { get; init; }
    public required EventEffect Effect { get; init; }

    /// <summary>Which duty; null for every one. Only one duty can be extended at a time.</summary>
    public string? PolicyCode { get; init; }

    /// <summary>Who, asked on one day: of those in post that day, the ones for whom it holds.</summary>
    public Condition Audience { get; init; } = Condition.Everybody;

    public required DateOnly AskedOn { get; init; }

    /// <summary>For an extension.</summary>
    public int Months { get; init; }

    /// <summary>For an exemption or a pause.</summary>
    public DateRange? Days { get; init; }

    public required DateTime RecordedAt { get; init; }
    public DateTime? WithdrawnAt { get; init; }

    public bool WasKnownAt(DateTime instant) => RecordedAt <= instant && (WithdrawnAt is null || WithdrawnAt > instant);

    public bool IsAbout(string policy) => PolicyCode is null || PolicyCode == policy;

    public bool Touches(TeacherRecord person) => person.Stints.Any(s => s.Contains(AskedOn)) && Audience.Holds(person, AskedOn);
}
