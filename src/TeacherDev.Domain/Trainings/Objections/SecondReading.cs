using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Domain.Trainings.Objections;

/// <summary>What a second reader decides instead.</summary>
/// <param name="Marks">By session; of the objected session alone, or of any of the class.</param>
/// <param name="Grade">Out of a hundred; null leaves it. Only for a whole class.</param>
/// <param name="Tenths">What it gives in all, where no mark or grade decides that.</param>
public sealed record SecondReading(IReadOnlyDictionary<int, Marking> Marks, int? Grade, int? Tenths = null)
{
    /// <summary>Why it may not be the outcome: it must be about what was objected to, and an objection makes nothing worse.</summary>
    public Refusal? WhyNot(DecidedHours hours, HourObjection objection)
    {
        if (hours.IsByWord(objection.SessionId))
        {
            var most = hours.Most(objection.SessionId);
            return Marks.Count > 0 || Grade is not null ? new("hours-outcome-elsewhere")
                : Tenths is not { } given ? new("hours-outcome-no-hours")
                : given <= hours.Tenths(objection.SessionId) || given > most ? new("hours-outcome-odd", new Hours(hours.Tenths(objection.SessionId)), new Hours(most))
                : null;
        }

        if (Marks.Count == 0 && Grade is null)
        {
            return new("hours-outcome-nothing");
        }

        foreach (var (id, mark) in Marks)
        {
            if (hours.Session(id) is not { IsCancelled: false } session || (!objection.IsOfClass && id != objection.SessionId))
            {
                return new("hours-outcome-elsewhere");
            }

            if (!hours.Kinds.Contains(mark.Kind))
            {
                return new("hours-outcome-kind");
            }

            if (mark.WhyNot(session.Time.Minutes) is { } odd)
            {
                return odd;
            }

            if (!Betters(hours.MarkAt(id), mark, session.Time.Minutes))
            {
                return new("hours-outcome-worse", session.Time.ToString());
            }
        }

        return Tenths is not null ? new("hours-outcome-elsewhere")
            : Grade is not { } grade ? null
            : !objection.IsOfClass || hours.Held.Training.PassGrade == 0 || !hours.TakesPart ? new("hours-outcome-no-grade")
            : grade is < 0 or > 100 ? new("hours-grade-odd")
            : grade <= hours.Grade ? new("hours-grade-worse", hours.Grade!.Value)
            : null;
    }

    /// <summary>More minutes; or away with a reason instead of without.</summary>
    private static bool Betters(Marking? was, Marking now, int minutes) =>
        Attended(now, minutes) > Attended(was, minutes) || (was?.Kind == AttendanceKind.Absent && now.Kind == AttendanceKind.Excused);

    private static int Attended(Marking? mark, int minutes) => mark is { IsAway: false } there ? minutes - there.MinutesMissed : 0;
}
