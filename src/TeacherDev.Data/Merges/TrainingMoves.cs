using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Merges;

namespace TeacherDev.Data.Merges;

/// <summary>
/// Sign-ups, marks, lessons given and trainings led go along with the record that goes, unless the one that stays has its own there; so do words given and
/// objections, all of them. A merge that is taken back gives them back.
/// </summary>
internal static class TrainingMoves
{
    public static async Task<List<MergeStep>> Take(TeacherDevDb db, int fromId, int stayId, CancellationToken cancel)
    {
        var signUps = await db.SignUps.Where(s => s.TeacherId == fromId && !db.SignUps.Any(o => o.TeacherId == stayId && o.TrainingId == s.TrainingId)).Select(s => s.Id).ToListAsync(cancel);
        var marks = await db.AttendanceMarks.Where(m => m.TeacherId == fromId && !db.AttendanceMarks.Any(o => o.TeacherId == stayId && o.SessionId == m.SessionId)).Select(m => m.Id).ToListAsync(cancel);
        var leads = await db.TrainingTrainers.Where(l => l.TeacherId == fromId && !db.TrainingTrainers.Any(o => o.TeacherId == stayId && o.TrainingId == l.TrainingId)).Select(l => l.Id).ToListAsync(cancel);
        var speaks = await db.SessionSpeakers.Where(s => s.TeacherId == fromId && !db.SessionSpeakers.Any(o => o.TeacherId == stayId && o.SessionId == s.SessionId)).Select(s => s.Id).ToListAsync(cancel);
        var words = await db.Confirmations.Where(c => c.TeacherId == fromId).Select(c => c.Id).ToListAsync(cancel);
        var objections = await db.HourObjections.Where(o => o.TeacherId == fromId).Select(o => o.Id).ToListAsync(cancel);
        var numbered = await db.HourObjections.Where(o => o.TeacherId == stayId).MaxAsync(o => (int?)o.Number, cancel) ?? 0;
        await db.HourObjections.Where(o => objections.Contains(o.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.Number, x => x.Number + numbered), cancel);
        await Give(db, signUps, marks, leads, speaks, words, objections, stayId, cancel);
        return [.. Steps(MergedThing.SignUp, signUps), .. Steps(MergedThing.Attendance, marks), .. Steps(MergedThing.Lead, leads), .. Steps(MergedThing.Speaker, speaks), .. Steps(MergedThing.Word, words),
            .. Steps(MergedThing.Objection, objections)];
    }

    public static Task GiveBack(TeacherDevDb db, IReadOnlyCollection<MergeStep> steps, int fromId, CancellationToken cancel)
    {
        return Give(db, Of(MergedThing.SignUp), Of(MergedThing.Attendance), Of(MergedThing.Lead), Of(MergedThing.Speaker), Of(MergedThing.Word), Of(MergedThing.Objection), fromId, cancel);

        List<int> Of(MergedThing thing) => [.. steps.Where(s => s.Thing == thing).Select(s => (int)s.FromKey!.Value)];
    }

    private static async Task Give(TeacherDevDb db, List<int> signUps, List<int> marks, List<int> leads, List<int> speaks, List<int> words, List<int> objections, int teacherId, CancellationToken cancel)
    {
        await db.SignUps.Where(s => signUps.Contains(s.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.AttendanceMarks.Where(m => marks.Contains(m.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.TrainingTrainers.Where(l => leads.Contains(l.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId), cancel);
        await db.SessionSpeakers.Where(s => speaks.Contains(s.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId), cancel);
        await db.HourObjections.Where(o => objections.Contains(o.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.Confirmations.Where(c => words.Contains(c.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId), cancel);
    }

    private static IEnumerable<MergeStep> Steps(MergedThing thing, IEnumerable<int> keys) => keys.Select(k => new MergeStep { Thing = thing, FromKey = k, StayKey = k });
}
