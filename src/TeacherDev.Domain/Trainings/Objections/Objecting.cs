using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Trainings.Objections;

/// <summary>One person's hours in one training, as far as they can be objected to.</summary>
/// <param name="Held">All that decides who is owed what.</param>
/// <param name="TakesPart">They have a seat, or left one after the beginning.</param>
/// <param name="Earlier">Their objections in this training.</param>
/// <param name="Paid">When the ledger was last written for them, by session; the class under <see cref="Confirmation.WholeClass"/>.</param>
public sealed record DecidedHours(Held Held, int TeacherId, bool TakesPart, IReadOnlyList<HourObjection> Earlier, IReadOnlyDictionary<int, DateTime> Paid)
{
    public IEnumerable<AttendanceMark> Marks => Held.Marks.Where(m => m.TeacherId == TeacherId);

    public int? Grade => Held.Grades.TryGetValue(TeacherId, out var grade) ? grade : null;

    public Marking? MarkAt(int sessionId) => Held.Of(TeacherId).TryGetValue(sessionId, out var mark) ? mark : null;

    public TrainingSession? Session(int sessionId) => Held.Sessions.FirstOrDefault(s => s.Id == sessionId);

    /// <summary>How the class ends for them.</summary>
    public Outcome Outcome => Outcome.Of(Held.Training, [.. Held.Standing], Held.Of(TeacherId), Grade);

    /// <summary>Tenths that a session gives them, or the class if they passed it.</summary>
    public int Tenths(int sessionId) =>
        sessionId != Confirmation.WholeClass ? Earnings.Tenths(Held.Standing, Held.Of(TeacherId)).GetValueOrDefault(sessionId)
        : Outcome is { Kind: OutcomeKind.Passed } passed ? passed.Tenths : 0;

    /// <summary>When it was decided last: confirmed or closed, marked otherwise since, or the ledger corrected; null while nothing was decided.</summary>
    public DateTime? DecidedAt(int sessionId)
    {
        var isClass = sessionId == Confirmation.WholeClass;
        var first = isClass ? (Held.Training.State == TrainingState.Closed ? Held.Training.ClosedAt : null) : Session(sessionId)?.ConfirmedAt;
        return first is not { } decided ? null
            : Marks.Where(m => isClass || m.SessionId == sessionId).Select(m => m.At).Append(Paid.TryGetValue(sessionId, out var paid) ? paid : decided).Append(decided).Max();
    }

    /// <summary>The last day on which it can be objected to; null while nothing was decided.</summary>
    /// <param name="dayOf">The district's day of an instant.</param>
    public DateOnly? Until(int sessionId, ClaimRules rules, Func<DateTime, DateOnly> dayOf) =>
        DecidedAt(sessionId) is { } decided ? rules.Calendar.After(dayOf(decided), rules.ObjectionDays) : null;

    /// <summary>Why they may not object to it today.</summary>
    public Refusal? WhyNotObject(int sessionId, ClaimRules rules, Func<DateTime, DateOnly> dayOf, DateOnly today)
    {
        var (isClass, session) = (sessionId == Confirmation.WholeClass, Session(sessionId));
        if (!TakesPart && !Marks.Any())
        {
            return new("hours-not-there");
        }

        if (isClass ? Held.Training.PaysOn == PaysOn.EachSession : session is null)
        {
            return new("hours-by-session");
        }

        if (session?.IsCancelled == true)
        {
            return new("hours-session-cancelled");
        }

        if (DecidedAt(sessionId) is not { } decided)
        {
            return new(isClass ? "hours-not-closed" : "hours-not-confirmed");
        }

        var own = Earlier.Where(o => o.SessionId == sessionId).ToList();
        return own.Exists(o => o.IsOpen) ? new("hours-objection-open")
            : own.Exists(o => (o.DecidedAt ?? o.FiledAt) >= decided || o.FiledAt >= decided) ? new("hours-objected-once")
            : Until(sessionId, rules, dayOf) is { } until && today > until ? new("hours-objection-late", until)
            : null;
    }
}
