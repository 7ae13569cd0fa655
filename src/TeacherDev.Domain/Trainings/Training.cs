using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Trainings;

/// <summary>How far a training has come by what people decided; the days do the rest (<see cref="Phase"/>).</summary>
public enum TrainingState
{
    Draft,

    /// <summary>申报: waits for whoever approves it.</summary>
    Filed,

    Approved,

    /// <summary>结班: nothing more comes of it but corrections.</summary>
    Closed,

    Cancelled,
}

/// <summary>A training from its draft to its close; never deleted once it was filed.</summary>
public sealed class Training
{
    public int Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Raised by each step that must be taken alone, such as giving a seat; no concern of whoever edits.</summary>
    public int Turn { get; private set; }

    /// <summary>Made with the form: a form that is sent twice makes one training.</summary>
    public string Key { get; private set; } = "";

    public string Title { get; private set; } = "";
    public string Summary { get; private set; } = "";
    public OrganiserKind OrganiserKind { get; private set; }
    public string Organiser { get; private set; } = "";

    /// <summary>The school whose own training it is, or that hosts its studio; null for every other organiser.</summary>
    public int? SchoolId { get; private set; }

    /// <summary>The studio whose year it is: its members alone take part, and who leads it keeps it; null for every other training.</summary>
    public int? StudioId { get; private set; }

    public TrainingLevel Level { get; private set; }
    public TrainingMode Mode { get; private set; }
    public string Themes { get; private set; } = "";
    public string Audience { get; private set; } = "";
    public int? Places { get; private set; }
    public DateOnly SignUpFrom { get; private set; }
    public DateOnly SignUpUntil { get; private set; }
    public DateOnly? SecondFrom { get; private set; }
    public DateOnly? SecondUntil { get; private set; }
    public bool CapsFirstRound { get; private set; }
    public DateOnly WithdrawUntil { get; private set; }
    public int Fewest { get; private set; }
    public int PassShare { get; private set; }
    public int PassGrade { get; private set; }
    public PaysOn PaysOn { get; private set; }
    public bool SchoolApproves { get; private set; }
    public bool OwnSchoolOnly { get; private set; }

    public TrainingState State { get; private set; }

    /// <summary>Who began it: an organiser from outside, and who leads a studio, keeps what they began.</summary>
    public int? KeptById { get; private set; }

    public DateTime BegunAt { get; private set; }
    public int? FiledById { get; private set; }
    public DateTime? FiledAt { get; private set; }
    public int? DecidedById { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Tenths of an hour that its sessions gave when it was approved: they may be moved, and give no more; null for as much as they come to.</summary>
    public int? ApprovedTenths { get; private set; }

    /// <summary>What whoever decided had to say; on a draft, why it came back.</summary>
    public string DecidedBecause { get; private set; } = "";

    /// <summary>When the first round without a cap was settled; null before.</summary>
    public DateTime? TrimmedAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }
    public DateTime? CancelledAt { get; private set; }
    public string CancelledBecause { get; private set; } = "";

    public TrainingTerms Terms => new(
        Title, Summary, OrganiserKind, Organiser, Level, Mode, Themes, Audience, Places, new(SignUpFrom, SignUpUntil),
        SecondFrom is { } from && SecondUntil is { } until ? new DateRange(from, until) : null,
        CapsFirstRound, WithdrawUntil, Fewest, PassShare, PassGrade, PaysOn, SchoolApproves) { OwnSchoolOnly = OwnSchoolOnly };

    /// <summary>It may be seen by whoever may take part.</summary>
    public bool IsPublic => State is TrainingState.Approved or TrainingState.Closed || (State == TrainingState.Cancelled && DecidedAt is not null);

    public bool IsOver => State is TrainingState.Closed or TrainingState.Cancelled;

    public static Training Drafted(TrainingTerms terms, int? schoolId, string key, Signer by, DateTime at, int? studioId = null)
    {
        Training training = new() { Key = key, SchoolId = schoolId, StudioId = studioId, KeptById = by.AccountId, BegunAt = at };
        training.Set(terms);
        return training;
    }

    /// <summary>Why these terms may not take the place of its own: once approved, what was approved stays.</summary>
    public Refusal? WhyNotChange(TrainingTerms terms) =>
        terms.WhyNot() is { } refusal ? refusal
        : State == TrainingState.Draft ? null
        : State != TrainingState.Approved ? new("training-not-changeable")
        : terms.Weighs(Terms) ? new("training-approved-stays")
        : null;

    public void Change(TrainingTerms terms) => Set(terms);

    /// <param name="planned">How many sessions it has that are not cancelled.</param>
    public Refusal? WhyNotFile(int planned) =>
        State != TrainingState.Draft ? new("training-not-draft")
        : planned == 0 ? new("training-without-sessions")
        : null;

    public void File(Signer by, DateTime at) => (State, FiledById, FiledAt, DecidedById, DecidedAt, DecidedBecause) = (TrainingState.Filed, by.AccountId, at, null, null, "");

    /// <summary>Nobody approves what they filed or keep.</summary>
    public Refusal? WhyNotDecide(Signer by) =>
        State != TrainingState.Filed ? new("training-not-filed")
        : by.AccountId is { } me && (me == FiledById || me == KeptById) ? new("training-filed-oneself")
        : null;

    /// <param name="because">What they have to say; a return needs it.</param>
    /// <param name="tenths">What its sessions give, and may give; null to leave that open.</param>
    public void Decide(bool approve, string because, Signer by, DateTime at, int? tenths = null) =>
        (State, DecidedById, DecidedAt, DecidedBecause, ApprovedTenths) = (approve ? TrainingState.Approved : TrainingState.Draft, by.AccountId, approve ? at : null, because, approve ? tenths : null);

    /// <summary>Its sessions may give other hours than were approved.</summary>
    public void Allow(int tenths) => ApprovedTenths = tenths;

    /// <summary>Why its sessions may not become these: what is looked at for approval stays, and what was approved gives no more than that.</summary>
    /// <param name="sessions">All of them, as they would be.</param>
    public Refusal? WhyNotPlan(IReadOnlyCollection<TrainingSession> sessions) =>
        IsOver && State == TrainingState.Cancelled ? new("training-over")
        : State == TrainingState.Filed ? new("training-filed-stays")
        : ApprovedTenths is { } most && Attendance.Earnings.Whole(sessions) is var tenths && tenths > most ? new("training-hours-approved", new Hours(most), new Hours(tenths))
        : null;

    public Refusal? WhyNotCancel() => IsOver ? new("training-over") : null;

    public void Cancel(string because, DateTime at) => (State, CancelledAt, CancelledBecause) = (TrainingState.Cancelled, at, because);

    /// <summary>It can be closed when all of its sessions were held and confirmed, or cancelled.</summary>
    public Refusal? WhyNotClose(IReadOnlyCollection<TrainingSession> sessions) =>
        State != TrainingState.Approved ? new("training-not-running")
        : sessions.FirstOrDefault(s => !s.IsCancelled && !s.IsConfirmed) is { } open ? new("training-session-open", open.Time.ToString())
        : sessions.All(s => s.IsCancelled) ? new("training-without-sessions")
        : null;

    public void Close(DateTime at) => (State, ClosedAt) = (TrainingState.Closed, ClosedAt ?? at);

    /// <summary>The first round, open to all, is settled: from now on a seat must be free.</summary>
    public void Trimmed(DateTime at) => TrimmedAt ??= at;

    /// <summary>Whether a seat must be free for whoever signs up in this round.</summary>
    public bool CapsRound(int round) => Places is not null && (round == 2 || CapsFirstRound || TrimmedAt is not null);

    private void Set(TrainingTerms terms)
    {
        (Title, Summary, OrganiserKind, Organiser) = (terms.Title, terms.Summary, terms.OrganiserKind, terms.Organiser);
        (Level, Mode, Themes, Audience, Places) = (terms.Level, terms.Mode, terms.Themes, terms.Audience, terms.Places);
        (SignUpFrom, SignUpUntil, SecondFrom, SecondUntil) = (terms.SignUp.Start, terms.SignUp.End, terms.SecondRound?.Start, terms.SecondRound?.End);
        (CapsFirstRound, WithdrawUntil, Fewest) = (terms.CapsFirstRound, terms.WithdrawUntil, terms.Fewest);
        (PassShare, PassGrade, PaysOn, SchoolApproves, OwnSchoolOnly) = (terms.PassShare, terms.PassGrade, terms.PaysOn, terms.SchoolApproves, terms.OwnSchoolOnly);
    }
}
