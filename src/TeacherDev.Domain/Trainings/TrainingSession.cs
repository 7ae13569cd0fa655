using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Trainings;

/// <summary>One meeting of a training. Cancelled or not, it stays.</summary>
public sealed class TrainingSession
{
    public int Id { get; private set; }
    public int Version { get; private set; }
    public int TrainingId { get; private set; }
    public string Topic { get; private set; } = "";

    /// <summary>A room, or an address on the net.</summary>
    public string Place { get; private set; } = "";

    public DateOnly On { get; private set; }
    public TimeOnly Start { get; private set; }
    public TimeOnly End { get; private set; }

    /// <summary>Tenths of an hour that it gives instead of what its minutes give; null for those.</summary>
    public int? SetTenths { get; private set; }

    /// <summary>Why it gives other hours than its minutes; "" where it does not.</summary>
    public string SetBecause { get; private set; } = "";

    public DateTime? CancelledAt { get; private set; }
    public string CancelledBecause { get; private set; } = "";

    /// <summary>When its attendance was first confirmed.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>Signs the codes that are shown while it runs.</summary>
    public string CodeKey { get; private set; } = "";

    /// <summary>Made with the form that registered it: a form that is sent twice registers one session. Null for what was not registered so.</summary>
    public string? Key { get; private set; }

    /// <summary>How often it was changed after it was announced: a calendar's SEQUENCE.</summary>
    public int Changes { get; private set; }

    /// <summary>What a studio's session was; null for a discussion.</summary>
    public SessionKind? Kind { get; private set; }

    /// <summary>For whom it was given; null for the level of its training.</summary>
    public TrainingLevel? Level { get; private set; }

    /// <summary>Members who gave its lesson or lecture.</summary>
    public List<SessionSpeaker> Speakers { get; } = [];

    public Occasion Occasion => new(Kind, Level, [.. Speakers.Select(s => s.TeacherId)]);

    public SessionTime Time => new(On, Start, End);

    public bool IsCancelled => CancelledAt is not null;

    public bool IsConfirmed => ConfirmedAt is not null;

    /// <param name="codeKey">Random; see <see cref="CodeKey"/>.</param>
    public static TrainingSession Planned(int trainingId, SessionTime time, string topic, string place, string codeKey = "") =>
        new() { TrainingId = trainingId, On = time.On, Start = time.Start, End = time.End, Topic = topic, Place = place, CodeKey = codeKey };

    /// <summary>Why its attendance may not be confirmed: there is none before it is over.</summary>
    /// <param name="local">The moment, by the district's wall clock.</param>
    public Refusal? WhyNotConfirm(DateTime local) =>
        IsCancelled ? new("session-cancelled", On)
        : Time.IsOver(local) ? null
        : new("session-not-over", Time.ToString());

    /// <summary>Why nobody's attendance may be noted by hand: it has not begun.</summary>
    public Refusal? WhyNotMark(DateTime local) =>
        IsCancelled ? new("session-cancelled", On)
        : local >= On.ToDateTime(Start) ? null
        : new("session-not-begun", Time.ToString());

    public void Confirm(DateTime at) => ConfirmedAt ??= at;

    /// <summary>It was held, and who was there is said in one form.</summary>
    /// <param name="key">The form's own.</param>
    public void Register(string key) => Key = key;

    /// <summary>Why it may not be changed to this: what was cancelled stays so, and what is confirmed was held.</summary>
    /// <param name="time">When it would be.</param>
    /// <param name="local">The moment, by the district's wall clock.</param>
    public Refusal? WhyNotMove(SessionTime time, DateTime local) =>
        IsCancelled ? new("session-cancelled", On)
        : time.WhyNot() is { } refusal ? refusal
        : IsConfirmed && !time.IsOver(local) ? new("session-not-over", time.ToString())
        : null;

    public void Move(SessionTime time, string topic, string place)
    {
        if ((Time, Topic, Place) == (time, topic, place))
        {
            return;
        }

        (On, Start, End, Topic, Place) = (time.On, time.Start, time.End, topic, place);
        Changes++;
    }

    /// <summary>Says what it was; who it was told of is read with it.</summary>
    public void Becomes(Occasion occasion)
    {
        (Kind, Level) = (occasion.Kind, occasion.Level);
        Speakers.RemoveAll(s => !occasion.Speakers.Contains(s.TeacherId));
        Speakers.AddRange(occasion.Speakers.Distinct().Except(Speakers.Select(s => s.TeacherId)).Select(SessionSpeaker.Of));
    }

    /// <param name="tenths">Null to go back to what its minutes give.</param>
    /// <param name="because">Needed where hours are set.</param>
    public void SetHours(int? tenths, string because) => (SetTenths, SetBecause) = (tenths, tenths is null ? "" : because);

    /// <summary>It does not take place, or did not; what it paid is owed no more.</summary>
    public void Cancel(DateTime at, string because)
    {
        if (CancelledAt is null)
        {
            (CancelledAt, CancelledBecause) = (at, because);
            Changes++;
        }
    }
}
