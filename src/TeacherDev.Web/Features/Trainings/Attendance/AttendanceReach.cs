using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Attendance;

/// <summary>A training that the reader runs.</summary>
public record RunTraining(Training Training)
{
    public string Address => $"/trainings/{Training.Id}";
}

/// <summary>A session of it.</summary>
public sealed record RunSession(Training Training, TrainingSession Session) : RunTraining(Training)
{
    public string SessionAddress => $"{Address}/sessions/{Session.Id}";
}

/// <summary>What somebody may run; for everybody else it is not there.</summary>
public sealed class AttendanceReach(TeacherDevDb db, SignedInPerson me)
{
    public async Task<RunTraining?> Training(int id, CancellationToken cancel)
    {
        if (await db.Trainings.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancel) is not { } training)
        {
            return null;
        }

        var leads = await db.TrainingTrainers.Where(l => l.TrainingId == id).Select(l => l.TeacherId).ToListAsync(cancel);
        return await Runs(training, leads, cancel) ? new(training) : null;
    }

    /// <summary>They keep it, or lead it and their part in it does not rest.</summary>
    /// <param name="leads">Who may be marked as having led a session of it.</param>
    public async Task<bool> Runs(Training training, IEnumerable<int> leads, CancellationToken cancel) =>
        me.Kept().Keeps(training) || (me.Runs(training, leads) && !await Rests(training, cancel));

    /// <summary>A studio's training of whoever leads it otherwise, and does not meanwhile: their part in it rests too.</summary>
    private async Task<bool> Rests(Training training, CancellationToken cancel) =>
        training.StudioId is { } studio && me.TeacherId is { } own && !me.Studios.Contains(studio) && await db.StudioLeads.AnyAsync(l => l.StudioId == studio && l.TeacherId == own && l.EndOn == null, cancel);

    public async Task<RunSession?> Session(int id, int session, CancellationToken cancel) =>
        await Training(id, cancel) is { } run && await db.TrainingSessions.AsNoTracking().Include(s => s.Speakers).SingleOrDefaultAsync(s => s.Id == session && s.TrainingId == id, cancel) is { } one
            ? new(run.Training, one)
            : null;
}
