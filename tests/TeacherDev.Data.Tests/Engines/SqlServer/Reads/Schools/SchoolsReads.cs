using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Schools;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads.Schools;

internal sealed class SchoolsReads : INamedReads
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("SchoolUseReading.PeopleAt", (db, cancel) => db.PeopleAt(1, Day).ToListAsync(cancel));
        yield return ("SchoolUseReading.SpeakingFor", (db, cancel) => db.SpeakingFor(1).Select(a => a.Id).ToListAsync(cancel));
        yield return ("SchoolUseReading.OpenWork", (db, cancel) => db.OpenWork(1, cancel));
        yield return ("SchoolUseReading.Hosted", (db, cancel) => db.Hosted(1, Day, cancel));
        yield return ("SchoolUseReading.WhyInUse", (db, cancel) => db.WhyInUse(1, cancel));
        yield return ("SchoolUseReading.UsesOf", (db, cancel) => db.UsesOf(1, Day, cancel));
    }
}
