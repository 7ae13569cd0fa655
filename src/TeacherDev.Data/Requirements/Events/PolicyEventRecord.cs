using System.Text.Json;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Events;

namespace TeacherDev.Data.Requirements.Events;

public enum PolicyEventState
{
    /// <summary>Written down; it moves nobody.</summary>
    Draft,

    InForce,

    /// <summary>Taken back; what was known before stays known as it was.</summary>
    Withdrawn,

    /// <summary>Given up before it was approved.</summary>
    Dropped,
}

/// <summary>One policy event as it was drafted, approved and perhaps withdrawn; never deleted.</summary>
public sealed class PolicyEventRecord
{
    public int Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Made with the form: a form that is sent twice drafts once.</summary>
    public string Key { get; private set; } = "";

    public string Title { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public string Document { get; private set; } = "";
    public EventEffect Effect { get; private set; }
    public string? PolicyCode { get; private set; }

    /// <summary>A condition as policy documents write it.</summary>
    public string Audience { get; private set; } = "";

    public DateOnly AskedOn { get; private set; }
    public int Months { get; private set; }
    public DateOnly? StartOn { get; private set; }
    public DateOnly? EndOn { get; private set; }

    /// <summary>Who wrote it as it stands; the audit tells who wrote it before.</summary>
    public string DraftedBy { get; private set; } = "";
    public DateTime DraftedAt { get; private set; }
    public string? ApprovedBy { get; private set; }
    public DateTime? ApprovedAt { get; private set; }

    /// <summary>For how many people something changed on the day of the approval.</summary>
    public int PeopleMoved { get; private set; }

    public string? WithdrawnBy { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawalReason { get; private set; }

    public PolicyEventState State => (ApprovedAt, WithdrawnAt) switch
    {
        (null, null) => PolicyEventState.Draft,
        (null, _) => PolicyEventState.Dropped,
        (_, null) => PolicyEventState.InForce,
        _ => PolicyEventState.Withdrawn,
    };

    public EventTerms Terms => new(Title, Reason, Document, Effect, PolicyCode, Audience, AskedOn, Months, StartOn, EndOn);

    public static PolicyEventRecord Drafted(EventTerms terms, string key, string by, DateTime at)
    {
        var drafted = new PolicyEventRecord { Key = key };
        drafted.Redraft(terms, by, at);
        return drafted;
    }

    public Refusal? WhyNotRedraft() => State == PolicyEventState.Draft ? null : new("event-draft-over");

    public void Redraft(EventTerms terms, string by, DateTime at)
    {
        (Title, Reason, Document, Effect, PolicyCode, Audience) = (terms.Title, terms.Reason, terms.Document, terms.Effect, terms.PolicyCode, terms.Audience);
        (AskedOn, Months, StartOn, EndOn, DraftedBy, DraftedAt) = (terms.AskedOn, terms.Months, terms.StartOn, terms.EndOn, by, at);
    }

    /// <summary>The event as the evaluation reads it; a draft as it would be from now on.</summary>
    public PolicyEvent Event(DateTime now) => Terms.Taken(Id, ApprovedAt ?? now, WithdrawnAt);

    public Refusal? WhyNotApprove(int moved, string? typed) =>
        State != PolicyEventState.Draft ? new("event-not-draft")
        : TypedCount.Read(typed) != moved ? new("event-people-differ", moved)
        : null;

    public void Approve(string by, DateTime at, int moved) => (ApprovedBy, ApprovedAt, PeopleMoved) = (by, at, moved);

    /// <summary>Somebody of whom it speaks, or whom it names by number, stands under another key from now on; it moves the same people as before.</summary>
    /// <param name="without">A text without what names them, not longer than its column.</param>
    public void Anonymise(IEnumerable<string> numbers, string key, Func<string?, int, string?> without)
    {
        foreach (var number in numbers)
        {
            Audience = Audience.Replace(JsonSerializer.Serialize(number), JsonSerializer.Serialize(key), StringComparison.Ordinal);
        }

        (Title, Reason, Document, WithdrawalReason) = (without(Title, 200)!, without(Reason, 500)!, without(Document, 200)!, without(WithdrawalReason, 500));
    }

    public Refusal? WhyNotWithdraw() => WithdrawnAt is null ? null : new("event-withdrawn");

    public void Withdraw(string by, DateTime at, string reason) => (WithdrawnBy, WithdrawnAt, WithdrawalReason) = (by, at, reason);
}
