using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Rotations.Away;
using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Data.Rotations.Moves;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads.Rotations;

internal sealed class RotationsReads : INamedReads
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    private static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("AwayReach.AwaySeenBy", (db, cancel) => db.AwaySeenBy(new(1, 2, false), [2, 3], Day).ToListAsync(cancel));
        yield return ("AwayReach.WhoWereAway", (db, cancel) => db.WhoWereAway(new(1, 2, false), [2, 3], Day).ToListAsync(cancel));
        yield return ("MoveReach.MovesSeenBy", (db, cancel) => db.MovesSeenBy(new(1, 2, false), Day).ToListAsync(cancel));
        yield return ("HiringReading.HiringTaken", (db, cancel) => db.HiringTaken(1, cancel));
        yield return ("HiringReading.HiringStaff", (db, cancel) => db.HiringStaff(Rules, Round(), 2, Day, "tests", DateTime.UnixEpoch, cancel));
        yield return ("HiringReading.HiringNotes", (db, cancel) => db.HiringNotes([1, 2], Round(), Day, cancel));
        yield return ("TiesReading.TiesOf", (db, cancel) => db.TiesOf([1, 2], Day, Day.AddYears(1), ["principal"], cancel));
    }

    private static HiringRound Round() => HiringRound.Opened("k", "round", HiringCalendar.Usual(Day), Rules.Hiring!, "tests", DateTime.UnixEpoch);
}
