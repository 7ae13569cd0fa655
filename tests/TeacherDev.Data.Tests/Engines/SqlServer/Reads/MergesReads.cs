using TeacherDev.Data.Merges;
using TeacherDev.Domain.Merges;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads;

internal sealed class MergesReads : INamedReads
{
    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("MergeReading.MergeSide", (db, cancel) => db.MergeSide("T1", cancel));
        yield return ("MergeReading.LikelyDoubles", (db, cancel) => db.LikelyDoubles(100, cancel));
        yield return ("MergeReading.LaterMerge", (db, cancel) => db.LaterMerge(
            new TeacherMerge { Id = 1, StayId = 1, FromId = 2, StayNumber = "", FromNumber = "", FromName = "", Reason = "", MergedBy = "" }, cancel));
    }
}
