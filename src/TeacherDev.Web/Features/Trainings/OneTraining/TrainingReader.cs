using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Attendance;
using TeacherDev.Web.Features.Trainings.Catalogue;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.OneTraining;

/// <summary>Reads all that a training's page shows: seven queries, and what the reader's own gaps need.</summary>
public sealed class TrainingReader(TeacherDevDb db, GapAdvice advice, AttendanceReach reach, DistrictClock clock, SignedInPerson me)
{
    /// <param name="typed">What stood in the reason of a refused step.</param>
    /// <exception cref="InvalidOperationException">It is out of reach.</exception>
    public async Task<TrainingPage> Read(int id, string typed, CancellationToken cancel) =>
        await Find(id, typed, cancel) ?? throw new InvalidOperationException($"Training {id} is gone.");

    /// <returns>Null when there is none, or none in reach.</returns>
    public async Task<TrainingPage?> Find(int id, string typed, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.SeenBy(me.Seen(), me.TeacherId).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancel) is not { } training)
        {
            return null;
        }

        var sessions = await db.TrainingSessions.AsNoTracking().Where(s => s.TrainingId == id).OrderBy(s => s.On).ThenBy(s => s.Start).ThenBy(s => s.Id).ToListAsync(cancel);
        var row = (await TrainingRow.Of(db, [training], me.TeacherId, cancel))[0];
        var leads = await (from l in db.TrainingTrainers join t in db.Teachers on l.TeacherId equals t.Id where l.TrainingId == id orderby t.Number select new Lead(t.Id, t.Number, t.Name)).ToListAsync(cancel);
        SignUp? own = null;
        int? place = null;
        Dictionary<int, AttendanceMark> marks = [];
        Advice? advised = null;
        if (me.TeacherId is { } teacher)
        {
            own = await db.SignUps.AsNoTracking().SingleOrDefaultAsync(s => s.TrainingId == id && s.TeacherId == teacher, cancel);
            if (own is { State: SignUpState.Waiting })
            {
                place = 1 + await db.SignUps.CountAsync(s => s.TrainingId == id && s.State == SignUpState.Waiting && (s.AskedAt < own.AskedAt || (s.AskedAt == own.AskedAt && s.Id < own.Id)), cancel);
            }

            if (own is not null)
            {
                marks = await db.AttendanceMarks.AsNoTracking().Where(m => m.TeacherId == teacher && db.TrainingSessions.Any(s => s.Id == m.SessionId && s.TrainingId == id)).ToDictionaryAsync(m => m.SessionId, cancel);
            }

            advised = training.State == TrainingState.Approved ? (await advice.For(teacher, [row], cancel)).SingleOrDefault() : null;
        }

        var keeps = me.Kept().Keeps(training);
        var runs = await reach.Runs(training, leads.Select(l => l.TeacherId), cancel);
        return new(training, sessions, row, leads, own, place, marks, advised, keeps, runs, me.Approves(training) && training.WhyNotDecide(me.Signer()) is null,
            keeps || runs || me.Seen().Everybody ? await Said(id, cancel) : null, clock.Today, clock.LocalOf(clock.UtcNow), typed);
    }

    /// <returns>Null while nobody has said anything.</returns>
    private async Task<Ratings?> Said(int id, CancellationToken cancel) =>
        await db.SignUps.Where(s => s.TrainingId == id && s.Rating != null).Select(s => new { Stars = s.Rating!.Value, s.RatingComment }).ToListAsync(cancel) is { Count: > 0 } said
            ? Ratings.Of(said.Select(s => (s.Stars, s.RatingComment))) : null;
}
