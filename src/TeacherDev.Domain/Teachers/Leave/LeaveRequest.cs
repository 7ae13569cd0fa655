using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Teachers.Leave;

public enum LeaveState
{
    /// <summary>Asked for; it changes nothing yet.</summary>
    Pending,

    /// <summary>An exemption holds.</summary>
    Approved,

    Declined,

    /// <summary>Taken back, before it was decided or after; the exemption stays readable and no longer holds.</summary>
    Withdrawn,
}

/// <summary>Somebody who signs a step.</summary>
/// <param name="AccountId">Null for a command.</param>
/// <param name="TeacherId">Who they are on the roster, if they stand on it.</param>
public sealed record LeaveSigner(int? AccountId, string Name, int? TeacherId);

/// <summary>Leave or an exemption as it was asked for, decided and perhaps withdrawn; never deleted.</summary>
public sealed class LeaveRequest
{
    public int Id { get; private set; }
    public int Version { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>Made with the form: a form that is sent twice asks once.</summary>
    public string Key { get; private set; } = "";

    public string Kind { get; private set; } = "";
    public string? PolicyCode { get; private set; }
    public DateOnly StartOn { get; private set; }
    public DateOnly? EndOn { get; private set; }
    public string Reason { get; private set; } = "";
    public string Document { get; private set; } = "";
    public LeaveState State { get; private set; }

    public int? RequestedById { get; private set; }
    public string RequestedBy { get; private set; } = "";
    public DateTime RequestedAt { get; private set; }

    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public string? DecisionReason { get; private set; }

    public string? WithdrawnBy { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawalReason { get; private set; }

    /// <summary>What an approval recorded.</summary>
    public int? ExemptionId { get; private set; }
    public Exemption? Exemption { get; private set; }

    public LeaveTerms Terms => new(Kind, PolicyCode, StartOn, EndOn, Reason, Document);

    /// <summary>It is wanted or granted: another one for the same days would be one too many.</summary>
    public bool Holds => State is LeaveState.Pending or LeaveState.Approved;

    public static LeaveRequest Asked(int teacherId, LeaveTerms terms, string key, LeaveSigner by, DateTime at) => new()
    {
        TeacherId = teacherId, Key = key, Kind = terms.Kind, PolicyCode = terms.PolicyCode, StartOn = terms.StartOn, EndOn = terms.EndOn,
        Reason = terms.Reason, Document = terms.Document, RequestedById = by.AccountId, RequestedBy = by.Name, RequestedAt = at,
    };

    /// <summary>Why this person may not decide: nobody decides for themselves, nor what they asked for.</summary>
    public Refusal? WhyNotDecide(LeaveSigner by) =>
        State != LeaveState.Pending ? new("leave-not-pending")
        : by.TeacherId == TeacherId ? new("leave-for-oneself")
        : by.AccountId is not null && by.AccountId == RequestedById ? new("leave-asked-oneself")
        : null;

    /// <summary>Grants it; from that instant on it is known.</summary>
    public void Approve(LeaveSigner by, DateTime at, string? reason)
    {
        Decide(LeaveState.Approved, by, at, reason);
        Exemption = Terms.Granted(TeacherId, at);
    }

    public void Decline(LeaveSigner by, DateTime at, string reason) => Decide(LeaveState.Declined, by, at, reason);

    /// <param name="by">Who would take it back.</param>
    /// <param name="mayDecide">Whoever may decide may also end what was granted; the others only what they asked for and is open.</param>
    public Refusal? WhyNotWithdraw(LeaveSigner by, bool mayDecide) =>
        !Holds ? new("leave-over")
        : State == LeaveState.Approved && by.TeacherId == TeacherId ? new("leave-for-oneself")
        : mayDecide || (State == LeaveState.Pending && by.AccountId is not null && by.AccountId == RequestedById) ? null
        : new("leave-not-yours");

    /// <summary>Takes it back; what was known before stays known as it was.</summary>
    /// <param name="exemption">What the approval recorded; null where there was none.</param>
    public void Withdraw(LeaveSigner by, DateTime at, string reason, Exemption? exemption)
    {
        (State, WithdrawnBy, WithdrawnAt, WithdrawalReason) = (LeaveState.Withdrawn, by.Name, at, reason);
        if (exemption is not null)
        {
            exemption.WithdrawnAt ??= at;
        }
    }

    /// <summary>Why it may not end on this day: only what was granted and would go on longer can, and nobody ends their own.</summary>
    /// <param name="lastOn">The day that would be its last.</param>
    public Refusal? WhyNotEnd(LeaveSigner by, bool mayDecide, DateOnly lastOn) =>
        State != LeaveState.Approved ? new("leave-not-granted")
        : by.TeacherId == TeacherId ? new("leave-for-oneself")
        : !mayDecide ? new("leave-not-yours")
        : lastOn < StartOn ? new("leave-ends-early", StartOn, lastOn)
        : EndOn is { } end && lastOn >= end ? new("leave-ends-sooner", end)
        : Plausible.Days.Contains(lastOn) ? null
        : new("leave-day-odd", lastOn);

    /// <summary>Lets it end on this day. From this instant on the exemption reaches no further; as known before, it reached as far as it did.</summary>
    /// <param name="exemption">What the approval recorded; null where it holds for another request too.</param>
    public void End(DateOnly lastOn, DateTime at, Exemption? exemption)
    {
        if (exemption is not null)
        {
            exemption.WithdrawnAt ??= at;
        }

        EndOn = lastOn;
        Exemption = Terms.Granted(TeacherId, at);
    }

    private void Decide(LeaveState state, LeaveSigner by, DateTime at, string? reason) =>
        (State, DecidedBy, DecidedAt, DecisionReason) = (state, by.Name, at, reason);
}
