using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Careers.Register;

/// <summary>Somebody who signs a step.</summary>
/// <param name="AccountId">Null for a command or a round.</param>
/// <param name="TeacherId">Who they are on the roster, if they stand on it.</param>
public sealed record CareerSigner(int? AccountId, string Name, int? TeacherId);

/// <summary>The way of a record: proposed, checked by the school, confirmed by the district.</summary>
public sealed partial class CareerRecord
{
    /// <summary>Why this person may not take the next step: nobody does so for themselves, nor on what they proposed.</summary>
    public Refusal? WhyNotDecide(CareerSigner by) =>
        !Waits ? new("career-not-waiting")
        : by.TeacherId == TeacherId ? new("career-for-oneself")
        : by.AccountId is not null && by.AccountId == ProposedById ? new("career-proposed-oneself")
        : null;

    /// <summary>The school found it right.</summary>
    public void Check(CareerSigner by, DateTime at) => (State, CheckedBy, CheckedAt) = (CareerState.Checked, by.Name, at);

    /// <summary>It stands; from that instant on it is known.</summary>
    public void Confirm(CareerSigner by, DateTime at, string? reason) =>
        (State, DecidedBy, DecidedAt, DecisionReason, RecordedAt) = (CareerState.Confirmed, by.Name, at, reason, at);

    public void Decline(CareerSigner by, DateTime at, string reason) =>
        (State, DecidedBy, DecidedAt, DecisionReason) = (CareerState.Declined, by.Name, at, reason);

    /// <param name="mayKeep">The office that keeps the register may also take back what stands; the others only what they proposed and waits.</param>
    public Refusal? WhyNotWithdraw(CareerSigner by, bool mayKeep) =>
        !Holds ? new("career-over")
        : Act == CareerAct.Completion ? new("career-of-cohort")
        : State == CareerState.Confirmed && by.TeacherId == TeacherId ? new("career-for-oneself")
        : mayKeep || (Waits && by.AccountId is not null && by.AccountId == ProposedById) ? null
        : new("career-not-yours");

    /// <summary>Takes it back; what was known before stays known as it was.</summary>
    public void Withdraw(CareerSigner by, DateTime at, string reason) =>
        (State, WithdrawnBy, WithdrawnAt, WithdrawalReason) = (CareerState.Withdrawn, by.Name, at, reason);
}
