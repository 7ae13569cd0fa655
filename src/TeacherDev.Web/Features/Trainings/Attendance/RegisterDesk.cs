using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Attendance;

/// <summary>One person's row as somebody sends it.</summary>
/// <param name="Was">The mark that they saw; null for not taken.</param>
/// <param name="Now">The mark that they set; null for not taken: whatever stands is taken back.</param>
public sealed record MarkChange(int TeacherId, Marking? Was, Marking? Now);

/// <summary>What became of a saving.</summary>
/// <param name="Changed">How many marks were set or changed.</param>
/// <param name="Overtaken">Whom somebody else marked otherwise meanwhile: their mark stands.</param>
public sealed record Marked(int Changed, IReadOnlyList<int> Overtaken);

/// <summary>What a step on a training does to the register of a session: marks, and somebody's word for them.</summary>
public sealed class RegisterDesk(TeacherDevDb db, TrainingDesk desk, TrainingLetters letters, DistrictClock clock, SignedInPerson me, IStringLocalizer<AttendanceText> say)
{
    private Signer By => me.Signer();

    /// <summary>Sets the rows that differ from what was seen, and touches no other.</summary>
    /// <param name="why">Needed once the session is confirmed.</param>
    public async Task<(Marked? Marked, Refusal? Refusal)> Mark(Training training, int sessionId, IReadOnlyList<MarkChange> rows, MarkedBy how, string why, CancellationToken cancel)
    {
        var session = await db.TrainingSessions.SingleAsync(s => s.Id == sessionId && s.TrainingId == training.Id, cancel);
        var wanted = rows.Where(r => r.Now != r.Was).ToList();
        int[] ids = [.. wanted.Select(r => r.TeacherId)];
        var kept = await db.AttendanceMarks.Where(m => m.SessionId == sessionId && ids.Contains(m.TeacherId)).ToDictionaryAsync(m => m.TeacherId, cancel);
        if (await WhyNotMark(training, session, wanted, kept, cancel) is { } refusal)
        {
            return (null, refusal);
        }

        List<int> overtaken = [];
        List<object> changes = [];
        foreach (var row in wanted)
        {
            var mark = kept.GetValueOrDefault(row.TeacherId);
            var was = mark?.Marking;
            if (was != row.Was && was != row.Now)
            {
                overtaken.Add(row.TeacherId);
                continue;
            }

            if (!Set(mark, sessionId, row, how))
            {
                continue;
            }

            changes.Add($"{row.TeacherId}: {was?.ToString() ?? "-"} > {row.Now?.ToString() ?? "-"}");
        }

        if (changes.Count > 0 && session.IsConfirmed && why.Length == 0)
        {
            return (null, new("mark-why-missing"));
        }

        if (changes.Count > 0)
        {
            desk.Audited(training, "attendance.marked", new { Session = session.Time.ToString(), Marks = changes }, why.Length == 0 ? null : why);
            if (session.IsConfirmed)
            {
                await desk.Settle(training, why, cancel);
            }
        }

        return (new(changes.Count, overtaken), null);
    }

    /// <returns>Whether something changed.</returns>
    private bool Set(AttendanceMark? mark, int sessionId, MarkChange row, MarkedBy how)
    {
        if (row.Now is not { } now)
        {
            // Not taken is no mark at all.
            return mark is not null && db.Remove(mark).State == EntityState.Deleted;
        }

        return mark is null
            ? db.Add(AttendanceMark.Of(sessionId, row.TeacherId, now, how, By, clock.UtcNow)).State == EntityState.Added
            : mark.Change(now, how, By, clock.UtcNow);
    }

    private async Task<Refusal?> WhyNotMark(Training training, TrainingSession session, List<MarkChange> wanted, Dictionary<int, AttendanceMark> kept, CancellationToken cancel)
    {
        if (training.State is TrainingState.Draft or TrainingState.Filed)
        {
            return new("training-not-running");
        }

        int[] ids = [.. wanted.Select(r => r.TeacherId)];
        if (ids.Distinct().Count() != ids.Length)
        {
            return new("marks-twice");
        }

        // Another gave their word for one's mark as it was; for one's own new one nobody has.
        if (session.IsConfirmed && me.TeacherId is { } own && ids.Contains(own))
        {
            return new("mark-own");
        }

        if ((session.WhyNotMark(clock.LocalOf(clock.UtcNow)) ?? await db.WhyNotAfterTheWord(training, session, me.TeacherId, wanted, kept, cancel)) is { } early)
        {
            return early;
        }

        if (wanted.Select(r => r.Now?.WhyNot(session.Time.Minutes)).FirstOrDefault(r => r is not null) is { } odd)
        {
            return odd;
        }

        if (await db.Elsewhere(training.Id, [.. wanted.Where(r => r.Now is { IsAway: false }).Select(r => (r.TeacherId, r.Now!.Value.Within(session.Time)))], cancel) is { } two)
        {
            return two.Refusal;
        }

        // Their own word that they were there goes with no mark: it can be contradicted, not taken away.
        if (wanted.Where(r => r.Now is null).Select(r => kept.GetValueOrDefault(r.TeacherId)).FirstOrDefault(m => m?.CheckedInAt is not null) is { CheckedInAt: { } came } theirs)
        {
            return new("mark-came", await db.Teachers.Where(t => t.Id == theirs.TeacherId).Select(t => t.Name).SingleAsync(cancel), TimeOnly.FromDateTime(clock.LocalOf(came)));
        }

        return await db.WhyNotTheirs(session, wanted, kept, cancel);
    }

    /// <summary>Gives one's word for a session's marks and pays what follows.</summary>
    /// <param name="seen">The marks that were read, as <see cref="MarkReading"/> says them.</param>
    public async Task<Refusal?> Confirm(Training training, int sessionId, string? seen, CancellationToken cancel)
    {
        var session = await db.TrainingSessions.SingleAsync(s => s.Id == sessionId && s.TrainingId == training.Id, cancel);
        if (training.State is TrainingState.Draft or TrainingState.Filed)
        {
            return new("training-not-running");
        }

        if (session.WhyNotConfirm(clock.LocalOf(clock.UtcNow)) is { } early)
        {
            return early;
        }

        var marks = await db.AttendanceMarks.AsNoTracking().Where(m => m.SessionId == sessionId && db.Teachers.Any(t => t.Id == m.TeacherId)).ToListAsync(cancel);
        if (MarkReading.Seen(marks) != seen)
        {
            return new("attendance-changed");
        }

        if (await db.Elsewhere(training.Id, [.. marks.Where(m => !m.Marking.IsAway).Select(m => (m.TeacherId, m.Marking.Within(session.Time)))], cancel) is { } two)
        {
            return two.Refusal;
        }

        session.Confirm(clock.UtcNow);
        if (await Word(training, sessionId, cancel))
        {
            desk.Audited(training, "attendance.confirmed", new { training.Title, Session = session.Time.ToString() });
            if (training is { StudioId: { } studio, SchoolId: { } host } && me.TeacherId is { } own && await db.StudioLeads.AnyAsync(l => l.StudioId == studio && l.TeacherId == own, cancel))
            {
                await letters.TellSchool(training, host, "Letter.LeadWaits", session.Time.ToString(), me.AccountId, cancel);
            }
        }

        await desk.Settle(training, say["Why.Confirmed", session.Time.ToString()], cancel, first: true);
        return null;
    }

    /// <returns>Whether they had not given it yet.</returns>
    public async Task<bool> Word(Training training, int sessionId, CancellationToken cancel)
    {
        if (await db.Confirmations.AnyAsync(c => c.TrainingId == training.Id && c.SessionId == sessionId && c.ById == me.AccountId, cancel))
        {
            return false;
        }

        db.Add(Confirmation.Of(training.Id, sessionId, By, clock.UtcNow));
        return true;
    }
}
