using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Domain.Rotations.Reserve;

/// <summary>Where somebody's place in the pool stands.</summary>
public enum ReserveState
{
    /// <summary>They offered themselves; their school has not confirmed it.</summary>
    Offered,

    /// <summary>May be called.</summary>
    Ready,

    /// <summary>The days are over.</summary>
    Past,

    /// <summary>Taken out, with a reason.</summary>
    Ended,
}

/// <summary>Somebody who is ready to fill a temporary shortage (预备教师储备, domain.md 6.4) between two days.</summary>
public sealed class ReserveMember
{
    public const int ListLength = 200, NoteLength = 200, ReasonLength = 500, NameLength = 100;

    private const char Between = '|';

    public int Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Made with the form: a form that is sent twice enters somebody once.</summary>
    public string Key { get; private set; } = "";
    public int TeacherId { get; private set; }

    /// <summary>Words with a bar between them.</summary>
    public string Subjects { get; private set; } = "";

    /// <summary>Words with a bar between them.</summary>
    public string Stages { get; private set; } = "";

    /// <summary>The zone (教育共同体) within which they go; "" for the whole county.</summary>
    public string Zone { get; private set; } = "";
    public DateOnly FromOn { get; private set; }
    public DateOnly UntilOn { get; private set; }
    public string Note { get; private set; } = "";
    public string EnteredBy { get; private set; } = "";
    public DateTime EnteredAt { get; private set; }
    public string? ConfirmedBy { get; private set; }
    public DateTime? ConfirmedAt { get; private set; }
    public string? EndedBy { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public string? EndReason { get; private set; }

    public IReadOnlyList<string> SubjectList => Subjects.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> StageList => Stages.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    public DateRange Days => new(FromOn, UntilOn);

    public ReserveState State(DateOnly today) =>
        EndedAt is not null ? ReserveState.Ended : UntilOn < today ? ReserveState.Past : ConfirmedAt is null ? ReserveState.Offered : ReserveState.Ready;

    /// <param name="isOffer">By the teacher: their school confirms it first.</param>
    public static ReserveMember Of(string key, int teacherId, ReserveTerms terms, bool isOffer, string by, DateTime at) => new()
    {
        Key = key, TeacherId = teacherId, Subjects = string.Join(Between, terms.Subjects), Stages = string.Join(Between, terms.Stages), Zone = terms.Zone, FromOn = terms.FromOn, UntilOn = terms.UntilOn,
        Note = terms.Note, EnteredBy = by, EnteredAt = at, ConfirmedBy = isOffer ? null : by, ConfirmedAt = isOffer ? null : at,
    };

    public Refusal? WhyNotConfirm(Signer by, DateOnly today) =>
        by.TeacherId == TeacherId ? new("reserve-own") : State(today) != ReserveState.Offered ? new("reserve-not-offered") : null;

    public void Confirm(string by, DateTime at) => (ConfirmedBy, ConfirmedAt) = (by, at);

    public Refusal? WhyNotEnd(string reason) => EndedAt is not null ? new("reserve-ended") : reason.Length == 0 ? new("reserve-reason") : null;

    public void End(string reason, string by, DateTime at) => (EndReason, EndedBy, EndedAt) = (reason, by, at);
}

/// <summary>What somebody is ready for.</summary>
/// <param name="Zone">"" for the whole county.</param>
public sealed record ReserveTerms(IReadOnlyList<string> Subjects, IReadOnlyList<string> Stages, string Zone, DateOnly FromOn, DateOnly UntilOn, string Note)
{
    private const int MostYears = 3;

    /// <param name="subjects">Those that are known in the district.</param>
    /// <param name="stages">Those that its schools teach.</param>
    /// <param name="others">Their places in the pool before: days are offered once.</param>
    public Refusal? WhyNot(IReadOnlyCollection<string> subjects, IReadOnlyCollection<string> stages, IEnumerable<ReserveMember> others, DateOnly today) =>
        Subjects.Count == 0 || !Subjects.All(subjects.Contains) ? new("reserve-subjects")
        : Stages.Count == 0 || !Stages.All(stages.Contains) ? new("reserve-stages")
        : UntilOn < FromOn || UntilOn < today ? new("reserve-days")
        : UntilOn > today.AddYears(MostYears) ? new("reserve-far", today.AddYears(MostYears))
        : others.FirstOrDefault(o => o.EndedAt is null && o.Days.Overlaps(new(FromOn, UntilOn))) is { } other ? new("reserve-twice", other.FromOn, other.UntilOn) : null;
}
