using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Studios;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads.Studios;

internal sealed class StudiosReads : INamedReads
{
    private static readonly DateOnly Day = new(2026, 11, 21);
    private static readonly StudioReach Leader = new([1], 2, 3, false);

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("StudiosInReach.LedBy", (db, cancel) => db.LedBy(Leader).ToListAsync(cancel));
        yield return ("StudiosInReach.WatchedBy", (db, cancel) => db.WatchedBy(Leader).ToListAsync(cancel));
        yield return ("StudiosInReach.SeenBy", (db, cancel) => db.SeenBy(Leader, Day).ToListAsync(cancel));
        yield return ("StudiosInReach.LeftOn", (db, cancel) => db.LeftOn(1, 2, Day, cancel));
        yield return ("StudiosInReach.LedOn", (db, cancel) => db.LedOn(2, Day).ToListAsync(cancel));
        yield return ("StudiosInReach.Unled", (db, cancel) => db.Unled(db.Studios, Day).ToListAsync(cancel));
        yield return ("StudiosInReach.MembersOn", (db, cancel) => db.MembersOn(1, Day).ToListAsync(cancel));
        yield return ("StudiosInReach.LeadersOn", (db, cancel) => db.LeadersOn(1, Day).ToListAsync(cancel));
        yield return ("StudiosInReach.SeatsOn", (db, cancel) => db.SeatsOn(Day).ToListAsync(cancel));
    }
}
