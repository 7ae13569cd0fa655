using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Trainings.Claims;

public enum ClaimStepState
{
    /// <summary>Not reached yet.</summary>
    Ahead,
    Open,
    Approved,
    Returned,
    Refused,

    /// <summary>The claim ended before it was decided.</summary>
    Dropped,
}

/// <summary>One office's look at a claim, as the rules stood when it was handed in: a later document changes no claim on its way.</summary>
public sealed class ClaimStep
{
    public int Id { get; private set; }
    public int ClaimId { get; private set; }

    /// <summary>0 asks before attending; 1 for the first handing in, one more after each return.</summary>
    public int Round { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>Names the office in the document of its time.</summary>
    public string Code { get; private set; } = "";
    public string NameZh { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public string Role { get; private set; } = "";

    /// <summary>Roles that may stand in, each between bars: "|principal|"; "" for none.</summary>
    public string Deputies { get; private set; } = "";

    /// <summary>Working days that it has.</summary>
    public int Days { get; private set; }
    public ClaimStepState State { get; private set; }

    /// <summary>The last day of its time; null until it is reached.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Since when the deputies may decide: its time was over.</summary>
    public DateTime? HandedOverAt { get; private set; }
    public int? DecidedById { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public string? Reason { get; private set; }

    public ClaimName Name => new(NameZh, NameEn);

    internal static ClaimStep Of(ClaimOffice office, int round, int number) => new()
    {
        Round = round, Number = number, Code = office.Code, NameZh = office.Name.ZhHans, NameEn = office.Name.En, Role = office.Role,
        Deputies = Bars(office.Deputies), Days = office.Days,
    };

    /// <summary>The same office once more.</summary>
    internal ClaimStep Again(int round) => new()
    {
        Round = round, Number = Number, Code = Code, NameZh = NameZh, NameEn = NameEn, Role = Role, Deputies = Deputies, Days = Days,
    };

    /// <summary>Roles as a column keeps them.</summary>
    public static string Bars(IReadOnlyList<string> roles) => roles.Count == 0 ? "" : $"|{string.Join('|', roles)}|";

    /// <summary>Whether one of these roles may decide it now.</summary>
    public bool IsFor(IReadOnlySet<string> roles) =>
        roles.Contains(Role) || (HandedOverAt is not null && roles.Any(r => Deputies.Contains($"|{r}|", StringComparison.Ordinal)));

    internal void Open(DateOnly dueOn) => (State, DueOn) = (ClaimStepState.Open, dueOn);

    internal void HandOver(DateTime at) => HandedOverAt ??= at;

    internal void Drop() => State = ClaimStepState.Dropped;

    internal void Decide(ClaimStepState state, ClaimSigner by, DateTime at, string? reason) =>
        (State, DecidedById, DecidedBy, DecidedAt, Reason) = (state, by.AccountId, by.Name, at, reason);
}
