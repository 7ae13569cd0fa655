using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Audit;

namespace TeacherDev.Data.Tests.Engines.SqlServer;

internal sealed class AuditReads : INamedReads
{
    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("UnmaskingReading.Unmaskings", (db, cancel) => db.Unmaskings(1).ToListAsync(cancel));
    }
}
