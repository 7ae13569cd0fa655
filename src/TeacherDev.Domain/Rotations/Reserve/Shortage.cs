using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Rotations.Reserve;

/// <summary>Why a school is short of somebody for a while.</summary>
public enum ShortageReason
{
    Maternity,
    Illness,
    Study,
    Support,
    Vacancy,
    Other,
}

public enum ShortageState
{
    /// <summary>Nobody fills it.</summary>
    Open,

    /// <summary>Somebody of the pool was called, and the move stands.</summary>
    Met,

    /// <summary>Over, and nobody filled it.</summary>
    Past,

    Withdrawn,
}

/// <summary>A school is short of a teacher from a day to a day; it is met while the move of a call stands, so that undoing the move opens it again.</summary>
public sealed class Shortage
{
    public const int WordLength = 50, NoteLength = 200, ReasonLength = 500, NameLength = 100;

    private const int MostYears = 2;

    public int Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Made with the form: a form that is sent twice states one shortage.</summary>
    public string Key { get; private set; } = "";
    public int SchoolId { get; private set; }
    public string Stage { get; private set; } = "";
    public string Work { get; private set; } = "";
    public DateOnly FromOn { get; private set; }
    public DateOnly UntilOn { get; private set; }
    public ShortageReason Why { get; private set; }
    public string Note { get; private set; } = "";
    public string StatedBy { get; private set; } = "";
    public DateTime StatedAt { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawalReason { get; private set; }
    public List<ReserveCall> Calls { get; } = [];

    public static Shortage Of(string key, int schoolId, string stage, string work, DateOnly from, DateOnly until, ShortageReason why, string note, string by, DateTime at) => new()
    {
        Key = key, SchoolId = schoolId, Stage = stage, Work = work, FromOn = from, UntilOn = until, Why = why, Note = note, StatedBy = by, StatedAt = at,
    };

    /// <param name="stages">Those that the school teaches.</param>
    /// <param name="works">Those that are known in the district.</param>
    public static Refusal? WhyNot(string stage, string work, DateOnly? from, DateOnly? until, IReadOnlyCollection<string> stages, IReadOnlyCollection<string> works, DateOnly today) =>
        !stages.Contains(stage) ? new("shortage-stage")
        : !works.Contains(work) ? new("shortage-work")
        : from is null ? new("shortage-from")
        : until is null || until < from || until < today ? new("shortage-until")
        : until > today.AddYears(MostYears) ? new("shortage-far", today.AddYears(MostYears)) : null;

    /// <param name="isMet">The move of a call stands.</param>
    public ShortageState State(bool isMet, DateOnly today) =>
        WithdrawnAt is not null ? ShortageState.Withdrawn : isMet ? ShortageState.Met : UntilOn < today ? ShortageState.Past : ShortageState.Open;

    /// <summary>The first day on which somebody can come.</summary>
    public DateOnly ComesOn(DateOnly today) => FromOn > today ? FromOn : today;

    public Refusal? WhyNotCall(bool isMet, DateOnly today) => State(isMet, today) switch
    {
        ShortageState.Open => null,
        ShortageState.Met => new("shortage-met"),
        _ => new("shortage-over"),
    };

    public Refusal? WhyNotWithdraw(bool isMet, string reason, DateOnly today) => WhyNotCall(isMet, today) ?? (reason.Length == 0 ? new("reserve-reason") : null);

    public void Withdraw(string reason, string by, DateTime at) => (WithdrawalReason, WithdrawnBy, WithdrawnAt) = (reason, by, at);
}

/// <summary>Somebody of the pool was called to a shortage, by a move.</summary>
public sealed class ReserveCall
{
    public int Id { get; private set; }
    public int ShortageId { get; private set; }
    public int MemberId { get; private set; }
    public int MoveId { get; private set; }
    public string By { get; private set; } = "";
    public DateTime At { get; private set; }

    public static ReserveCall Of(int shortageId, int memberId, int moveId, string by, DateTime at) => new() { ShortageId = shortageId, MemberId = memberId, MoveId = moveId, By = by, At = at };
}
