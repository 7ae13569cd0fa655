using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Domain.Studios;

/// <summary>How far a studio has come by what people decided; whether it runs today follows from its days.</summary>
public enum StudioState
{
    /// <summary>Waits for the host school's word.</summary>
    Applied,

    /// <summary>The host school recommends it; the district decides.</summary>
    Recommended,

    Declined,

    /// <summary>授牌: it runs for its term.</summary>
    Admitted,

    /// <summary>Nothing new begins; what was held stays.</summary>
    Suspended,

    /// <summary>Its term is over, or it ended early with a reason.</summary>
    Closed,

    /// <summary>摘牌: it failed a review.</summary>
    Revoked,
}

/// <summary>A studio (名师工作室) from its application to its end; never deleted.</summary>
public sealed class Studio
{
    private const int MostYearsApart = 10;

    public int Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Raised by each step that must be taken alone, such as giving a seat.</summary>
    public int Turn { get; private set; }

    /// <summary>Made with the form: a form that is sent twice applies once.</summary>
    public string Key { get; private set; } = "";

    public string Name { get; private set; } = "";
    public StudioKind Kind { get; private set; }
    public TrainingLevel Level { get; private set; }
    public string Subject { get; private set; } = "";
    public string Stage { get; private set; } = "";

    /// <summary>What it works on; public.</summary>
    public string About { get; private set; } = "";

    public int HostSchoolId { get; private set; }

    /// <summary>The alliance that holds it; null for none.</summary>
    public int? AllianceId { get; private set; }

    public DateOnly StartOn { get; private set; }
    public DateOnly EndOn { get; private set; }
    public int Seats { get; private set; }
    public int? SeatsPerSchool { get; private set; }
    public bool RuralFirst { get; private set; }

    public StudioState State { get; private set; }
    public int? AppliedById { get; private set; }
    public DateTime AppliedAt { get; private set; }
    public int? RecommendedById { get; private set; }
    public DateTime? RecommendedAt { get; private set; }
    public int? DecidedById { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>What was said with the last step; "" for nothing.</summary>
    public string Because { get; private set; } = "";

    /// <summary>Its last day, where it ended before its term; null otherwise.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Whoever led it when it was revoked may apply again from that day; null for at once.</summary>
    public DateOnly? AgainOn { get; private set; }

    public StudioTerms Terms => new(Name, Kind, Level, Subject, Stage, About, HostSchoolId, AllianceId, new(StartOn, EndOn), Seats, SeatsPerSchool, RuralFirst);

    /// <summary>It was admitted once: it has a page that everybody may read.</summary>
    public bool IsPublic => State is StudioState.Admitted or StudioState.Suspended or StudioState.Closed or StudioState.Revoked;

    public bool IsOver => State is StudioState.Closed or StudioState.Revoked or StudioState.Declined;

    /// <summary>The days on which it worked, or may.</summary>
    public DateRange Days => new(StartOn, EndedOn is { } early && early >= StartOn && early < EndOn ? early : EndOn);

    /// <summary>Its terms up to today's.</summary>
    public IEnumerable<SchoolTerm> TermsUntil(DateOnly today)
    {
        var last = Days.End < today ? Days.End : today;
        for (var term = SchoolTerm.Of(StartOn); term.Range.Start <= last; term = term.Next)
        {
            yield return term;
        }
    }

    public static Studio Applied(StudioTerms terms, string key, Signer by, DateTime at)
    {
        Studio studio = new() { Key = key, AppliedById = by.AccountId, AppliedAt = at };
        studio.Set(terms);
        return studio;
    }

    /// <summary>
    /// Once it was admitted its kind, level, host school and first day stay: hours and reports hang on them; its last day, its seats and its alliance
    /// are what the district admitted, and the district's to change. It ends by an act of its own, not by a last day that is past.
    /// </summary>
    public Refusal? WhyNotChange(StudioTerms terms, StudioRules rules, bool byDistrict, DateOnly today) =>
        terms.WhyNot(rules) is { } refusal ? refusal
        : IsOver ? new("studio-over")
        : State is StudioState.Admitted or StudioState.Suspended && (terms.Kind, terms.Level, terms.HostSchoolId, terms.Term.Start) != (Kind, Level, HostSchoolId, StartOn) ? new("studio-admitted-stays")
        : State is not (StudioState.Admitted or StudioState.Suspended) ? null
        : !byDistrict && (terms.Term.End, terms.Seats, terms.SeatsPerSchool, terms.RuralFirst, terms.AllianceId) != (EndOn, Seats, SeatsPerSchool, RuralFirst, AllianceId) ? new("studio-district-stays")
        : terms.Term.End != EndOn && terms.Term.End < today ? new("studio-end-past", today)
        : null;

    /// <summary>Whether the host school's word was given for something else: what it recommended has another kind, level, host or other days.</summary>
    public bool NeedsWordAnew(StudioTerms terms) =>
        State == StudioState.Recommended && (terms.Kind, terms.Level, terms.HostSchoolId, terms.Term) != (Kind, Level, HostSchoolId, Terms.Term);

    /// <param name="anew">The host school is asked again.</param>
    public void Change(StudioTerms terms, bool anew = false)
    {
        Set(terms);
        if (anew)
        {
            (State, RecommendedById, RecommendedAt) = (StudioState.Applied, null, null);
        }
    }

    /// <summary>Nobody decides on a studio that they would lead.</summary>
    /// <param name="leads">Who would lead it.</param>
    public Refusal? WhyNotRecommend(Signer by, IEnumerable<int> leads) =>
        State != StudioState.Applied ? new("studio-not-applied") : IsOwn(by, leads) ? new("studio-own") : null;

    public Refusal? WhyNotDecide(Signer by, IEnumerable<int> leads) =>
        State != StudioState.Recommended ? new("studio-not-recommended") : IsOwn(by, leads) ? new("studio-own") : null;

    public void Recommend(bool yes, string because, Signer by, DateTime at) =>
        (State, Because, RecommendedById, RecommendedAt) = (yes ? StudioState.Recommended : StudioState.Declined, because, by.AccountId, at);

    public void Decide(bool admit, string because, Signer by, DateTime at) =>
        (State, Because, DecidedById, DecidedAt) = (admit ? StudioState.Admitted : StudioState.Declined, because, by.AccountId, at);

    public Refusal? WhyNotSuspend() => State == StudioState.Admitted ? null : new("studio-not-running");

    /// <param name="isLed">Somebody in post leads it; who stands in, only stands in.</param>
    public Refusal? WhyNotResume(bool isLed) => State != StudioState.Suspended ? new("studio-not-suspended") : isLed ? null : new("lead-none");

    /// <param name="on">Its last day; today where it has not begun.</param>
    public Refusal? WhyNotEnd(DateOnly on, DateOnly today) =>
        State is not (StudioState.Admitted or StudioState.Suspended) ? new("studio-not-running")
        : today < StartOn ? on == today ? null : new("studio-day-outside", today, today)
        : on < StartOn || on > EndOn ? new("studio-day-outside", StartOn, EndOn)
        : null;

    /// <summary>Why the district may not revoke it today: it does not run, whoever decides leads it, or the day from which its leaders may apply again is none ahead.</summary>
    /// <param name="againOn">Null for at once.</param>
    public Refusal? WhyNotRevoke(DateOnly? againOn, Signer by, IEnumerable<int> leads, DateOnly today) =>
        WhyNotEnd(today, today) is { } refusal ? refusal
        : IsOwn(by, leads) ? new("studio-own")
        : WhyNotAgain(againOn, today);

    /// <summary>Why its leaders may not be told to wait until that day: it is none ahead, or too far.</summary>
    public static Refusal? WhyNotAgain(DateOnly? againOn, DateOnly today) =>
        againOn <= today || againOn > today.AddYears(MostYearsApart) ? new("studio-again", today.AddDays(1), today.AddYears(MostYearsApart)) : null;

    /// <summary>摘牌, by a review or between reviews.</summary>
    public void Revoke(DateOnly on, DateOnly? againOn, string because)
    {
        End(on, revoked: true, because);
        AgainOn = againOn;
    }

    public void Suspend(string because) => (State, Because) = (StudioState.Suspended, because);

    public void Resume(string because) => (State, Because) = (StudioState.Admitted, because);

    /// <param name="revoked">It failed; otherwise its work is done or given up.</param>
    public void End(DateOnly on, bool revoked, string because) => (State, EndedOn, Because) = (revoked ? StudioState.Revoked : StudioState.Closed, on, because);

    private static bool IsOwn(Signer by, IEnumerable<int> leads) => by.TeacherId is { } me && leads.Contains(me);

    private void Set(StudioTerms terms)
    {
        (Name, Kind, Level, Subject, Stage, About) = (terms.Name, terms.Kind, terms.Level, terms.Subject, terms.Stage, terms.About);
        (HostSchoolId, AllianceId, StartOn, EndOn) = (terms.HostSchoolId, terms.AllianceId, terms.Term.Start, terms.Term.End);
        (Seats, SeatsPerSchool, RuralFirst) = (terms.Seats, terms.SeatsPerSchool, terms.RuralFirst);
    }
}
