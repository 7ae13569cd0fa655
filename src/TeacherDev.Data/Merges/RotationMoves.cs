using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Merges;

namespace TeacherDev.Data.Merges;

/// <summary>Moves between schools, and what host schools said, go along with the record that goes, to be read; the placements that they made were recorded anew, so none of them is undone there.</summary>
internal static class RotationMoves
{
    public static async Task<List<MergeStep>> Take(TeacherDevDb db, int fromId, int stayId, CancellationToken cancel)
    {
        var moves = await db.RecordedMoves.Where(m => m.TeacherId == fromId).Select(m => m.Id).ToListAsync(cancel);
        var words = await db.HostWords.Where(w => w.TeacherId == fromId).Select(w => w.Id).ToListAsync(cancel);
        await Give(db, moves, words, stayId, cancel);
        return [.. Steps(MergedThing.Move, moves), .. Steps(MergedThing.HostWord, words)];
    }

    public static Task GiveBack(TeacherDevDb db, IReadOnlyCollection<MergeStep> steps, int fromId, CancellationToken cancel) =>
        Give(db, Of(steps, MergedThing.Move), Of(steps, MergedThing.HostWord), fromId, cancel);

    private static async Task Give(TeacherDevDb db, List<int> moves, List<int> words, int teacherId, CancellationToken cancel)
    {
        await db.RecordedMoves.Where(m => moves.Contains(m.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.HostWords.Where(w => words.Contains(w.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
    }

    private static IEnumerable<MergeStep> Steps(MergedThing thing, IEnumerable<int> keys) => keys.Select(k => new MergeStep { Thing = thing, FromKey = k, StayKey = k });

    private static List<int> Of(IEnumerable<MergeStep> steps, MergedThing thing) => [.. steps.Where(s => s.Thing == thing).Select(s => (int)s.FromKey!.Value)];
}
