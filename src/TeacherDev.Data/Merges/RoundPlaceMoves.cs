using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Merges;

namespace TeacherDev.Data.Merges;

/// <summary>Places in rounds of rotation go along with the record that goes, with wishes and objections; one stays behind where the other record is in the same round. A merge that is taken back gives them back.</summary>
internal static class RoundPlaceMoves
{
    public static async Task<List<MergeStep>> Take(TeacherDevDb db, int fromId, int stayId, CancellationToken cancel)
    {
        var people = await db.RotationPeople.Where(p => p.TeacherId == fromId && !db.RotationPeople.Any(o => o.TeacherId == stayId && o.RoundId == p.RoundId)).Select(p => p.Id).ToListAsync(cancel);
        await Give(db, people, stayId, cancel);
        return [.. people.Select(id => new MergeStep { Thing = MergedThing.RotationPlace, FromKey = id, StayKey = id })];
    }

    public static Task GiveBack(TeacherDevDb db, IReadOnlyCollection<MergeStep> steps, int fromId, CancellationToken cancel) =>
        Give(db, [.. steps.Where(s => s.Thing == MergedThing.RotationPlace).Select(s => (int)s.FromKey!.Value)], fromId, cancel);

    private static Task<int> Give(TeacherDevDb db, List<int> people, int teacherId, CancellationToken cancel) =>
        db.RotationPeople.Where(p => people.Contains(p.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
}
