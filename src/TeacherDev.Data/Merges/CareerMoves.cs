using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Merges;

namespace TeacherDev.Data.Merges;

/// <summary>The career goes along with the record that goes, all of it but a grade, commitment or nomination that the other has too; a merge that is taken back gives it back.</summary>
internal static class CareerMoves
{
    public static async Task<List<MergeStep>> Take(TeacherDevDb db, int fromId, int stayId, CancellationToken cancel)
    {
        var moved = new Moved(
            await db.CareerRecords.Where(r => r.TeacherId == fromId).Select(r => r.Id).ToListAsync(cancel),
            await db.EthicsViolations.Where(v => v.TeacherId == fromId).Select(v => v.Id).ToListAsync(cancel),
            await db.EthicsGrades.Where(g => g.TeacherId == fromId && !db.EthicsGrades.Any(o => o.TeacherId == stayId && o.Year == g.Year && o.SchoolId == g.SchoolId)).Select(g => g.Id).ToListAsync(cancel),
            await db.EthicsCommitments.Where(c => c.TeacherId == fromId && !db.EthicsCommitments.Any(o => o.TeacherId == stayId && o.Year == c.Year)).Select(c => c.Id).ToListAsync(cancel),
            await db.Nominations.Where(n => n.TeacherId == fromId && !db.Nominations.Any(o => o.TeacherId == stayId && o.RoundId == n.RoundId)).Select(n => n.Id).ToListAsync(cancel));
        await Give(db, moved, stayId, cancel);
        return
        [
            .. Steps(MergedThing.Career, moved.Records), .. Steps(MergedThing.Violation, moved.Violations), .. Steps(MergedThing.Grade, moved.Grades),
            .. Steps(MergedThing.Commitment, moved.Commitments), .. Steps(MergedThing.Nomination, moved.Nominations),
        ];
    }

    public static Task GiveBack(TeacherDevDb db, IReadOnlyCollection<MergeStep> steps, int fromId, CancellationToken cancel)
    {
        return Give(db, new(Of(MergedThing.Career), Of(MergedThing.Violation), Of(MergedThing.Grade), Of(MergedThing.Commitment), Of(MergedThing.Nomination)), fromId, cancel);

        List<int> Of(MergedThing thing) => [.. steps.Where(s => s.Thing == thing).Select(s => (int)s.FromKey!.Value)];
    }

    private static async Task Give(TeacherDevDb db, Moved moved, int teacherId, CancellationToken cancel)
    {
        var (records, violations, grades, commitments, nominations) = moved;
        await db.CareerRecords.Where(r => records.Contains(r.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.EthicsViolations.Where(v => violations.Contains(v.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.EthicsGrades.Where(g => grades.Contains(g.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.Nominations.Where(n => nominations.Contains(n.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        await db.EthicsCommitments.Where(c => commitments.Contains(c.Id)).ExecuteUpdateAsync(s => s.SetProperty(x => x.TeacherId, teacherId), cancel);
    }

    private static IEnumerable<MergeStep> Steps(MergedThing thing, IEnumerable<int> keys) => keys.Select(k => new MergeStep { Thing = thing, FromKey = k, StayKey = k });

    private sealed record Moved(List<int> Records, List<int> Violations, List<int> Grades, List<int> Commitments, List<int> Nominations);
}
