using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Trainings.Attendance;

/// <summary>What marks can be true of whom.</summary>
public static class MarkReading
{
    /// <summary>A seat is marked as taking part, a trainer as having led; whatever stands may be taken back.</summary>
    /// <param name="kept">The marks that stand, by person.</param>
    public static async Task<Refusal?> WhyNotTheirs(this TeacherDevDb db, int trainingId, List<MarkChange> wanted, Dictionary<int, AttendanceMark> kept, CancellationToken cancel)
    {
        int[] ids = [.. wanted.Select(r => r.TeacherId)];
        var seats = await db.SignUps.Where(s => s.TrainingId == trainingId && ids.Contains(s.TeacherId) && (s.State == SignUpState.Seated || s.State == SignUpState.Dropped)).Select(s => s.TeacherId).ToListAsync(cancel);
        var leads = await db.TrainingTrainers.Where(l => l.TrainingId == trainingId && ids.Contains(l.TeacherId)).Select(l => l.TeacherId).ToListAsync(cancel);
        return wanted.Exists(r => r.Now == Marking.Led ? !leads.Contains(r.TeacherId) : r.Now is not null && leads.Contains(r.TeacherId) && !TakesPart(r.TeacherId)) ? new("mark-not-led")
            : wanted.TrueForAll(r => leads.Contains(r.TeacherId) || TakesPart(r.TeacherId) || (r.Now is null && kept.ContainsKey(r.TeacherId))) ? null
            : new("mark-stranger");

        bool TakesPart(int id) => seats.Contains(id) || kept.GetValueOrDefault(id) is { Kind: not AttendanceKind.Led };
    }

    /// <summary>Where one of these people was at the same time, in another training: nobody is at two places.</summary>
    public static async Task<(string Name, TakenTime Taken)?> Elsewhere(this TeacherDevDb db, TrainingSession session, IReadOnlyCollection<int> teacherIds, CancellationToken cancel)
    {
        var there = await (from mark in db.AttendanceMarks
                           join other in db.TrainingSessions on mark.SessionId equals other.Id
                           join training in db.Trainings on other.TrainingId equals training.Id
                           join teacher in db.Teachers on mark.TeacherId equals teacher.Id
                           where teacherIds.Contains(mark.TeacherId) && other.On == session.On && other.TrainingId != session.TrainingId && other.CancelledAt == null
                               && mark.Kind != AttendanceKind.Absent && mark.Kind != AttendanceKind.Excused
                           orderby other.Start, other.Id
                           select new { teacher.Name, training.Title, Session = other }).AsNoTracking().ToListAsync(cancel);
        return there.Find(t => t.Session.Time.Overlaps(session.Time)) is { } found ? (found.Name, new(found.Title, found.Session.Time)) : null;
    }
}
