using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Members;

/// <summary>Whoever belongs to a studio has a seat in its years, and who leads it leads them: the sessions are the trainings' own. Each step within a studio's.</summary>
public sealed class StudioSeats(TeacherDevDb db, DistrictClock clock, SignedInPerson me)
{
    /// <summary>Seats somebody in every year of the studio that is open.</summary>
    public async Task Seat(int studioId, int teacherId, CancellationToken cancel)
    {
        foreach (var training in await Open(studioId, cancel))
        {
            await Seat(training, teacherId, cancel);
        }
    }

    public async Task Seat(Training training, int teacherId, CancellationToken cancel)
    {
        var (id, now) = (training.Id, clock.UtcNow);
        if (await db.SignUps.SingleOrDefaultAsync(s => s.TrainingId == id && s.TeacherId == teacherId, cancel) is not { } own)
        {
            db.Add(SignUp.Of(id, teacherId, 1, SignUpState.Seated, me.Signer(), now));
        }
        else if (own.State != SignUpState.Seated)
        {
            own.Again(1, SignUpState.Seated, me.Signer(), now);
        }
    }

    /// <summary>They leave its years; what they attended stays.</summary>
    public async Task Drop(int studioId, int teacherId, string because, CancellationToken cancel)
    {
        int[] ids = [.. (await Open(studioId, cancel)).Select(t => t.Id)];
        foreach (var own in await db.SignUps.Where(s => ids.Contains(s.TrainingId) && s.TeacherId == teacherId && s.State == SignUpState.Seated).ToListAsync(cancel))
        {
            own.Become(SignUpState.Dropped, because, me.Signer(), clock.UtcNow);
        }
    }

    /// <summary>Who may be marked as having led its sessions from now on; what was marked stays.</summary>
    public async Task Leads(int studioId, IReadOnlyCollection<int> coming, IReadOnlyCollection<int> going, CancellationToken cancel)
    {
        foreach (var training in await Open(studioId, cancel))
        {
            var named = await db.TrainingTrainers.Where(l => l.TrainingId == training.Id).ToListAsync(cancel);
            db.RemoveRange(named.Where(l => going.Contains(l.TeacherId)));
            db.AddRange(coming.Where(c => named.TrueForAll(l => l.TeacherId != c)).Select(c => TrainingTrainer.Of(training.Id, c)));
        }
    }

    /// <summary>Cancels what was planned for after the day; what was held stays to be confirmed and paid.</summary>
    public async Task Cancel(int studioId, DateOnly after, string because, CancellationToken cancel)
    {
        var local = clock.LocalOf(clock.UtcNow);
        int[] ids = [.. (await Open(studioId, cancel)).Select(t => t.Id)];
        foreach (var session in await db.TrainingSessions.Where(s => ids.Contains(s.TrainingId) && s.On > after && s.CancelledAt == null && s.ConfirmedAt == null).ToListAsync(cancel))
        {
            if (!session.Time.IsOver(local))
            {
                session.Cancel(clock.UtcNow, because);
            }
        }
    }

    /// <summary>The years of a studio that are open, each held while the step is taken.</summary>
    private async Task<List<Training>> Open(int studioId, CancellationToken cancel)
    {
        await db.Trainings.Where(t => t.StudioId == studioId && t.State == TrainingState.Approved).ExecuteUpdateAsync(t => t.SetProperty(x => x.Turn, x => x.Turn + 1), cancel);
        return await db.Trainings.AsNoTracking().Where(t => t.StudioId == studioId && t.State == TrainingState.Approved).OrderBy(t => t.Id).ToListAsync(cancel);
    }
}
