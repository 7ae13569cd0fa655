using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Trainings.Attendance;

/// <summary>Somebody was at another training at the same time.</summary>
public sealed record ElsewhereThen(int TeacherId, string Name, TakenTime Taken)
{
    /// <summary>Whose row it is comes last and stands in no sentence.</summary>
    public Refusal Refusal => new("mark-elsewhere", Name, Taken.Title, Taken.Time.ToString(), TeacherId);
}

/// <summary>What marks can be true of whom.</summary>
public static class MarkReading
{
    /// <summary>A seat is marked as taking part, a trainer as having led; whatever stands may be taken back. In a studio whoever was a member on that day has a seat, and whoever led it then may have led.</summary>
    /// <param name="session">As it is, or will be.</param>
    /// <param name="kept">The marks that stand, by person.</param>
    public static async Task<Refusal?> WhyNotTheirs(this TeacherDevDb db, TrainingSession session, List<MarkChange> wanted, Dictionary<int, AttendanceMark> kept, CancellationToken cancel)
    {
        var trainingId = session.TrainingId;
        int[] ids = [.. wanted.Select(r => r.TeacherId)];
        var studio = await db.Trainings.Where(t => t.Id == trainingId).Select(t => t.StudioId).SingleAsync(cancel);
        var seats = await (studio is { } of ? db.MembersOn(of, session.On)
            : db.SignUps.Where(s => s.TrainingId == trainingId && (s.State == SignUpState.Seated || s.State == SignUpState.Dropped)).Select(s => s.TeacherId)).Where(id => ids.Contains(id)).ToListAsync(cancel);
        var leads = await db.TrainingTrainers.Where(l => l.TrainingId == trainingId && ids.Contains(l.TeacherId)).Select(l => l.TeacherId)
            .Union(db.LeadersOn(studio, session.On).Where(id => ids.Contains(id))).ToListAsync(cancel);
        return wanted.Exists(r => r.Now == Marking.Led ? !leads.Contains(r.TeacherId) : r.Now is not null && leads.Contains(r.TeacherId) && !TakesPart(r.TeacherId)) ? new("mark-not-led")
            : wanted.TrueForAll(r => leads.Contains(r.TeacherId) || TakesPart(r.TeacherId) || (r.Now is null && kept.ContainsKey(r.TeacherId))) ? null
            : new("mark-stranger");

        bool TakesPart(int id) => seats.Contains(id) || kept.GetValueOrDefault(id) is { Kind: not AttendanceKind.Led };
    }

    /// <summary>
    /// Nobody who leads a studio, or led it, says of those who do, or of whose lesson it was, what somebody else has already confirmed:
    /// hours and the duties of a year hang on it, and only the word of somebody who does not lead counts there.
    /// </summary>
    public static async Task<Refusal?> WhyNotAfterTheWord(
        this TeacherDevDb db, Training training, TrainingSession session, int? own, List<MarkChange> wanted, Dictionary<int, AttendanceMark> kept, CancellationToken cancel)
    {
        if (!session.IsConfirmed || training.StudioId is not { } studio || own is not { } one)
        {
            return null;
        }

        var leads = await db.StudioLeads.Where(l => l.StudioId == studio).Select(l => l.TeacherId).Distinct().ToListAsync(cancel);
        if (!leads.Contains(one) || !await db.Confirmations.AnyAsync(c => c.TrainingId == training.Id && c.SessionId == session.Id && (c.TeacherId == null || !leads.Contains(c.TeacherId.Value)), cancel))
        {
            return null;
        }

        var speakers = await db.TrainingSessions.Where(s => s.Id == session.Id).SelectMany(s => s.Speakers).Select(s => s.TeacherId).ToListAsync(cancel);
        return wanted.Exists(r => leads.Contains(r.TeacherId) || speakers.Contains(r.TeacherId) || r.Now == Marking.Led || kept.GetValueOrDefault(r.TeacherId)?.Kind == AttendanceKind.Led)
            ? new("mark-word-of-others") : null;
    }

    /// <summary>Where one of these people was at the same time, in another training: nobody is at two places.</summary>
    /// <param name="people">With when they are here.</param>
    public static async Task<ElsewhereThen?> Elsewhere(this TeacherDevDb db, int trainingId, IReadOnlyCollection<(int TeacherId, SessionTime There)> people, CancellationToken cancel)
    {
        var (ids, days) = (people.Select(p => p.TeacherId).Distinct().ToArray(), people.Select(p => p.There.On).Distinct().ToArray());
        var there = await (from mark in db.AttendanceMarks
                           join other in db.TrainingSessions on mark.SessionId equals other.Id
                           join training in db.Trainings on other.TrainingId equals training.Id
                           join teacher in db.Teachers on mark.TeacherId equals teacher.Id
                           where ids.Contains(mark.TeacherId) && days.Contains(other.On) && other.TrainingId != trainingId && other.CancelledAt == null
                               && mark.Kind != AttendanceKind.Absent && mark.Kind != AttendanceKind.Excused
                           orderby other.Start, other.Id
                           select new { teacher.Id, teacher.Name, training.Title, Session = other, Mark = mark }).AsNoTracking().ToListAsync(cancel);
        return there.Find(t => people.Any(p => p.TeacherId == t.Mark.TeacherId && t.Mark.Marking.Within(t.Session.Time).Overlaps(p.There))) is { } found
            ? new(found.Id, found.Name, new(found.Title, found.Session.Time)) : null;
    }

    /// <summary>What somebody who confirms has read: it changes with any mark.</summary>
    public static string Seen(IEnumerable<AttendanceMark> marks) => Seen(marks.Select(m => (m.TeacherId, m.Marking)));

    public static string Seen(IEnumerable<(int TeacherId, Marking Marking)> marks) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join(';', marks.OrderBy(m => m.TeacherId).Select(m => $"{m.TeacherId}:{m.Marking.Kind}:{m.Marking.MinutesMissed}")))))[..16];
}
