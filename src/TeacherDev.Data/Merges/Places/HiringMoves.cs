using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Merges;

namespace TeacherDev.Data.Merges.Places;

/// <summary>Places in hiring rounds go along with the record that goes, with all states; one stays behind where the other record is in the same round. A merge that is taken back gives them back.</summary>
internal static class HiringMoves
{
    public static async Task<List<MergeStep>> Take(TeacherDevDb db, int fromId, int stayId, CancellationToken cancel)
    {
        var people = await db.HiringPeople.Where(p => p.TeacherId == fromId && !db.HiringPeople.Any(o => o.TeacherId == stayId && o.RoundId == p.RoundId)).Select(p => p.Id).ToListAsync(cancel);
        await Give(db, people, stayId, cancel);
        return [.. people.Select(id => new MergeStep { Thing = MergedThing.HiringPlace, FromKey = id, StayKey = id })];
    }

    public static Task GiveBack(TeacherDevDb db, IReadOnlyCollection<MergeStep> steps, int fromId, CancellationToken cancel) =>
        Give(db, [.. steps.Where(s => s.Thing == MergedThing.HiringPlace).Select(s => (int)s.FromKey!.Value)], fromId, cancel);

    private static Task<int> Give(TeacherDevDb db, List<int> people, int teacherId, CancellationToken cancel) =>
        db.HiringPeople.Where(p => people.Contains(p.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
}
