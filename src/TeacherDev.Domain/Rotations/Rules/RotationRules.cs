using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Rules;

/// <summary>How a district rotates its teachers and principals (交流轮岗): a document under <c>rotation/</c>, read once at the start.</summary>
/// <param name="Scope">Who takes part: staff of public schools of the compulsory stage.</param>
/// <param name="Break">So many years at another school, and the count at one's own begins anew.</param>
/// <param name="Terms">After how many years at one school somebody is due; the first that is for them holds.</param>
/// <param name="Reasons">What frees from being due, in the order in which it is said.</param>
/// <param name="Backbone">骨干教师, for the shares.</param>
/// <param name="Ratios">What the shares of a school year should reach.</param>
/// <param name="Round">How a yearly round is run.</param>
public sealed record RotationRules(
    string Code, string Version, LocalText Name, Condition Scope, int Break, IReadOnlyList<RotationTerm> Terms, IReadOnlyList<ExemptionReason> Reasons, Condition Backbone, IReadOnlyList<RatioRule> Ratios, RoundRules Round)
{
    /// <summary>高级职称, for the balance between schools.</summary>
    public required Condition Senior { get; init; }

    /// <summary>What a host school says of whoever is at it.</summary>
    public required AwayRules Away { get; init; }

    /// <summary>Which kinds of placement count as a move in the shares, and as years at another school.</summary>
    public IReadOnlyList<PlacementKind> Forms { get; init; } = Usual;

    /// <summary>How county-managed hiring is run; null where the district hires otherwise.</summary>
    public HiringRules? Hiring { get; init; }

    /// <summary>Kinds of exemptions that free from rotation.</summary>
    public IEnumerable<string> Kinds => Reasons.SelectMany(r => r.Kinds).Distinct();

    /// <summary>交流形式 (domain.md, 6.3): lent, seconded and shadowing people have not been rotated.</summary>
    public static readonly IReadOnlyList<PlacementKind> Usual = [PlacementKind.Post, PlacementKind.Rotation, PlacementKind.Support, PlacementKind.Walking];
}

/// <summary>Years at one school after which somebody moves on.</summary>
/// <param name="Source">The text that says so.</param>
public sealed record RotationTerm(string Code, LocalText Name, Condition For, int Years, string Source)
{
    /// <summary>The years are so many terms of office; null where the text speaks of years.</summary>
    public OfficeTerms? Office { get; init; }
}

/// <summary>任期: a principal moves after so many terms of so many years each.</summary>
public sealed record OfficeTerms(int Count, int Years);

/// <summary>Why somebody need not move, though the years are over.</summary>
/// <param name="When">Holds on the day; null where only an approved exemption tells it.</param>
/// <param name="Kinds">Words of approved exemptions that tell it (孕期, 哺乳期, 特色课程).</param>
public sealed record ExemptionReason(string Code, LocalText Name, Condition? When, IReadOnlyList<string> Kinds, string Source)
{
    /// <summary>Pregnancy, nursing, illness: only the person, their school and the deciding office read it.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>It postpones for so many months at most, whatever the papers say; null for no bound.</summary>
    public int? LongestMonths { get; init; }

    /// <summary>Codes of other duties: an exemption from one of them alone frees from rotation too.</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];

    /// <summary>Whether an exemption is one of these: of a kind that tells it, and from every duty, from rotation, or from a duty that the rules name.</summary>
    public bool Takes(Exemption exemption) => Kinds.Contains(exemption.Kind) && (exemption.PolicyCode is null or Exemption.Rotation || Duties.Contains(exemption.PolicyCode));
}

/// <summary>One share of a school year.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="AtLeast">Per cent.</param>
public sealed record RatioRule(RatioKind Kind, LocalText Name, int AtLeast, string Source)
{
    /// <summary>Of whom the share is: who was eligible, and who moved, only of these; asked on the day as if nobody had moved on it.</summary>
    public Condition Pool { get; init; } = Condition.Everybody;

    /// <summary>Which of them count above the line; asked on the day of the move, at the new school.</summary>
    public Condition Counts { get; init; } = Condition.Everybody;

    /// <summary>Somebody or some move may count otherwise than the kind says.</summary>
    public bool Narrows => Pool != Condition.Everybody || Counts != Condition.Everybody;

    /// <summary>Whether somebody who was eligible stands below the line.</summary>
    /// <param name="person">As if not moved on the day.</param>
    public bool IsOf(TeacherRecord person, DateOnly on, bool isBackbone) => Kind != RatioKind.BackboneOfMoved && Takes(isBackbone) && Pool.Holds(person, on);

    /// <summary>Whether somebody who moved on the day stands below the line.</summary>
    public bool IsOfMoved(TeacherRecord person, DateOnly on) => Kind == RatioKind.BackboneOfMoved && Pool.Holds(person.Unmoved(on), on);

    /// <summary>Whether somebody who moved on the day stands above the line.</summary>
    public bool CountsMove(TeacherRecord person, DateOnly on, bool isBackbone) => Takes(isBackbone) && Pool.Holds(person.Unmoved(on), on) && Counts.Holds(person, on);

    private bool Takes(bool isBackbone) => Kind == RatioKind.Moved || isBackbone;
}

/// <summary>The two readings of the share of backbone teachers stand side by side (domain.md, 6.1).</summary>
public enum RatioKind
{
    /// <summary>Moved of all who were eligible.</summary>
    Moved,

    /// <summary>Backbone teachers of all who moved.</summary>
    BackboneOfMoved,

    /// <summary>Backbone teachers who moved of all backbone teachers who were eligible.</summary>
    BackboneOfEligible,
}
