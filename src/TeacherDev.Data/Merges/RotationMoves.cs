using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Merges;

namespace TeacherDev.Data.Merges;

/// <summary>Moves between schools go along with the record that goes, to be read; the placements that they made were recorded anew, so none of them is undone there.</summary>
internal static class RotationMoves
{
    public static async Task<List<MergeStep>> Take(TeacherDevDb db, int fromId, int stayId, CancellationToken cancel)
    {
        var moves = await db.RecordedMoves.Where(m => m.TeacherId == fromId).Select(m => m.Id).ToListAsync(cancel);
        await Give(db, moves, stayId, cancel);
        return [.. moves.Select(k => new MergeStep { Thing = MergedThing.Move, FromKey = k, StayKey = k })];
    }

    public static Task GiveBack(TeacherDevDb db, IReadOnlyCollection<MergeStep> steps, int fromId, CancellationToken cancel) =>
        Give(db, [.. steps.Where(s => s.Thing == MergedThing.Move).Select(s => (int)s.FromKey!.Value)], fromId, cancel);

    private static Task Give(TeacherDevDb db, List<int> moves, int teacherId, CancellationToken cancel) =>
        db.RecordedMoves.Where(m => moves.Contains(m.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
}
