using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Web.Features.Trainings.Attendance;

/// <summary>The steps of attendance, each alone on its training, with the hours that follow.</summary>
public sealed class AttendanceDesk(TeacherDevDb db, TrainingDesk desk, RegisterDesk register, TrainingRules rules, DistrictClock clock, IStringLocalizer<AttendanceText> say)
{
    /// <summary>Sets the rows that differ from what was seen, and touches no other; sent again it changes nothing.</summary>
    /// <param name="why">Needed once the session is confirmed.</param>
    public async Task<(Marked? Marked, Refusal? Refusal)> Mark(int trainingId, int sessionId, IReadOnlyList<MarkChange> rows, MarkedBy how, string why, CancellationToken cancel)
    {
        Marked? marked = null;
        var refusal = await desk.StepAmongCheckIns(trainingId, async training =>
        {
            (marked, var found) = await register.Mark(training, sessionId, rows, how, why, cancel);
            return found;
        }, cancel);
        return (refusal is null ? marked : null, refusal);
    }

    /// <summary>Gives one's word for the marks; whoever was there is credited, but for whoever gives it.</summary>
    /// <param name="seen">The marks that were read, as <see cref="MarkReading"/> says them: nobody gives their word for others.</param>
    public async Task<Refusal?> Confirm(int trainingId, int sessionId, string? seen, CancellationToken cancel)
    {
        var refusal = await desk.Step(trainingId, training => register.Confirm(training, sessionId, seen, cancel), cancel);
        // Somebody may have checked in after the marks were read and before this was stored.
        return refusal ?? await Settle(trainingId, sessionId, cancel);
    }

    /// <summary>Closes the class; where it pays as a whole, everybody is credited, but for whoever closes it.</summary>
    public Task<Refusal?> Close(int trainingId, CancellationToken cancel) => desk.Step(trainingId, async training =>
    {
        var sessions = await db.TrainingSessions.Where(s => s.TrainingId == trainingId).ToListAsync(cancel);
        if (training.State != TrainingState.Closed && training.WhyNotClose(sessions) is { } refusal)
        {
            return refusal;
        }

        training.Close(clock.UtcNow);
        if (await register.Word(training, Confirmation.WholeClass, cancel))
        {
            desk.Audited(training, "training.closed");
        }

        await desk.Settle(training, say["Why.Closed"], cancel, first: true);
        return null;
    }, cancel);

    /// <summary>Pays what a check-in earned that came at the same moment as the session's confirmation.</summary>
    public async Task<Refusal?> Settle(int trainingId, int sessionId, CancellationToken cancel)
    {
        var session = await db.TrainingSessions.AsNoTracking().SingleAsync(s => s.Id == sessionId, cancel);
        return !session.IsConfirmed || clock.LocalOf(clock.UtcNow) > session.On.ToDateTime(session.End) + rules.ClosesAfter ? null : await desk.Step(trainingId, async training =>
        {
            await desk.Settle(training, say["Why.Confirmed", session.Time.ToString()], cancel, first: true);
            return null;
        }, cancel);
    }
}
