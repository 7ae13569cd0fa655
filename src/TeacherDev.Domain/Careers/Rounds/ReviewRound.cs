using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Careers.Rounds;

public enum RoundState
{
    /// <summary>Schools nominate until its last day; then the district looks at it.</summary>
    Open,

    /// <summary>The chosen are shown to everybody, for some working days.</summary>
    Public,

    /// <summary>What it gave stands in the register.</summary>
    Closed,
}

/// <summary>A round in which a title or an honour is given to at most so many; never deleted.</summary>
public sealed class ReviewRound
{
    public const int NameLength = 100, DocumentLength = 200;

    public int Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Made with the form: a form that is sent twice opens one round.</summary>
    public string Key { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>What it gives: a code of the catalogue.</summary>
    public string Item { get; private set; } = "";
    public TrainingLevel? Level { get; private set; }

    /// <summary>At most so many are chosen.</summary>
    public int Quota { get; private set; }

    /// <summary>The last day of nominating.</summary>
    public DateOnly NominateUntilOn { get; private set; }

    /// <summary>Working days for which the chosen are shown.</summary>
    public int PublicityDays { get; private set; }
    public RoundState State { get; private set; }
    public string OpenedBy { get; private set; } = "";
    public DateTime OpenedAt { get; private set; }
    public int? ChosenById { get; private set; }
    public string? ChosenBy { get; private set; }
    public DateTime? ChosenAt { get; private set; }
    public DateOnly? PublicUntilOn { get; private set; }
    public string? ClosedBy { get; private set; }
    public DateTime? ClosedAt { get; private set; }

    /// <summary>The document of the result.</summary>
    public string? Document { get; private set; }

    public List<Nomination> Nominations { get; } = [];

    public IEnumerable<Nomination> Standing => Nominations.Where(n => n.WithdrawnAt is null);

    private int FreePlaces => Quota - Standing.Count(n => n.IsChosen);

    public static ReviewRound Opened(string key, string name, string item, TrainingLevel? level, int quota, DateOnly until, int publicityDays, string by, DateTime at) => new()
    {
        Key = key, Name = name, Item = item, Level = level, Quota = quota, NominateUntilOn = until, PublicityDays = publicityDays, OpenedBy = by, OpenedAt = at,
    };

    /// <summary>Why nobody may be nominated today.</summary>
    public Refusal? WhyNotNominate(DateOnly today) =>
        State != RoundState.Open ? new("round-not-open") : today > NominateUntilOn ? new("round-over", NominateUntilOn) : null;

    /// <summary>Why these may not be chosen: for places that are free, after the last day of nominating, by somebody who is not among the nominated. While the chosen are shown, a place that became free is filled likewise.</summary>
    public Refusal? WhyNotChoose(IReadOnlyCollection<int> nominations, CareerSigner by, DateOnly today) =>
        State == RoundState.Closed ? new("round-not-open")
        : today <= NominateUntilOn ? new("round-runs", NominateUntilOn)
        : FreePlaces == 0 ? new("round-full")
        : nominations.Count == 0 || nominations.Any(id => !Nominations.Exists(n => n.Id == id && n.MayBeChosen)) ? new("round-nobody")
        : nominations.Count > FreePlaces ? new("round-quota", FreePlaces, nominations.Count)
        : IsIn(by) ? new("round-for-oneself")
        : null;

    /// <summary>The list is theirs who chose last, and its days begin anew for everybody on it: it is shown as a whole.</summary>
    public void Choose(IReadOnlyCollection<int> nominations, CareerSigner by, DateOnly today, DateTime at, WorkingDays calendar)
    {
        (State, ChosenById, ChosenBy, ChosenAt, PublicUntilOn) = (RoundState.Public, by.AccountId, by.Name, at, calendar.After(today, PublicityDays));
        foreach (var nomination in Standing.Where(n => nominations.Contains(n.Id)))
        {
            nomination.Choose(true);
        }
    }

    /// <summary>Why the result may not be given: shown to the end, no objection open, by somebody else than who chose.</summary>
    public Refusal? WhyNotClose(CareerSigner by, DateOnly today) =>
        State != RoundState.Public ? new("round-not-public")
        : today <= PublicUntilOn ? new("round-still-public", PublicUntilOn!.Value)
        : Standing.Any(n => n.Objections.Exists(o => o.IsOpen)) ? new("round-objections")
        : by.AccountId is not null && by.AccountId == ChosenById ? new("round-four-eyes")
        : IsIn(by) ? new("round-for-oneself")
        : null;

    public void Close(string document, CareerSigner by, DateTime at) => (State, Document, ClosedBy, ClosedAt) = (RoundState.Closed, document, by.Name, at);

    private bool IsIn(CareerSigner by) => by.TeacherId is not null && Standing.Any(n => n.TeacherId == by.TeacherId);
}
