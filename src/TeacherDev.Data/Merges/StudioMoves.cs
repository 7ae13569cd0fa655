using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Merges;

namespace TeacherDev.Data.Merges;

/// <summary>
/// Studios led, places in them, work and reviews go along with the record that goes; a review of a term stays where the other record has its own.
/// A merge that is taken back gives them back.
/// </summary>
internal static class StudioMoves
{
    public static async Task<List<MergeStep>> Take(TeacherDevDb db, int fromId, int stayId, CancellationToken cancel)
    {
        var leads = await db.StudioLeads.Where(l => l.TeacherId == fromId).Select(l => l.Id).ToListAsync(cancel);
        var members = await db.StudioMembers.Where(m => m.TeacherId == fromId).Select(m => m.Id).ToListAsync(cancel);
        var works = await db.StudioWorks.Where(w => w.TeacherId == fromId).Select(w => w.Id).ToListAsync(cancel);
        var terms = await db.StudioTermReviews.Where(r => r.TeacherId == fromId
            && !db.StudioTermReviews.Any(o => o.TeacherId == stayId && o.StudioId == r.StudioId && o.Year == r.Year && o.Term == r.Term)).Select(r => r.Id).ToListAsync(cancel);
        await Give(db, leads, members, works, terms, stayId, cancel);
        return [.. Steps(MergedThing.StudioLead, leads), .. Steps(MergedThing.StudioMember, members), .. Steps(MergedThing.StudioWork, works), .. Steps(MergedThing.StudioTerm, terms)];
    }

    public static Task GiveBack(TeacherDevDb db, IReadOnlyCollection<MergeStep> steps, int fromId, CancellationToken cancel)
    {
        return Give(db, Of(MergedThing.StudioLead), Of(MergedThing.StudioMember), Of(MergedThing.StudioWork), Of(MergedThing.StudioTerm), fromId, cancel);

        List<int> Of(MergedThing thing) => [.. steps.Where(s => s.Thing == thing).Select(s => (int)s.FromKey!.Value)];
    }

    private static async Task Give(TeacherDevDb db, List<int> leads, List<int> members, List<int> works, List<int> terms, int teacherId, CancellationToken cancel)
    {
        await db.StudioLeads.Where(l => leads.Contains(l.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId), cancel);
        await db.StudioMembers.Where(m => members.Contains(m.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.StudioWorks.Where(w => works.Contains(w.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.StudioTermReviews.Where(r => terms.Contains(r.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
    }

    private static IEnumerable<MergeStep> Steps(MergedThing thing, IEnumerable<int> keys) => keys.Select(k => new MergeStep { Thing = thing, FromKey = k, StayKey = k });
}
