using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Attendance;

/// <summary>One person's row as somebody sends it.</summary>
/// <param name="Was">The mark that they saw; null for not taken.</param>
/// <param name="Now">The mark that they set; null leaves the person as they are.</param>
public sealed record MarkChange(int TeacherId, Marking? Was, Marking? Now);

/// <summary>What became of a saving.</summary>
/// <param name="Changed">How many marks were set or changed.</param>
/// <param name="Overtaken">Whom somebody else marked otherwise meanwhile: their mark stands.</param>
public sealed record Marked(int Changed, IReadOnlyList<int> Overtaken);

/// <summary>The steps of attendance, each alone on its training, with the hours that follow.</summary>
public sealed class AttendanceDesk(TeacherDevDb db, TrainingDesk desk, DistrictClock clock, SignedInPerson me)
{
    private Signer By => me.Signer();

    /// <summary>Sets the rows that differ from what was seen, and touches no other; sent again it changes nothing.</summary>
    /// <param name="why">Needed once the session is confirmed.</param>
    public async Task<(Marked? Marked, Refusal? Refusal)> Mark(int trainingId, int sessionId, IReadOnlyList<MarkChange> rows, MarkedBy how, string why, CancellationToken cancel)
    {
        Marked? marked = null;
        var refusal = await desk.Step(trainingId, async training =>
        {
            var session = await db.TrainingSessions.SingleAsync(s => s.Id == sessionId && s.TrainingId == trainingId, cancel);
            var wanted = rows.Where(r => r.Now is not null && r.Now != r.Was).ToList();
            if (wanted.Select(r => r.TeacherId).Distinct().Count() != wanted.Count)
            {
                return new("marks-twice");
            }

            if (session.WhyNotMark(clock.LocalOf(clock.UtcNow)) is { } early)
            {
                return early;
            }

            if (wanted.Select(r => r.Now!.Value.WhyNot(session.Time.Minutes)).FirstOrDefault(r => r is not null) is { } odd)
            {
                return odd;
            }

            int[] ids = [.. wanted.Select(r => r.TeacherId)];
            var kept = await db.AttendanceMarks.Where(m => m.SessionId == sessionId && ids.Contains(m.TeacherId)).ToDictionaryAsync(m => m.TeacherId, cancel);
            var belonging = await Belonging(trainingId, ids, cancel);
            if (wanted.Find(r => !belonging.Contains(r.TeacherId) && !kept.ContainsKey(r.TeacherId)) is not null)
            {
                return new("mark-stranger");
            }

            List<int> overtaken = [];
            List<object> changes = [];
            foreach (var row in wanted)
            {
                var mark = kept.GetValueOrDefault(row.TeacherId);
                if (mark?.Marking != row.Was && mark?.Marking != row.Now)
                {
                    overtaken.Add(row.TeacherId);
                    continue;
                }

                if (mark is null)
                {
                    db.Add(AttendanceMark.Of(sessionId, row.TeacherId, row.Now!.Value, how, By, clock.UtcNow));
                }
                else if (!mark.Change(row.Now!.Value, how, By, clock.UtcNow))
                {
                    continue;
                }

                changes.Add(new { Teacher = row.TeacherId, Was = row.Was?.ToString(), Now = row.Now.ToString() });
            }

            if (changes.Count > 0 && session.IsConfirmed && why.Length == 0)
            {
                return new("mark-why-missing");
            }

            marked = new(changes.Count, overtaken);
            if (changes.Count > 0)
            {
                desk.Audited(training, "attendance.marked", new { Session = session.Time.ToString(), Marks = changes }, why.Length == 0 ? null : why);
                if (session.IsConfirmed)
                {
                    await desk.Settle(training, why, cancel);
                }
            }

            return null;
        }, cancel);
        return (refusal is null ? marked : null, refusal);
    }

    /// <summary>Gives one's word for the marks; whoever was there is credited, but for whoever gives it.</summary>
    public Task<Refusal?> Confirm(int trainingId, int sessionId, CancellationToken cancel) => desk.Step(trainingId, async training =>
    {
        var session = await db.TrainingSessions.SingleAsync(s => s.Id == sessionId && s.TrainingId == trainingId, cancel);
        if (training.State is not (TrainingState.Approved or TrainingState.Closed))
        {
            return new("training-not-running");
        }

        if (session.WhyNotConfirm(clock.LocalOf(clock.UtcNow)) is { } refusal)
        {
            return refusal;
        }

        await Word(training, sessionId, cancel);
        session.Confirm(clock.UtcNow);
        desk.Audited(training, "attendance.confirmed", new { training.Title, Session = session.Time.ToString() });
        await desk.Settle(training, "", cancel);
        return null;
    }, cancel);

    /// <summary>Closes the class; where it pays as a whole, everybody is credited, but for whoever closes it.</summary>
    public Task<Refusal?> Close(int trainingId, CancellationToken cancel) => desk.Step(trainingId, async training =>
    {
        var sessions = await db.TrainingSessions.Where(s => s.TrainingId == trainingId).ToListAsync(cancel);
        if (training.State != TrainingState.Closed && training.WhyNotClose(sessions) is { } refusal)
        {
            return refusal;
        }

        await Word(training, Confirmation.WholeClass, cancel);
        training.Close(clock.UtcNow);
        desk.Audited(training, "training.closed");
        await desk.Settle(training, "", cancel);
        return null;
    }, cancel);

    /// <summary>Those whose attendance can be taken: whoever has, or had, a seat.</summary>
    private async Task<HashSet<int>> Belonging(int trainingId, int[] ids, CancellationToken cancel) => [.. await db.SignUps
        .Where(s => s.TrainingId == trainingId && ids.Contains(s.TeacherId) && (s.State == SignUpState.Seated || s.State == SignUpState.Dropped)).Select(s => s.TeacherId).ToListAsync(cancel)];

    private async Task Word(Training training, int sessionId, CancellationToken cancel)
    {
        if (!await db.Confirmations.AnyAsync(c => c.TrainingId == training.Id && c.SessionId == sessionId && c.ById == me.AccountId, cancel))
        {
            db.Add(Confirmation.Of(training.Id, sessionId, By, clock.UtcNow));
        }
    }
}
