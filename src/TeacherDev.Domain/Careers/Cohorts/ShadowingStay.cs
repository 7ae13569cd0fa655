using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Careers.Cohorts;

public enum StayState
{
    /// <summary>The office looks at it.</summary>
    Reported,
    Confirmed,
    Declined,
    Withdrawn,
}

/// <summary>What somebody does at another place.</summary>
public enum StayKind
{
    /// <summary>跟岗: to see how work is done there.</summary>
    Shadowing,

    /// <summary>挂职: to hold a post there.</summary>
    Secondment,
}

/// <summary>What is said of a stay.</summary>
/// <param name="Host">Where, with whom.</param>
/// <param name="Report">What came of it, in a sentence.</param>
public sealed record StayTerms(DateRange Days, string Host, string Report, StayKind Kind = StayKind.Shadowing);

/// <summary>Days at another place, by which the cohort asks its members to see how work is done there or to hold a post. Never rewritten nor deleted.</summary>
public sealed class ShadowingStay
{
    public const int HostLength = 100, ReportLength = 500, ReasonLength = 500;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int MemberId { get; private set; }

    /// <summary>Made with the form: a form that is sent twice reports one stay.</summary>
    public string Key { get; private set; } = "";
    public StayKind Kind { get; private set; }
    public DateOnly StartOn { get; private set; }
    public DateOnly EndOn { get; private set; }
    public string Host { get; private set; } = "";
    public string Report { get; private set; } = "";
    public StayState State { get; private set; }
    public int? ReportedById { get; private set; }
    public string ReportedBy { get; private set; } = "";
    public DateTime ReportedAt { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public string? DecisionReason { get; private set; }

    public DateRange Days => new(StartOn, EndOn);

    /// <summary>Why such a stay may not be reported: the cohort asks for none of the kind; its days lie within the membership and are over.</summary>
    public static Refusal? WhyNot(StayTerms terms, CohortMember member, DateOnly today) =>
        !member.Holds || member.Cohort.Closing is not null ? new("cohort-member-gone")
        : member.Cohort.DaysOf(terms.Kind) == 0 ? new("stay-not-asked")
        : terms.Host.Length == 0 ? new("stay-host")
        : terms.Report.Length == 0 ? new("stay-report")
        : terms.Days.Start < member.Days.Start || terms.Days.End > member.Days.End ? new("stay-beyond", member.Days.Start, member.Days.End)
        : terms.Days.End > today ? new("stay-ahead", today)
        : null;

    /// <param name="confirmed">The office writes it down for somebody else.</param>
    public static ShadowingStay Of(int memberId, StayTerms terms, string key, bool confirmed, CareerSigner by, DateTime at)
    {
        ShadowingStay stay = new()
        {
            MemberId = memberId, Key = key, Kind = terms.Kind, StartOn = terms.Days.Start, EndOn = terms.Days.End, Host = terms.Host, Report = terms.Report, ReportedById = by.AccountId, ReportedBy = by.Name, ReportedAt = at,
        };
        if (confirmed)
        {
            stay.Decide(true, null, by, at);
        }

        return stay;
    }

    /// <summary>Nobody decides on their own.</summary>
    public Refusal? WhyNotDecide(CohortMember of, CareerSigner by) =>
        State != StayState.Reported || of.Cohort.Closing is not null ? new("stay-not-waiting") : by.TeacherId == of.TeacherId ? new("cohort-for-oneself") : null;

    public void Decide(bool confirms, string? reason, CareerSigner by, DateTime at) =>
        (State, DecidedBy, DecidedAt, DecisionReason) = (confirms ? StayState.Confirmed : StayState.Declined, by.Name, at, reason);

    /// <summary>What waits goes by the member's own wish or the office's; what was confirmed by the office's alone.</summary>
    /// <param name="keeps">The office that keeps cohorts.</param>
    public Refusal? WhyNotWithdraw(CohortMember of, CareerSigner by, bool keeps) =>
        State is StayState.Declined or StayState.Withdrawn || of.Cohort.Closing is not null ? new("stay-over")
        : State == StayState.Reported && (keeps || by.TeacherId == of.TeacherId) ? null
        : !keeps ? new("stay-confirmed")
        : by.TeacherId == of.TeacherId ? new("cohort-for-oneself")
        : null;

    public void Withdraw(string reason, CareerSigner by, DateTime at) => (State, DecidedBy, DecidedAt, DecisionReason) = (StayState.Withdrawn, by.Name, at, reason);
}
