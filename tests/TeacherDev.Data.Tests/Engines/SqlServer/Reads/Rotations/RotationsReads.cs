using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Rotations.Away;
using TeacherDev.Data.Rotations.Moves;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads.Rotations;

internal sealed class RotationsReads : INamedReads
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("AwayReach.AwaySeenBy", (db, cancel) => db.AwaySeenBy(new(1, 2, false), Day).ToListAsync(cancel));
        yield return ("AwayReach.WhoWereAway", (db, cancel) => db.WhoWereAway(new(1, 2, false), Day).ToListAsync(cancel));
        yield return ("MoveReach.MovesSeenBy", (db, cancel) => db.MovesSeenBy(new(1, 2, false), Day).ToListAsync(cancel));
        yield return ("TiesReading.TiesOf", (db, cancel) => db.TiesOf([1, 2], Day, Day.AddYears(1), ["principal"], cancel));
    }
}
