using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Trainings.Attendance;

/// <summary>Somebody notes by the session's code that they came or leave; times are of the district's wall clock.</summary>
public static class CheckingIn
{
    /// <summary>Why the session's code is worth nothing at this moment.</summary>
    /// <param name="opensBefore">How long before the beginning one may come.</param>
    /// <param name="closesAfter">How long after the end one may say that one stayed.</param>
    public static Refusal? WhyNot(TrainingSession session, DateTime local, TimeSpan opensBefore, TimeSpan closesAfter) =>
        session.IsCancelled ? new("session-cancelled", session.On)
        : local < Begins(session) - opensBefore ? new("check-in-early", session.Time.ToString(), TimeOnly.FromDateTime(Begins(session) - opensBefore))
        : local > Ends(session) + closesAfter ? new("check-in-closed", session.Time.ToString())
        : session.IsConfirmed ? new("check-in-confirmed", session.Time.ToString())
        : null;

    /// <summary>Why nobody may come any more: nothing is left to attend.</summary>
    public static Refusal? WhyNotCome(TrainingSession session, DateTime local) => session.Time.IsOver(local) ? new("check-in-over", session.Time.ToString()) : null;

    /// <summary>What somebody is who comes now: late after the tolerance, and then for all the minutes since the beginning.</summary>
    public static Marking Coming(TrainingSession session, DateTime local, TimeSpan lateAfter) =>
        local - Begins(session) is var since && since > lateAfter ? new(AttendanceKind.Late, Within(session, (int)since.TotalMinutes)) : Marking.Present;

    /// <summary>What somebody is who leaves now: before the end, the minutes until then are missed as well.</summary>
    public static Marking Leaving(TrainingSession session, Marking came, DateTime local) =>
        Ends(session) - local is var left && left > TimeSpan.Zero
            ? new(AttendanceKind.LeftEarly, Within(session, came.MinutesMissed + (int)Math.Ceiling(left.TotalMinutes)))
            : came;

    public static bool HasBegun(TrainingSession session, DateTime local) => local >= Begins(session);

    private static int Within(TrainingSession session, int minutes) => Math.Min(minutes, session.Time.Minutes - 1);

    private static DateTime Begins(TrainingSession session) => session.On.ToDateTime(session.Start);

    private static DateTime Ends(TrainingSession session) => session.On.ToDateTime(session.End);
}
