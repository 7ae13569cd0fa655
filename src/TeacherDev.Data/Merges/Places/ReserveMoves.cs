using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Merges;

namespace TeacherDev.Data.Merges.Places;

/// <summary>Places in the reserve pool go along with the record that goes, with their calls. A merge that is taken back gives them back.</summary>
internal static class ReserveMoves
{
    public static async Task<List<MergeStep>> Take(TeacherDevDb db, int fromId, int stayId, CancellationToken cancel)
    {
        var members = await db.ReserveMembers.Where(m => m.TeacherId == fromId).Select(m => m.Id).ToListAsync(cancel);
        await Give(db, members, stayId, cancel);
        return [.. members.Select(id => new MergeStep { Thing = MergedThing.ReservePlace, FromKey = id, StayKey = id })];
    }

    public static Task GiveBack(TeacherDevDb db, IReadOnlyCollection<MergeStep> steps, int fromId, CancellationToken cancel) =>
        Give(db, [.. steps.Where(s => s.Thing == MergedThing.ReservePlace).Select(s => (int)s.FromKey!.Value)], fromId, cancel);

    private static Task<int> Give(TeacherDevDb db, List<int> members, int teacherId, CancellationToken cancel) =>
        db.ReserveMembers.Where(m => members.Contains(m.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
}
