using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Data.Claims;

/// <summary>A training here in which somebody had a seat, was marked, or which they led: it pays them, or may yet.</summary>
/// <param name="Tenths">For whoever is there all the time.</param>
/// <param name="Since">When it was approved and they were in it.</param>
public sealed record SeatBeside(int TrainingId, string Title, string Organiser, DateOnly FirstOn, DateOnly LastOn, int Tenths, DateTime Since)
{
    public required IReadOnlyList<int> Sessions { get; init; }

    /// <param name="first">The first source of an entry, with a part behind it or without.</param>
    public bool Paid(string first) => first.Split(':') is [var kind, var id, ..] && Earnings.PaidBy(new(kind, id), TrainingId, Sessions) is not null;
}

public static class SeatReading
{
    /// <summary>Trainings here that pay somebody for sessions on these days, or may yet; of what was cancelled, where they were.</summary>
    public static async Task<List<SeatBeside>> SeatsBeside(this TeacherDevDb db, int teacherId, DateOnly start, DateOnly end, CancellationToken cancel)
    {
        var trainings = await db.Trainings
            .Where(t => db.TrainingSessions.Any(s => s.TrainingId == t.Id && s.CancelledAt == null && s.On >= start && s.On <= end)
                && (((t.State == TrainingState.Approved || t.State == TrainingState.Closed)
                        && db.SignUps.Any(s => s.TrainingId == t.Id && s.TeacherId == teacherId && (s.State == SignUpState.Seated || s.State == SignUpState.Dropped)))
                    || ((t.State == TrainingState.Approved || t.State == TrainingState.Closed || t.State == TrainingState.Cancelled)
                        && (db.TrainingTrainers.Any(l => l.TrainingId == t.Id && l.TeacherId == teacherId)
                            || db.AttendanceMarks.Any(m => m.TeacherId == teacherId && db.TrainingSessions.Any(s => s.Id == m.SessionId && s.TrainingId == t.Id))))))
            .OrderBy(t => t.Id)
            .Select(t => new
            {
                t.Id, t.Title, t.Organiser, t.BegunAt, t.DecidedAt,
                SeatedAt = db.SignUps.Where(s => s.TrainingId == t.Id && s.TeacherId == teacherId).Select(s => (DateTime?)s.At).SingleOrDefault(),
            }).ToListAsync(cancel);
        if (trainings.Count == 0)
        {
            return [];
        }

        var ids = trainings.ConvertAll(t => t.Id);
        var sessions = (await db.TrainingSessions.AsNoTracking().Where(s => ids.Contains(s.TrainingId)).ToListAsync(cancel)).ToLookup(s => s.TrainingId);
        return trainings.Where(t => sessions[t.Id].Any(s => !s.IsCancelled)).Select(t =>
        {
            var (held, approved) = (sessions[t.Id].Where(s => !s.IsCancelled).ToList(), t.DecidedAt ?? t.BegunAt);
            return new SeatBeside(t.Id, t.Title, t.Organiser, held.Min(s => s.On), held.Max(s => s.On), Earnings.Whole(held), t.SeatedAt > approved ? t.SeatedAt.Value : approved)
            {
                Sessions = [.. sessions[t.Id].Select(s => s.Id)],
            };
        }).ToList();
    }
}
