using TeacherDev.Domain.Conditions;

namespace TeacherDev.Domain.Requirements.Policies;

/// <summary>One duty as dated data: who owes it, when, how much, what counts. Amounts are tenths of the policy's unit.</summary>
public sealed record Policy
{
    public required string Code { get; init; }
    public required string Version { get; init; }
    public required string Pack { get; init; }

    /// <summary>Where it stands among the policies of its pack.</summary>
    public int Order { get; init; }

    public required LocalText Name { get; init; }
    public LocalText Summary { get; init; } = LocalText.None;
    public required DateOnly EffectiveFrom { get; init; }
    public IReadOnlyList<PolicySource> Sources { get; init; } = [];

    /// <summary>What the source does not say and the house had to settle.</summary>
    public IReadOnlyList<LocalText> Unstated { get; init; } = [];

    public Condition Audience { get; init; } = Condition.Everybody;
    public AudienceDay AudienceOn { get; init; }
    public required PolicyWindow Window { get; init; }

    /// <summary>What must be reached; null when the clauses alone decide.</summary>
    public Target? Target { get; init; }

    /// <summary>What it is about: other entries are none of its business. Null for everything.</summary>
    public Selection? About { get; init; }

    public IReadOnlyList<Weight> Weights { get; init; } = [];
    public IReadOnlyList<Award> Awards { get; init; } = [];
    public IReadOnlyList<Clause> Clauses { get; init; } = [];
    public IReadOnlyList<Cap> Caps { get; init; } = [];
    public IReadOnlyList<Offset> Offsets { get; init; } = [];
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];
    public IReadOnlyList<Keeping> KeepsFrom { get; init; } = [];
    public CarryOver? CarryOver { get; init; }
    public Mark? Mark { get; init; }

    /// <summary>The share of an even pace, in percent, from which an open window counts as on track.</summary>
    public int PacePercent { get; init; } = 80;

    /// <summary>The duty is over while this version is in force.</summary>
    public bool IsEnd => Window is NoWindow;
}

/// <summary>The day on which a window's audience is asked for.</summary>
public enum AudienceDay
{
    /// <summary>The window's last day; the as-of date while the window is open.</summary>
    LastReached,

    /// <summary>The window's first day.</summary>
    First,

    /// <summary>The last day as the policy draws it, also while it lies ahead: what is known then, such as an age.</summary>
    Last,
}

/// <summary>A published text, by its full title, its number, and what of it is used.</summary>
public sealed record PolicySource(string Title, string Number, LocalText Note);

/// <summary>How much, in tenths; pro-rata rounds up to a multiple of <paramref name="RoundUpTo"/> tenths.</summary>
public sealed record Target(int Tenths, bool ByMonth, bool LessLeave, int RoundUpTo);

/// <summary>Credits for an hour of the selection, in thousandths; the first weight that selects an entry applies, else 1.</summary>
public sealed record Weight(Selection Of, int Thousandths);

/// <summary>A flat award on the day of a career event, once a person.</summary>
public sealed record Award(string Code, string Event, int Tenths, LocalText Name);

/// <summary>By what a clause or a cap is counted.</summary>
public enum Per
{
    Window,
    CalendarYear,
    SchoolYear,

    /// <summary>One entry, an unbroken class; for clauses only.</summary>
    Entry,
}

/// <summary>At least so many tenths of a selection, before caps.</summary>
/// <param name="CutLikeTarget">A cut window and leave take off the same part as of the target.</param>
public sealed record Clause(string Code, LocalText Name, Selection Of, int AtLeast, Per Per, bool CutLikeTarget = false);

/// <summary>At most so many tenths of a selection count.</summary>
public sealed record Cap(string Code, LocalText Name, Selection Of, int AtMost, Per Per);

/// <summary>Surplus of one clause may fill the shortfall of another, one-way.</summary>
public sealed record Offset(string From, string To);

/// <summary>What another policy has already taken does not count here.</summary>
/// <param name="Policy">The other policy's code.</param>
/// <param name="CountedOnly">Only what counted there; otherwise everything completed inside its window.</param>
/// <param name="Percent">How much of it does not count here.</param>
public sealed record Exclusion(string Policy, bool CountedOnly, int Percent);

/// <summary>The same, said by the policy that takes: what it is about, completed inside its window, does not count in the other.</summary>
/// <param name="Policy">The other policy's code; nothing happens where the district does not have it.</param>
/// <param name="Percent">How much of it does not count there.</param>
public sealed record Keeping(string Policy, int Percent);

/// <summary>Surplus that enters the next window.</summary>
/// <param name="AtMost">The ceiling, in tenths.</param>
/// <param name="LastMonths">Only hours completed in the last so many months of the window; null for all of it.</param>
/// <param name="RecordedWithinDays">Fixed when the window closes: what is recorded later than so many days after it stays out.</param>
public sealed record CarryOver(int AtMost, int? LastMonths, int RecordedWithinDays);

/// <summary>A remark that leaves the status alone: the teaching start lies after the window's first day.</summary>
public sealed record Mark(string Code, LocalText Name);
