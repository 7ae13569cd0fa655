using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Objections;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Trainings.Attendance;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Objections;

public static class ObjectionWords
{
    /// <summary>Whoever graded stands nowhere but in the audit.</summary>
    private static readonly string[] Deciding = ["attendance.marked", "attendance.confirmed", "attendance.graded", "session.corrected", "session.cancelled", "training.closed", "training.cancelled"];

    public static string Sentence(this IStringLocalizer<ObjectionsText> say, Refusal refusal) =>
        say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a)]];

    /// <summary>The session by its day and time, or the whole class.</summary>
    public static string What(this IStringLocalizer<ObjectionsText> say, TrainingSession? session, IStringLocalizer<AttendanceText> words) =>
        session is null ? say["WholeClass"] : words.When(session.Time);

    /// <summary>What was noted of somebody at a session: their mark, or that it was cancelled.</summary>
    public static string Noted(this IStringLocalizer<ObjectionsText> say, IStringLocalizer<AttendanceText> words, TrainingSession session, Marking? mark) =>
        session.IsCancelled ? say["Noted.Cancelled", session.CancelledBecause] : words.Marking(mark);

    /// <summary>Who had a hand in what was decided about somebody in a training.</summary>
    public static async Task<FirstHands> FirstHandsOn(this TeacherDevDb db, int trainingId, int teacherId, CancellationToken cancel) =>
        await db.FirstHands(trainingId, teacherId, await db.ActorsOn("training", trainingId, Deciding, cancel), cancel);

    /// <summary>The objections that somebody sees: those of the people in reach.</summary>
    public static IQueryable<HourObjection> HourObjectionsSeenBy(this TeacherDevDb db, SignedInPerson me, DateOnly today)
    {
        var people = db.InReach(new(me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.Is(Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor)), today);
        return db.HourObjections.Where(o => people.Any(t => t.Id == o.TeacherId));
    }
}
