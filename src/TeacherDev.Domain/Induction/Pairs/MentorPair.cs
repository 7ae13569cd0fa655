using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Induction.Pairs;

public enum PairState
{
    /// <summary>Waits for the signature of one side or both.</summary>
    Proposed,

    /// <summary>Both have signed.</summary>
    Running,

    Ended,

    /// <summary>Somebody said no, or took the proposal back.</summary>
    Declined,
}

/// <summary>A mentor and an apprentice, by mutual choice; kept for good, also after another took its place.</summary>
public sealed class MentorPair
{
    public const int SubjectLength = 50, PlanLength = 2000, ReasonLength = 500, AgreementLength = 4000;

    public int Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Made with the form: a form that is sent twice proposes once.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The apprentice.</summary>
    public int TeacherId { get; private set; }

    public int MentorId { get; private set; }
    public PairState State { get; private set; }

    /// <summary>1 while it runs, else null: the database lets an apprentice have one such.</summary>
    public int? Running { get; private set; }

    public string Subject { get; private set; } = "";
    public string Plan { get; private set; } = "";

    /// <summary>Why the mentor changes; "" for a first pair.</summary>
    public string Reason { get; private set; } = "";

    public DateOnly StartOn { get; private set; }

    /// <summary>The last day that was agreed.</summary>
    public DateOnly UntilOn { get; private set; }

    /// <summary>The last day that it had, once it is over.</summary>
    public DateOnly? EndOn { get; private set; }

    /// <summary>What both sides signed, word for word.</summary>
    public string Agreement { get; private set; } = "";

    public int? ProposedById { get; private set; }
    public string ProposedBy { get; private set; } = "";
    public DateTime ProposedAt { get; private set; }
    public int? TeacherSignedById { get; private set; }
    public string? TeacherSignedBy { get; private set; }
    public DateTime? TeacherSignedAt { get; private set; }
    public int? MentorSignedById { get; private set; }
    public string? MentorSignedBy { get; private set; }
    public DateTime? MentorSignedAt { get; private set; }
    public int? ClosedById { get; private set; }
    public string? ClosedBy { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public string? CloseReason { get; private set; }

    /// <summary>It is there or may yet be.</summary>
    public bool Holds => State is PairState.Proposed or PairState.Running;

    public bool WasAgreed => State is PairState.Running or PairState.Ended;

    /// <summary>A pair that nobody ended is over after the last day that was agreed.</summary>
    public bool RunsOn(DateOnly today) => State == PairState.Running && UntilOn >= today;

    public bool IsWith(int? teacherId) => teacherId is not null && (teacherId == TeacherId || teacherId == MentorId);

    /// <summary>The days on which its observations may lie; null while it was never agreed.</summary>
    public Calendar.DateRange? Days => !WasAgreed ? null : (EndOn ?? UntilOn) is var last && last < StartOn ? null : new(StartOn, last);

    /// <summary>Proposes it; a side that proposes has signed.</summary>
    public static MentorPair Proposed(PairTerms terms, string agreement, string key, InductionSigner by, DateTime at)
    {
        var pair = new MentorPair
        {
            Key = key, TeacherId = terms.TeacherId, MentorId = terms.MentorId, Subject = terms.Subject, Plan = terms.Plan, Reason = terms.Reason, StartOn = terms.StartOn,
            UntilOn = terms.UntilOn, Agreement = agreement, ProposedById = by.AccountId, ProposedBy = by.Name, ProposedAt = at,
        };
        pair.Signed(by, at);
        return pair;
    }

    /// <summary>Whether this is what was proposed under the same key.</summary>
    public bool Says(PairTerms terms) => (TeacherId, MentorId, Subject, Plan, Reason) == (terms.TeacherId, terms.MentorId, terms.Subject, terms.Plan, terms.Reason);

    public Refusal? WhyNotSign(InductionSigner by) =>
        State != PairState.Proposed ? new("pair-not-proposed")
        : !IsWith(by.TeacherId) ? new("pair-not-yours")
        : (by.TeacherId == TeacherId ? TeacherSignedAt : MentorSignedAt) is not null ? new("pair-signed-before")
        : null;

    /// <summary>The other side has signed: with this one it would run.</summary>
    public bool IsLastSignature(InductionSigner by) => (by.TeacherId == TeacherId ? MentorSignedAt : TeacherSignedAt) is not null;

    /// <summary>Signs for the side that this person is; with the second signature it runs, from that day at the soonest.</summary>
    public void Sign(InductionSigner by, DateTime at, DateOnly today)
    {
        Signed(by, at);
        if (TeacherSignedAt is not null && MentorSignedAt is not null)
        {
            (State, Running) = (PairState.Running, 1);
            StartOn = StartOn > today ? StartOn : today;
        }
    }

    /// <param name="manages">The person's office keeps pairs of this apprentice.</param>
    public Refusal? WhyNotDecline(InductionSigner by, bool manages) =>
        State != PairState.Proposed ? new("pair-not-proposed")
        : IsWith(by.TeacherId) || manages || (by.AccountId is not null && by.AccountId == ProposedById) ? null
        : new("pair-not-yours");

    public void Decline(InductionSigner by, string reason, DateTime at) => Close(PairState.Declined, null, by, reason, at);

    public Refusal? WhyNotEnd(InductionSigner by, bool manages) =>
        State != PairState.Running ? new("pair-not-running")
        : IsWith(by.TeacherId) || manages ? null
        : new("pair-not-yours");

    /// <summary>Ends it; what was observed stays.</summary>
    /// <param name="lastOn">Its last day.</param>
    public void End(DateOnly lastOn, InductionSigner by, string reason, DateTime at) => Close(PairState.Ended, lastOn, by, reason, at);

    private void Close(PairState state, DateOnly? lastOn, InductionSigner by, string reason, DateTime at) =>
        (State, Running, EndOn, ClosedById, ClosedBy, CloseReason, ClosedAt) = (state, null, lastOn, by.AccountId, by.Name, reason, at);

    private void Signed(InductionSigner by, DateTime at)
    {
        if (by.TeacherId == TeacherId)
        {
            (TeacherSignedById, TeacherSignedBy, TeacherSignedAt) = (by.AccountId, by.Name, at);
        }
        else if (by.TeacherId == MentorId)
        {
            (MentorSignedById, MentorSignedBy, MentorSignedAt) = (by.AccountId, by.Name, at);
        }
    }
}
