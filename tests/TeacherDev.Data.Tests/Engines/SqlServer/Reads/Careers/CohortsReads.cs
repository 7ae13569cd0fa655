using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Cohorts;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads.Careers;

internal sealed class CohortsReads : INamedReads
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("CohortReach.CohortsInReach", async (db, cancel) =>
        {
            await db.CohortsInReach(new(1, null, true), Day).ToListAsync(cancel);
            await db.CohortsInReach(new(1, 2, false), Day).ToListAsync(cancel);
        });
        yield return ("CohortReach.CohortMembersInReach", (db, cancel) => db.CohortMembersInReach(new(1, 2, false), Day).ToListAsync(cancel));
        yield return ("CohortReading.RegisterOf", (db, cancel) => db.RegisterOf(1, [1, 2], cancel));
    }
}
