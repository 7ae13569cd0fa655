using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Privacy;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads;

internal sealed class PrivacyReads : INamedReads
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("DueReading.Leavers", (db, cancel) => db.Leavers(Today).ToListAsync(cancel));
        yield return ("DueReading.Due", (db, cancel) => db.Due(Today, new(2016, 11, 21)).ToListAsync(cancel));
        yield return ("HoldReading.HoldsOn", (db, cancel) => db.HoldsOn(Today).ToListAsync(cancel));
        yield return ("HoldReading.HeldPeople", (db, cancel) => db.HeldPeople(Today, cancel));
    }
}
