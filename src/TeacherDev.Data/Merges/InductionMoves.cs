using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Merges;

namespace TeacherDev.Data.Merges;

/// <summary>
/// What belongs to the first year goes along with the record that goes, unless the one that stays has its own there: a pair that runs, an
/// opinion of the same side about the same term, a result of the same attempt. A merge that is taken back gives it back.
/// </summary>
internal static class InductionMoves
{
    public static async Task<List<MergeStep>> Take(TeacherDevDb db, int fromId, int stayId, CancellationToken cancel)
    {
        // Two records of one person are no pair: such a one stays where it is.
        var pairs = await db.MentorPairs.Where(p => p.TeacherId == fromId && p.MentorId != stayId
            && (p.Running == null || !db.MentorPairs.Any(o => o.TeacherId == stayId && o.Running != null))).Select(p => p.Id).ToListAsync(cancel);
        var mentoring = await db.MentorPairs.Where(p => p.MentorId == fromId && p.TeacherId != stayId).Select(p => p.Id).ToListAsync(cancel);
        var opinions = await db.TermOpinions.Where(o => o.TeacherId == fromId && !db.TermOpinions.Any(s => s.TeacherId == stayId && s.TermOn == o.TermOn && s.Side == o.Side)).Select(o => o.Id).ToListAsync(cancel);
        var done = await db.InductionSteps.Where(s => s.TeacherId == fromId).Select(s => s.Id).ToListAsync(cancel);
        var results = await db.InductionResults.Where(r => r.TeacherId == fromId
            && (r.Slot == null || !db.InductionResults.Any(o => o.TeacherId == stayId && o.WindowOn == r.WindowOn && o.Slot == r.Slot))).Select(r => r.Id).ToListAsync(cancel);
        await Give(db, pairs, mentoring, opinions, done, results, stayId, cancel);
        return [.. Steps(MergedThing.Apprenticeship, pairs), .. Steps(MergedThing.Mentoring, mentoring), .. Steps(MergedThing.Opinion, opinions),
            .. Steps(MergedThing.FirstYearStep, done), .. Steps(MergedThing.Result, results)];
    }

    public static Task GiveBack(TeacherDevDb db, IReadOnlyCollection<MergeStep> steps, int fromId, CancellationToken cancel)
    {
        return Give(db, Of(MergedThing.Apprenticeship), Of(MergedThing.Mentoring), Of(MergedThing.Opinion), Of(MergedThing.FirstYearStep), Of(MergedThing.Result), fromId, cancel);

        List<int> Of(MergedThing thing) => [.. steps.Where(s => s.Thing == thing).Select(s => (int)s.FromKey!.Value)];
    }

    private static async Task Give(TeacherDevDb db, List<int> pairs, List<int> mentoring, List<int> opinions, List<int> done, List<int> results, int teacherId, CancellationToken cancel)
    {
        await db.MentorPairs.Where(p => pairs.Contains(p.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.MentorPairs.Where(p => mentoring.Contains(p.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.MentorId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.TermOpinions.Where(o => opinions.Contains(o.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId), cancel);
        await db.InductionSteps.Where(x => done.Contains(x.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.InductionResults.Where(r => results.Contains(r.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
    }

    private static IEnumerable<MergeStep> Steps(MergedThing thing, IEnumerable<int> keys) => keys.Select(k => new MergeStep { Thing = thing, FromKey = k, StayKey = k });
}
