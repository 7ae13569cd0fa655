using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Teachers;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads;

internal sealed class TeachersReads : INamedReads
{
    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("TeachersInReach.InReach", async (db, cancel) =>
        {
            foreach (var reach in new TeacherReach[] { new(1, null, false), new(1, 1, false), new(null, null, true) })
            {
                await db.InReach(reach, new(2026, 11, 21)).ToListAsync(cancel);
            }
        });
        yield return ("InPostReading.Former", (db, cancel) => db.Former(new(2026, 11, 21)).ToListAsync(cancel));
        yield return ("InPostReading.FormerAmong", (db, cancel) => db.FormerAmong([1, 2], new(2026, 11, 21), cancel));
        yield return ("MergedReading.SchoolsOf", (db, cancel) => db.SchoolsOf(1, new(2026, 11, 21), cancel));
        yield return ("MergedReading.StandsFor", (db, cancel) => db.StandsFor(new() { Code = "S1", Name = "first", ClosedOn = new(2026, 9, 1), SuccessorId = 2 }, new(2026, 11, 21), cancel));
        yield return ("NumberReading.TeachersKnown", (db, cancel) => db.TeachersKnown(new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc)).ToListAsync(cancel));
        yield return ("NumberReading.Numbered", (db, cancel) => db.Numbered("T1", null, cancel));
        yield return ("NumberReading.OnRecord", (db, cancel) => db.OnRecord(["T1", "T2"], cancel));
        yield return ("NumberReading.Standing", (db, cancel) => db.Standing(1, new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc), cancel));
        yield return ("NumberReading.OldNumbers", (db, cancel) => db.OldNumbers().ToListAsync(cancel));
        yield return ("NumberReading.FormerNumbers", async (db, cancel) =>
        {
            await db.FormerNumbers(null, cancel);
            await db.FormerNumbers(new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc), cancel);
        });
    }
}
