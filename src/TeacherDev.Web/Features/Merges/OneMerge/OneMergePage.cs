using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Merges;
using TeacherDev.Domain.Merges;

namespace TeacherDev.Web.Features.Merges.OneMerge;

/// <summary>One merge: what it moved, and the way back.</summary>
/// <param name="Reason">What was typed for the undoing.</param>
/// <param name="Later">A merge that stands on it and goes back first.</param>
public sealed record OneMergePage(TeacherMerge Merge, string? Reason, IReadOnlyDictionary<MergedThing, (int Moved, int LeftOut)> Steps, TeacherMerge? Later)
{
    public static async Task<OneMergePage> Read(TeacherDevDb db, TeacherMerge merge, string? reason, CancellationToken cancel)
    {
        var steps = await db.MergeSteps.Where(s => s.MergeId == merge.Id)
            .Select(s => new { s.Thing, IsLeftOut = s.StayKey == null }).GroupBy(s => new { s.Thing, s.IsLeftOut })
            .Select(g => new { g.Key.Thing, g.Key.IsLeftOut, Count = g.Count() }).ToListAsync(cancel);
        return new(
            merge,
            reason,
            steps.GroupBy(s => s.Thing).ToDictionary(g => g.Key, g => (g.Where(s => !s.IsLeftOut).Sum(s => s.Count), g.Where(s => s.IsLeftOut).Sum(s => s.Count))),
            await db.LaterMerge(merge, cancel));
    }
}
