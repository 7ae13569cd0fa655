using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Trainings.Objections;

/// <summary>One person's hours in one training, as far as they can be objected to.</summary>
/// <param name="Held">All that decides who is owed what.</param>
/// <param name="TakesPart">They have a seat, or left one after the beginning.</param>
/// <param name="Earlier">Their objections in this training.</param>
/// <param name="LeadPercent">What leading gives; as in <see cref="Earnings.Due"/>.</param>
/// <param name="Paid">When the ledger was last written for them, by session; the class under <see cref="Confirmation.WholeClass"/>.</param>
public sealed record DecidedHours(Held Held, int TeacherId, bool TakesPart, IReadOnlyList<HourObjection> Earlier, int LeadPercent, IReadOnlyDictionary<int, DateTime> Paid)
{
    /// <summary>They have, or had, something to do with it.</summary>
    public bool Belongs => TakesPart || Marks.Any() || Held.Leads.Contains(TeacherId);

    public IEnumerable<AttendanceMark> Marks => Held.Marks.Where(m => m.TeacherId == TeacherId);

    public int? Grade => Held.Grades.TryGetValue(TeacherId, out var grade) ? grade : null;

    /// <summary>The marks that can be true of them: whoever only leads took part in nothing.</summary>
    public IEnumerable<AttendanceKind> Kinds => Enum.GetValues<AttendanceKind>().Where(k => k == AttendanceKind.Led ? Held.Leads.Contains(TeacherId) : TakesPart || !Held.Leads.Contains(TeacherId));

    public Marking? MarkAt(int sessionId) => Held.Of(TeacherId).TryGetValue(sessionId, out var mark) ? mark : null;

    public TrainingSession? Session(int sessionId) => Held.Sessions.FirstOrDefault(s => s.Id == sessionId);

    /// <summary>How the class ends for them.</summary>
    public Outcome Outcome => Outcome.Of(Held.Training, [.. Held.Standing], Held.Of(TeacherId), Grade);

    /// <summary>No better mark or grade can decide what it gives them: they led it, or it was cancelled.</summary>
    public bool IsByWord(int sessionId) => sessionId == Confirmation.WholeClass ? Held.Training.State == TrainingState.Cancelled
        : Session(sessionId) is { } session && (session.IsCancelled || (Held.Training.State == TrainingState.Cancelled && !session.IsConfirmed) || Led(sessionId));

    /// <summary>They are marked as having led it.</summary>
    private bool Led(int sessionId) => MarkAt(sessionId) == Marking.Led;

    /// <summary>The most that can be given by word: what whoever was there all the time would have, within the day's most.</summary>
    public int Most(int sessionId)
    {
        if (sessionId == Confirmation.WholeClass)
        {
            return Earnings.Whole([.. Held.Standing]);
        }

        var session = Session(sessionId)!;
        var whole = session.SetTenths ?? SessionTime.TenthsOf(session.Time.Minutes);
        var others = Held.Due(LeadPercent).Where(d => d.TeacherId == TeacherId && !d.IsFor(sessionId) && (d.StartedOn, d.CompletedOn) == (session.On, session.On)).Sum(d => d.Tenths);
        return Math.Min(Led(sessionId) ? whole * Math.Max(100, LeadPercent) / 100 : whole, SessionTime.MostTenthsADay - others);
    }

    /// <summary>Tenths that a session gives them, or the class if they passed it.</summary>
    public int Tenths(int sessionId) =>
        IsByWord(sessionId) ? Held.Due(LeadPercent).Where(d => d.TeacherId == TeacherId && d.IsFor(sessionId)).Sum(d => d.Tenths)
        : sessionId != Confirmation.WholeClass ? Earnings.Tenths(Held.Standing, Held.Of(TeacherId)).GetValueOrDefault(sessionId)
        : Outcome is { Kind: OutcomeKind.Passed } passed ? passed.Tenths : 0;

    /// <summary>When it was decided last: confirmed, closed or cancelled, marked otherwise since, or the ledger corrected; null while nothing was decided.</summary>
    /// <param name="dayOf">The district's day of an instant.</param>
    public DateTime? DecidedAt(int sessionId, Func<DateTime, DateOnly> dayOf)
    {
        var isClass = sessionId == Confirmation.WholeClass;
        var called = Held.Training.State == TrainingState.Cancelled ? Held.Training.CancelledAt : null;
        var first = isClass ? (Held.Training.State == TrainingState.Closed ? Held.Training.ClosedAt : Called(called, Held.Standing.Select(s => s.On)))
            : Session(sessionId) is not { } session ? null
            : session.CancelledAt is { } off ? Called(off, [session.On])
            : session.ConfirmedAt ?? Called(called, [session.On]);
        return first is not { } decided ? null
            : Marks.Where(m => isClass || m.SessionId == sessionId).Select(m => m.At).Append(Paid.TryGetValue(sessionId, out var paid) ? paid : decided).Append(decided).Max();

        // What was called off before it began gave nobody anything.
        DateTime? Called(DateTime? at, IEnumerable<DateOnly> days) => at is { } off && days.Any(d => d <= dayOf(off)) ? off : null;
    }

    /// <summary>The last day on which it can be objected to; null while nothing was decided.</summary>
    /// <param name="dayOf">The district's day of an instant.</param>
    public DateOnly? Until(int sessionId, ClaimRules rules, Func<DateTime, DateOnly> dayOf) =>
        DecidedAt(sessionId, dayOf) is { } decided ? rules.Calendar.After(dayOf(decided), rules.ObjectionDays) : null;

    /// <summary>Why they may not object to it today.</summary>
    public Refusal? WhyNotObject(int sessionId, ClaimRules rules, Func<DateTime, DateOnly> dayOf, DateOnly today)
    {
        var (isClass, session) = (sessionId == Confirmation.WholeClass, Session(sessionId));
        if (!Belongs)
        {
            return new("hours-not-there");
        }

        if (isClass ? Held.Training.PaysOn == PaysOn.EachSession : session is null)
        {
            return new("hours-by-session");
        }

        if (DecidedAt(sessionId, dayOf) is not { } decided)
        {
            return new(isClass ? "hours-not-closed" : session!.IsCancelled ? "hours-session-cancelled" : "hours-not-confirmed");
        }

        var own = Earlier.Where(o => o.SessionId == sessionId).ToList();
        return own.Exists(o => o.IsOpen) ? new("hours-objection-open")
            : own.Exists(o => (o.DecidedAt ?? o.FiledAt) >= decided || o.FiledAt >= decided) ? new("hours-objected-once")
            : Until(sessionId, rules, dayOf) is { } until && today > until ? new("hours-objection-late", until)
            : null;
    }
}
