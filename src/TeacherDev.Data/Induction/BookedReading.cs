using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Data.Induction;

/// <summary>A training ahead with what it would still give whoever is there all the time.</summary>
/// <param name="Free">Places that nobody has; null where there is no bound.</param>
public sealed record TrainingAhead(int Id, string Title, TrainingMode Mode, int? Free, DateOnly First, IReadOnlyList<PlannedClass> Gives)
{
    public int Tenths => Gives.Sum(g => g.Tenths);
}

public static class BookedReading
{
    private const int MostAsked = 60;

    /// <summary>Trainings in which somebody has a seat and that have sessions to come: two queries.</summary>
    public static async Task<IReadOnlyList<TrainingAhead>> BookedBy(this TeacherDevDb db, int teacherId, DateOnly today, CancellationToken cancel) => await Ahead(db, db.Trainings
        .Where(t => db.SignUps.Any(s => s.TrainingId == t.Id && s.TeacherId == teacherId && s.State == SignUpState.Seated)), today, cancel);

    /// <summary>Trainings that have not begun and have a free place, the next first; none of a studio, whose places are its members'.</summary>
    public static async Task<IReadOnlyList<TrainingAhead>> WithPlaces(this TeacherDevDb db, DateOnly today, CancellationToken cancel) => [.. (await Ahead(db, db.Trainings
        .Where(t => !t.OwnSchoolOnly && t.StudioId == null && !db.TrainingSessions.Any(s => s.TrainingId == t.Id && s.CancelledAt == null && s.On <= today)
            && (t.Places == null || t.Places > db.SignUps.Count(s => s.TrainingId == t.Id && (s.State == SignUpState.Seated || s.State == SignUpState.Offered)))), today, cancel))
        .OrderBy(t => t.First).ThenBy(t => t.Id)];

    private static async Task<IReadOnlyList<TrainingAhead>> Ahead(TeacherDevDb db, IQueryable<Training> among, DateOnly today, CancellationToken cancel)
    {
        var trainings = await among.Where(t => t.State == TrainingState.Approved && db.TrainingSessions.Any(s => s.TrainingId == t.Id && s.CancelledAt == null && s.On >= today))
            .OrderBy(t => db.TrainingSessions.Where(s => s.TrainingId == t.Id && s.CancelledAt == null && s.On >= today).Min(s => s.On)).ThenBy(t => t.Id).Take(MostAsked)
            .Select(t => new
            {
                t.Id, t.Title, t.Level, t.Mode, t.Themes, t.PaysOn, t.Places,
                Taken = db.SignUps.Count(s => s.TrainingId == t.Id && (s.State == SignUpState.Seated || s.State == SignUpState.Offered)),
            }).ToListAsync(cancel);
        int[] ids = [.. trainings.Select(t => t.Id)];
        var sessions = ids.Length == 0 ? [] : await db.TrainingSessions.AsNoTracking().Where(s => ids.Contains(s.TrainingId) && s.CancelledAt == null)
            .OrderBy(s => s.On).ThenBy(s => s.Start).ToListAsync(cancel);
        var of = sessions.ToLookup(s => s.TrainingId);
        return [.. trainings.Select(t =>
        {
            List<TrainingSession> own = [.. of[t.Id]];
            var tenths = Earnings.Tenths(own, own.ToDictionary(s => s.Id, _ => Marking.Present));
            var ahead = own.Where(s => s.On >= today && tenths.GetValueOrDefault(s.Id) > 0).ToList();
            IReadOnlyList<PlannedClass> gives = t.PaysOn == PaysOn.Completion
                ? tenths.Values.Sum() is > 0 and var whole ? [Of(own[^1].On, whole)] : []
                : [.. ahead.Select(s => Of(s.On, tenths[s.Id]))];
            return new TrainingAhead(t.Id, t.Title, t.Mode, t.Places is { } places ? Math.Max(0, places - t.Taken) : null, own[0].On, gives);

            PlannedClass Of(DateOnly on, int hours) => new(t.Title, on, hours, t.Level, t.Mode, t.Themes);
        })];
    }
}
