using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Trainings.Claims;

/// <summary>From handing in to the last office.</summary>
public sealed partial class Claim
{
    /// <summary>Asks before attending whether it would be recognised: the first office says so.</summary>
    public void Ask(ClaimRules rules, SecondLook groups, bool hasLikely, DateTime at, DateOnly today)
    {
        Demand(State is ClaimState.Draft || (State == ClaimState.Returned && IsAhead) ? null : new("claim-not-open"));
        Round = 0;
        // Asked again after a return: what was said before stays, the new look is the next step of the same round.
        var number = Steps.Count(s => s.Round == 0) + 1;
        Steps.Add(ClaimStep.Of(rules.Chain[0], 0, number));
        Begin(rules, groups, hasLikely, ClaimState.Asked, number, at, today);
        IsAhead = true;
    }

    /// <summary>Hands it in: the chain of the rules in force begins at its first office.</summary>
    public void Send(ClaimRules rules, SecondLook groups, bool hasLikely, DateTime at, DateOnly today)
    {
        Demand(WhyNotWrite());
        Round = Steps.Select(s => s.Round).DefaultIfEmpty(0).Max() + 1;
        Steps.AddRange(rules.Chain.Select((office, i) => ClaimStep.Of(office, Round, i + 1)));
        Begin(rules, groups, hasLikely, ClaimState.Waiting, 1, at, today);
        IsAhead = false;
    }

    /// <param name="by">Who would decide the open step.</param>
    public Refusal? WhyNotDecide(ClaimSigner by) =>
        OpenStep is not { } step ? new("claim-not-waiting")
        : by.TeacherId == TeacherId ? new("claim-for-oneself")
        : !step.IsFor(by.Roles) ? new("claim-not-your-step")
        : by.AccountId is not null && Steps.Exists(s => s.Round == Round && s.DecidedById == by.AccountId && s.State == ClaimStepState.Approved) ? new("claim-signed-before")
        : null;

    /// <param name="tenths">The hours that the office recognises; not more than were asked for.</param>
    /// <param name="reason">Needed where fewer are recognised, or where something looks like the same training.</param>
    public Refusal? WhyNotApprove(ClaimSigner by, int tenths, string? reason) =>
        WhyNotDecide(by) is { } refusal ? refusal
        : tenths <= 0 || tenths > Tenths ? new("claim-grant-odd", new Ledger.Hours(Tenths))
        : reason is null && tenths != GrantedTenths ? new("claim-grant-unsaid")
        : reason is null && HasLikely ? new("claim-likely-unsaid")
        : null;

    /// <summary>The open office approves; after the last one it is shown for the days of the rules.</summary>
    public void Approve(ClaimRules rules, ClaimSigner by, int tenths, string? reason, DateTime at, DateOnly today)
    {
        Demand(WhyNotApprove(by, tenths, reason));
        OpenStep!.Decide(ClaimStepState.Approved, by, at, reason);
        GrantedTenths = tenths;
        if (Steps.Find(s => s.Round == Round && s.Number == AtStep + 1) is { } next)
        {
            AtStep = next.Number;
            next.Open(rules.Calendar.After(today, next.Days));
        }
        else if (Round == 0)
        {
            (State, AtStep) = (ClaimState.Agreed, 0);
        }
        else
        {
            (State, AtStep, PublicUntil) = (ClaimState.Public, 0, rules.Calendar.After(today, rules.PublicityDays));
        }
    }

    /// <summary>Sends it back to its teacher, with what is to be mended.</summary>
    public void Return(ClaimSigner by, string reason, DateTime at)
    {
        Demand(WhyNotDecide(by));
        OpenStep!.Decide(ClaimStepState.Returned, by, at, reason);
        DropRest();
        (State, AtStep) = (ClaimState.Returned, 0);
    }

    public void Refuse(ClaimRules rules, ClaimSigner by, string reason, DateTime at, DateOnly today)
    {
        Demand(WhyNotDecide(by));
        OpenStep!.Decide(ClaimStepState.Refused, by, at, reason);
        DropRest();
        (State, AtStep, EndedAt) = (ClaimState.Refused, 0, at);
        // What was only asked about ahead was not about hours yet: it can still be attended and claimed.
        ObjectUntil = Round == 0 ? null : rules.Calendar.After(today, rules.ObjectionDays);
    }

    /// <summary>Whether something that may be the same came up that the last office has not seen.</summary>
    /// <param name="doubles">Since when each that is there now stands beside it.</param>
    public bool IsToLookAgain(IReadOnlyCollection<DateTime> doubles) =>
        State == ClaimState.Public && doubles.Count > 0 && (!HasLikely || doubles.Any(since => since > LastApproval.DecidedAt));

    /// <summary>It was shown and goes back to the last office before it is posted: a round of that office alone, since all of them had approved.</summary>
    public void LookAgain(ClaimRules rules, DateOnly today)
    {
        Demand(State == ClaimState.Public ? null : new("claim-not-shown"));
        var step = LastApproval.Again(++Round);
        Steps.Add(step);
        (State, AtStep, HasLikely) = (ClaimState.Waiting, step.Number, true);
        step.Open(rules.Calendar.After(today, step.Days));
    }

    /// <summary>It was shown already, and the last office looks at what came up since.</summary>
    public bool IsLookedAtAgain => State == ClaimState.Waiting && PublicUntil is not null;

    /// <summary>The time of the open step is over, and nobody has told its deputies.</summary>
    public bool IsToHandOver(DateOnly today) => OpenStep is { HandedOverAt: null, Deputies.Length: > 0 } step && step.DueOn < today;

    public void HandOver(DateTime at) => OpenStep!.HandOver(at);

    private void Begin(ClaimRules rules, SecondLook groups, bool hasLikely, ClaimState state, int number, DateTime at, DateOnly today)
    {
        var item = rules.Item(Item) ?? throw new InvalidOperationException($"No item {Item}.");
        (Level, Mode) = (item.LevelOf(Terms), item.ModeOf(Terms));
        (Tenths, GrantedTenths) = (item.Hours.Of(Terms), item.Hours.Of(Terms));
        (CapTenths, CapYear) = item.Cap is { } cap ? (cap.Tenths, YearOf.Day(cap.Year, CompletedOn!.Value)) : ((int?)null, (int?)null);
        (Groups, HasLikely, SentAt, State, AtStep, PublicUntil) = (groups, hasLikely, at, state, number, null);
        var step = Steps.Find(s => s.Round == Round && s.Number == number)!;
        step.Open(rules.Calendar.After(today, step.Days));
    }

    private void DropRest()
    {
        foreach (var step in Steps.Where(s => s.State == ClaimStepState.Ahead))
        {
            step.Drop();
        }
    }
}
