using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Audit;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads;

internal sealed class AuditReads : INamedReads
{
    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("ActorReading.ActorsOn", (db, cancel) => db.ActorsOn("training", 1, ["training.closed"], cancel));
        yield return ("BackupReading.LastBackup", (db, cancel) => db.LastBackup(cancel));
        yield return ("UnmaskingReading.Unmaskings", async (db, cancel) => await (await db.Unmaskings(1, cancel)).ToListAsync(cancel));
        yield return ("UnmaskingReading.AuditOf", async (db, cancel) => await (await db.AuditOf(1, cancel)).ToListAsync(cancel));
    }
}
