using System.Globalization;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Induction.Results;

public enum Outcome
{
    /// <summary>Passed; a certificate is issued.</summary>
    Passed,

    /// <summary>Failed: a second window follows, and the first is kept.</summary>
    Repeat,

    /// <summary>Never passed the class of the year they were hired in, and joins a later one.</summary>
    LateStart,

    /// <summary>Approved leave moves the last day of the window.</summary>
    Extended,
}

public enum ResultState
{
    /// <summary>The school proposes it.</summary>
    Proposed,

    /// <summary>It stands.</summary>
    Decided,

    /// <summary>HR decided otherwise.</summary>
    Overruled,

    /// <summary>It stood and was taken back.</summary>
    Revoked,
}

/// <summary>What became of one attempt at the first year, as proposed and as decided; never deleted.</summary>
public sealed class InductionResult
{
    public const int ReasonLength = 500, NumberLength = 40;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>The first day of the attempt.</summary>
    public DateOnly WindowOn { get; private set; }

    /// <summary>Its last day when this was decided.</summary>
    public DateOnly WindowEndOn { get; private set; }

    public Outcome Outcome { get; private set; }
    public ResultState State { get; private set; }

    /// <summary>1 for the open proposal, 2 for what stands for good, else null: the database lets an attempt have one of each.</summary>
    public int? Slot { get; private set; }

    /// <summary>The first day of the next window, or the last one of an extended window.</summary>
    public DateOnly? NextOn { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>Why somebody passes who lacks something; null where nothing lacks.</summary>
    public string? ExceptionReason { get; private set; }

    public int? ProposedById { get; private set; }
    public string? ProposedBy { get; private set; }
    public DateTime? ProposedAt { get; private set; }
    public int? DecidedById { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Given once and never changed, also when the result is taken back.</summary>
    public string? CertificateNumber { get; private set; }

    public DateOnly? IssuedOn { get; private set; }
    public string? RevokedBy { get; private set; }
    public DateTime? RevokedAt { get; private set; }
    public string? RevocationReason { get; private set; }

    public bool Stands => State == ResultState.Decided;

    /// <summary>Nothing more is decided about the attempt.</summary>
    public bool IsFinal => Stands && Outcome != Outcome.Extended;

    public static InductionResult Proposed(int teacherId, ResultTerms terms, InductionSigner by, DateTime at)
    {
        var made = Of(teacherId, terms);
        (made.State, made.Slot, made.ProposedById, made.ProposedBy, made.ProposedAt) = (ResultState.Proposed, 1, by.AccountId, by.Name, at);
        return made;
    }

    public static InductionResult Decided(int teacherId, ResultTerms terms, string? exception, InductionSigner by, DateTime at)
    {
        var made = Of(teacherId, terms);
        made.ExceptionReason = exception;
        made.Take(by, at);
        return made;
    }

    /// <summary>HR decides as the school proposed.</summary>
    public void Decide(string? exception, InductionSigner by, DateTime at)
    {
        ExceptionReason = exception;
        Take(by, at);
    }

    /// <summary>HR decides something else, or the school proposes anew.</summary>
    public void Overrule(InductionSigner by, DateTime at) => (State, Slot, DecidedById, DecidedBy, DecidedAt) = (ResultState.Overruled, null, by.AccountId, by.Name, at);

    /// <summary>Gives the number that the certificate has for good: made of the row's own key, so that no two are alike.</summary>
    public void Certify(string prefix, DateOnly today)
    {
        if (Outcome == Outcome.Passed && CertificateNumber is null)
        {
            (CertificateNumber, IssuedOn) = (string.Create(CultureInfo.InvariantCulture, $"{prefix}-{today.Year}-{Id:D5}"), today);
        }
    }

    public Refusal? WhyNotRevoke(InductionSigner by) =>
        !Stands ? new("result-not-standing")
        : by.TeacherId == TeacherId ? new("result-for-oneself")
        : null;

    public void Revoke(InductionSigner by, string reason, DateTime at) => (State, Slot, RevokedBy, RevocationReason, RevokedAt) = (ResultState.Revoked, null, by.Name, reason, at);

    private static InductionResult Of(int teacherId, ResultTerms terms) => new()
    {
        TeacherId = teacherId, WindowOn = terms.Window.Start, WindowEndOn = terms.Window.End, Outcome = terms.Outcome, NextOn = terms.NextOn, Reason = terms.Reason,
    };

    private void Take(InductionSigner by, DateTime at)
    {
        (State, DecidedById, DecidedBy, DecidedAt) = (ResultState.Decided, by.AccountId, by.Name, at);
        Slot = Outcome == Outcome.Extended ? null : 2;
    }
}
