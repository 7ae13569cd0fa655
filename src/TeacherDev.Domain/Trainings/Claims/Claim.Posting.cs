using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Trainings.Claims;

/// <summary>What goes into the ledger, and the second reading of it.</summary>
public sealed partial class Claim
{
    /// <summary>Why its hours cannot be posted today: nothing earns before it was shown to the end.</summary>
    public Refusal? WhyNotPost(DateOnly today) =>
        State != ClaimState.Public ? new("claim-not-shown") : today <= PublicUntil ? new("claim-still-shown", PublicUntil!.Value) : null;

    /// <summary>What the yearly cap leaves of an amount.</summary>
    /// <param name="used">Tenths that other claims of the same item have in the ledger for that year.</param>
    public int Room(int tenths, int used) => CapTenths is { } cap ? Math.Clamp(cap - used, 0, tenths) : tenths;

    /// <summary>Posts what was granted, as far as the cap leaves room.</summary>
    /// <param name="used">As in <see cref="Room"/>.</param>
    /// <param name="part">The next part of its source.</param>
    /// <returns>The entry; null where the cap leaves nothing.</returns>
    public LedgerEntry? Post(ClaimRules rules, int used, int part, DateTime at, DateOnly today)
    {
        Demand(WhyNotPost(today));
        ObjectUntil = rules.Calendar.After(today, rules.ObjectionDays);
        return Posted(Room(GrantedTenths, used), part, LastSignature, at, today);
    }

    public Refusal? WhyNotObject(DateOnly today) =>
        OpenObjection is not null ? new("objection-open")
        : State is not (ClaimState.Posted or ClaimState.Refused) || ObjectUntil is null ? new("objection-nothing")
        : today > ObjectUntil ? new("objection-late", ObjectUntil.Value)
        : null;

    /// <summary>Objects to what was decided; the reader's clock begins.</summary>
    public void Object(ClaimRules rules, string reason, DateTime at, DateOnly today)
    {
        Demand(WhyNotObject(today));
        Objections.Add(ClaimObjection.Of(Objections.Count + 1, reason, PostedTenths ?? 0, rules.Reader, rules.Calendar.After(today, rules.Reader.Days), at));
        // Each decision is objected to once: the clock stops here for good.
        ObjectUntil = null;
    }

    /// <summary>Why this person may not be the second reader: whoever decided anything about the claim read it first.</summary>
    public Refusal? WhyNotRead(ClaimSigner by) =>
        OpenObjection is not { } objection ? new("objection-decided")
        : by.TeacherId == TeacherId ? new("claim-for-oneself")
        : !objection.IsFor(by.Roles) ? new("claim-not-your-step")
        : by.AccountId is not null && (Steps.Exists(s => s.DecidedById == by.AccountId) || Objections.Exists(o => o.DecidedById == by.AccountId)) ? new("objection-read-before")
        : null;

    /// <param name="tenths">The hours that are recognised instead: more than stand, not more than were asked for. An objection makes nothing worse.</param>
    public Refusal? WhyNotChange(ClaimSigner by, int tenths) =>
        WhyNotRead(by) ?? (tenths <= (PostedTenths ?? 0) || tenths > Tenths ? new("objection-hours-odd", new Hours(PostedTenths ?? 0), new Hours(Tenths)) : null);

    public void Uphold(ClaimSigner by, string answer, DateTime at)
    {
        Demand(WhyNotRead(by));
        OpenObjection!.Decide(ObjectionState.Upheld, PostedTenths ?? 0, answer, by, at);
    }

    /// <summary>Recognises other hours.</summary>
    /// <returns>The entry that takes the place of what stands, which the caller reverses in the same transaction; null where the cap leaves no more than stands.</returns>
    public LedgerEntry? Change(ClaimSigner by, int tenths, string answer, int used, int part, DateTime at, DateOnly today)
    {
        Demand(WhyNotChange(by, tenths));
        GrantedTenths = tenths;
        var given = Room(tenths, used);
        OpenObjection!.Decide(ObjectionState.Changed, given, answer, by, at);
        if (State == ClaimState.Posted && given == PostedTenths)
        {
            return null;
        }

        return Posted(given, part, by.Name, at, today);
    }

    public bool IsObjectionToHandOver(DateOnly today) => OpenObjection is { HandedOverAt: null, Deputies.Length: > 0 } open && open.DueOn < today;

    public void HandObjectionOver(DateTime at) => OpenObjection!.HandOver(at);

    private ClaimStep LastApproval => Steps.Where(s => s.State == ClaimStepState.Approved).MaxBy(s => (s.Round, s.Number))!;

    private string LastSignature => LastApproval.DecidedBy!;

    private LedgerEntry? Posted(int tenths, int part, string by, DateTime at, DateOnly today)
    {
        (State, PostedTenths, PostedAt, EndedAt) = (ClaimState.Posted, tenths, at, at);
        PostedOn ??= today;
        if (tenths == 0)
        {
            return null;
        }

        PostedPart = part;
        var source = Source(part);
        return new()
        {
            TeacherId = TeacherId, StartedOn = StartOn!.Value, CompletedOn = CompletedOn!.Value, Tenths = tenths, Level = Level!.Value, Mode = Mode!.Value,
            Project = Title, Organiser = Organiser, CertificateNumber = CertificateNumber, Passed = true,
            SourceKind = source.Kind, SourceId = source.Id, SourcePart = source.Part, RecordedBy = by, RecordedAt = at,
        };
    }
}
