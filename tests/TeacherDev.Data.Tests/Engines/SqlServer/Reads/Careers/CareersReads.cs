using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Careers;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Careers.Ethics;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads.Careers;

internal sealed class CareersReads : INamedReads
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("CareerReading.CareersInReach", async (db, cancel) =>
        {
            await db.CareersInReach(new(1, null, true), Day).ToListAsync(cancel);
            await db.CareersInReach(new(1, 2, false), Day).ToListAsync(cancel);
        });
        yield return ("CareerReading.CareerOf", (db, cancel) => db.CareerOf(1, cancel));
        yield return ("BarReading.BarredOn", (db, cancel) => db.BarredOn([1, 2], BarredAct.Title, Day, cancel));
        yield return ("PersonReading.Records", (db, cancel) => db.Records([1], cancel));
    }
}
