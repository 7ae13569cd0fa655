using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Careers.Ethics;

/// <summary>
/// A violation of professional ethics as it was decided, with the days on which it works. The days and what it bars from are fixed when
/// it is recorded; revoked, it works no longer from a day on. Never deleted.
/// </summary>
public sealed class EthicsViolation
{
    public const int FactsLength = 1000, DocumentLength = 200, ReasonLength = 500;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>Made with the form: a form that is sent twice makes one.</summary>
    public string Key { get; private set; } = "";

    /// <summary>A code of the rules, and what it was called then.</summary>
    public string Kind { get; private set; } = "";
    public string NameZh { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public DateOnly DecidedOn { get; private set; }

    /// <summary>The last day on which it works; null where it bars from nothing.</summary>
    public DateOnly? UntilOn { get; private set; }

    /// <summary>Names of <see cref="BarredAct"/>, each between commas.</summary>
    public string Bars { get; private set; } = "";
    public bool Fails { get; private set; }
    public string Facts { get; private set; } = "";
    public string Document { get; private set; } = "";
    public string RecordedBy { get; private set; } = "";
    public DateTime RecordedAt { get; private set; }

    /// <summary>From this day on it works no longer.</summary>
    public DateOnly? RevokedOn { get; private set; }
    public string? RevokedBy { get; private set; }
    public DateTime? RevokedAt { get; private set; }
    public string? RevocationReason { get; private set; }

    /// <summary>The last day on which it works, as it stands now; null where it never does.</summary>
    public DateOnly? WorksUntil =>
        UntilOn is not { } last ? null
        : RevokedOn is not { } revoked || revoked > last ? last
        : revoked > DecidedOn ? revoked.AddDays(-1) : null;

    /// <summary>It was found wrong: revoked from the day on which it was decided, it never counted.</summary>
    public bool WasWrong => RevokedOn is { } revoked && revoked <= DecidedOn;

    /// <summary>
    /// Whether it fails the grade of the year in which it was decided. Lifted before its time it still does, as one does that ran out: what happened
    /// belongs to that year. One that was wrong does not.
    /// </summary>
    public bool FailsYear(int year) => Fails && DecidedOn.Year == year && !WasWrong;

    public bool WorksOn(DateOnly day) => DecidedOn <= day && WorksUntil >= day;

    public bool BarsFrom(BarredAct act) => Bars.Contains($",{act},", StringComparison.Ordinal);

    public static EthicsViolation Recorded(int teacherId, ViolationKind kind, DateOnly decidedOn, string facts, string document, string key, string by, DateTime at) => new()
    {
        TeacherId = teacherId, Key = key, Kind = kind.Code, NameZh = kind.Name.ZhHans, NameEn = kind.Name.En, DecidedOn = decidedOn, UntilOn = LastDay(decidedOn, kind.Months),
        Bars = kind.Months == 0 || kind.Bars.Count == 0 ? "" : $",{string.Join(',', kind.Bars)},", Fails = kind.Fails, Facts = facts, Document = document, RecordedBy = by, RecordedAt = at,
    };

    /// <summary>So many calendar months from the day on, it included: a month after the 31st ends with a shorter month (rules.md).</summary>
    public static DateOnly? LastDay(DateOnly decidedOn, int months) => months == 0 ? null : decidedOn.AddMonths(months).AddDays(-1);

    /// <summary>Why it may not be recorded: nobody records their own, nor what is decided later than today.</summary>
    public static Refusal? WhyNotRecord(int teacherId, DateOnly decidedOn, CareerSigner by, DateOnly today) =>
        by.TeacherId == teacherId ? new("ethics-for-oneself")
        : !Plausible.Days.Contains(decidedOn) ? new("ethics-day-odd", decidedOn)
        : decidedOn > today ? new("ethics-ahead", today)
        : null;

    public Refusal? WhyNotRevoke(DateOnly revokedOn, CareerSigner by, DateOnly today) =>
        RevokedAt is not null ? new("ethics-revoked", RevokedOn!.Value)
        : by.TeacherId == TeacherId ? new("ethics-for-oneself")
        : revokedOn < DecidedOn ? new("ethics-revoked-early", DecidedOn)
        : revokedOn > today ? new("ethics-ahead", today)
        : null;

    public void Revoke(DateOnly revokedOn, string reason, string by, DateTime at) => (RevokedOn, RevocationReason, RevokedBy, RevokedAt) = (revokedOn, reason, by, at);
}
