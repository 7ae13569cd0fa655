using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Merges;

namespace TeacherDev.Data.Merges;

/// <summary>Places in cohorts go along with the record that goes, with mentors and stays; one stays behind where the other record is in the same cohort. A merge that is taken back gives them back.</summary>
internal static class CohortMoves
{
    public static async Task<List<MergeStep>> Take(TeacherDevDb db, int fromId, int stayId, CancellationToken cancel)
    {
        var members = await db.CohortMembers.Where(m => m.TeacherId == fromId
            && !(m.WithdrawnAt == null && db.CohortMembers.Any(o => o.TeacherId == stayId && o.CohortId == m.CohortId && o.WithdrawnAt == null))).Select(m => m.Id).ToListAsync(cancel);
        await Give(db, members, stayId, cancel);
        return [.. members.Select(id => new MergeStep { Thing = MergedThing.CohortMember, FromKey = id, StayKey = id })];
    }

    public static Task GiveBack(TeacherDevDb db, IReadOnlyCollection<MergeStep> steps, int fromId, CancellationToken cancel) =>
        Give(db, [.. steps.Where(s => s.Thing == MergedThing.CohortMember).Select(s => (int)s.FromKey!.Value)], fromId, cancel);

    private static Task<int> Give(TeacherDevDb db, List<int> members, int teacherId, CancellationToken cancel) =>
        db.CohortMembers.Where(m => members.Contains(m.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
}
