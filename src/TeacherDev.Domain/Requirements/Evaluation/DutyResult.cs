using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Evaluation;

/// <summary>One duty of one person in one window. All amounts are tenths of the policy's unit.</summary>
public sealed record DutyResult
{
    public required Policy Policy { get; init; }
    public required DateRange Window { get; init; }

    /// <summary>The window as the policy draws it, before anything cut or moved it for this person.</summary>
    public required DateRange Whole { get; init; }

    /// <summary>What of the window the policy itself draws, without an extension.</summary>
    public DateRange Due => new(Window.Start, Window.End < Whole.End ? Window.End : Whole.End);

    /// <summary>The policy events that moved its days, or took days off it.</summary>
    public IReadOnlyList<PolicyEvent> Events { get; init; } = [];
    public required DateOnly AsOf { get; init; }

    /// <summary>After pro-rata; 0 when the clauses alone decide.</summary>
    public required int Target { get; init; }

    /// <summary>The target as it would be without leave and pauses.</summary>
    public int TargetWithoutLeave { get; init; }

    /// <summary>How many days of it approved exemptions and events cover, once each.</summary>
    public int ExemptDays { get; init; }

    /// <summary>How many days a pause takes out of it.</summary>
    public int PausedDays { get; init; }

    /// <summary>Its days without those of a pause.</summary>
    public Pace Pace { get; init; }

    /// <summary>What counts of the entries in the window.</summary>
    public required int Counted { get; init; }

    /// <summary>Surplus of the window before, which fills the target and no clause.</summary>
    public int CarriedIn { get; init; }

    /// <summary>What has credits and does not count; counted + not counted = credits.</summary>
    public required int NotCounted { get; init; }

    public required DutyStatus Status { get; init; }
    public required IReadOnlyList<ClauseResult> Clauses { get; init; }

    /// <summary>The policy's mark holds; null when the policy has none.</summary>
    public bool? Marked { get; init; }

    /// <summary>Every entry in the window in the order of counting; null when lines were not asked for.</summary>
    public IReadOnlyList<DutyLine>? Lines { get; init; }

    /// <summary>What is missing to the target.</summary>
    public int Short => Math.Max(0, Target - Counted - CarriedIn);

    public bool IsOpen => Window.Contains(AsOf);

    /// <summary>The amount an even pace would have reached by the as-of date, rounded up.</summary>
    public int PaceToday => IsOpen ? Pace.Of(Target) : Target;
}

/// <param name="Clause">The clause as the policy has it.</param>
/// <param name="Counted">The credits of what it selects, before caps; per year, the least year's; per entry, the largest entry's.</param>
/// <param name="FilledBy">What an offset added, included in <paramref name="Counted"/>.</param>
/// <param name="AtLeast">What it asks for in this window, after pro-rata.</param>
public sealed record ClauseResult(Clause Clause, int Counted, int FilledBy, int AtLeast)
{
    public bool Met => Counted >= AtLeast;

    public int Short => Math.Max(0, AtLeast - Counted);
}

/// <summary>One entry in one window: what it is worth here, what counts, and why the rest does not.</summary>
/// <param name="Entry">The ledger's entry; null for a flat award.</param>
/// <param name="Key">The entry's source key, or the award's.</param>
public sealed record DutyLine(LedgerEntry? Entry, string Key, DateOnly CompletedOn, string Project, int Credits, int Counted, IReadOnlyList<LineReason> Reasons)
{
    /// <summary>The reasons as one stable word: "over-cap:school-based", "not-passed"; null when all of it counts plainly.</summary>
    public string? ReasonCode => Reasons.Count == 0 ? null : string.Join(";", Reasons.Select(r => r.ToString()));
}

/// <summary>Why something of an entry does not count, or where it went.</summary>
/// <param name="Code">not-passed, over-cap, excluded or fills.</param>
/// <param name="Subject">The cap, the other policy, or the clause filled; "" for none.</param>
/// <param name="Tenths">How much it is about.</param>
public readonly record struct LineReason(string Code, string Subject, int Tenths)
{
    public const string NotPassed = "not-passed";
    public const string OverCap = "over-cap";
    public const string Excluded = "excluded";
    public const string Fills = "fills";

    public override string ToString() => Subject.Length == 0 ? Code : $"{Code}:{Subject}";
}

/// <summary>The days of a window on which the duty runs, without those of a pause: all of them, and those up to the as-of date.</summary>
public readonly record struct Pace(int All, int Elapsed)
{
    /// <summary>The share of an amount that an even pace has reached, rounded up.</summary>
    public int Of(int amount) => All == 0 ? 0 : (int)((((long)amount * Elapsed) + All - 1) / All);
}

/// <summary>By what one duty is exempt: what covers its days alone, or, where nothing does, what only together covers them.</summary>
public sealed record Freed(IReadOnlyList<Exemption> Exemptions, IReadOnlyList<PolicyEvent> Events)
{
    private static readonly Freed Not = new([], []);

    /// <summary>What is recorded about days of the duty's window: leave, or an exemption from it.</summary>
    public static IEnumerable<Exemption> About(DutyResult duty, IEnumerable<Exemption> exemptions) =>
        exemptions.Where(e => (e.PolicyCode is null || e.PolicyCode == duty.Policy.Code) && e.Days.Overlaps(duty.Window));

    /// <param name="exemptions">All of the person's.</param>
    public static Freed Of(DutyResult duty, IEnumerable<Exemption> exemptions)
    {
        if (duty.Status != DutyStatus.Exempt)
        {
            return Not;
        }

        var some = About(duty, exemptions).ToList();
        var events = duty.Events.Where(e => e.Days?.Overlaps(duty.Due) == true).ToList();
        Freed alone = new([.. some.Where(e => e.Days.Contains(duty.Due))], [.. events.Where(e => e.Days!.Value.Contains(duty.Due))]);
        return alone.Exemptions.Count + alone.Events.Count > 0 ? alone : new(some, events);
    }
}
