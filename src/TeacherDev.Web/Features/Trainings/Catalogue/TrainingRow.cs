using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Trainings.Catalogue;

/// <summary>One training of a list.</summary>
/// <param name="Sessions">Those that were not cancelled.</param>
/// <param name="Seated">Who has a seat, or one kept for them.</param>
/// <param name="Waiting">Who stands in line, waits for the school or wishes to come.</param>
/// <param name="Own">The reader's own sign-up; null for none.</param>
public sealed record TrainingRow(Training Training, IReadOnlyList<TrainingSession> Sessions, int Seated, int Waiting, SignUpState? Own)
{
    public DateOnly? First => Sessions.Count == 0 ? null : Sessions.Min(s => s.On);

    public DateOnly? Last => Sessions.Count == 0 ? null : Sessions.Max(s => s.On);

    /// <summary>What somebody who is always there gets.</summary>
    public int Tenths => Domain.Trainings.Attendance.Earnings.Whole(Sessions);

    public Phase On(DateOnly today) => Phases.Of(Training, First, Last, today);

    /// <summary>Three queries, however many trainings.</summary>
    /// <param name="trainings">In the order of the list.</param>
    /// <param name="teacherId">Whose own sign-up is shown.</param>
    public static async Task<IReadOnlyList<TrainingRow>> Of(TeacherDevDb db, IReadOnlyList<Training> trainings, int? teacherId, CancellationToken cancel)
    {
        if (trainings.Count == 0)
        {
            return [];
        }

        int[] ids = [.. trainings.Select(t => t.Id)];
        var sessions = (await db.TrainingSessions.AsNoTracking().Where(s => ids.Contains(s.TrainingId) && s.CancelledAt == null).OrderBy(s => s.On).ThenBy(s => s.Start).ToListAsync(cancel)).ToLookup(s => s.TrainingId);
        var counts = (await db.SignUps.Where(s => ids.Contains(s.TrainingId)).GroupBy(s => new { s.TrainingId, s.State })
            .Select(g => new { g.Key.TrainingId, g.Key.State, Count = g.Count(), Own = g.Count(s => s.TeacherId == teacherId) }).ToListAsync(cancel)).ToLookup(c => c.TrainingId);
        return [.. trainings.Select(t => new TrainingRow(t, [.. sessions[t.Id]],
            counts[t.Id].Where(c => c.State is SignUpState.Seated or SignUpState.Offered).Sum(c => c.Count),
            counts[t.Id].Where(c => c.State is SignUpState.Waiting or SignUpState.Asked or SignUpState.Wishing).Sum(c => c.Count),
            counts[t.Id].FirstOrDefault(c => c.Own > 0)?.State))];
    }
}
