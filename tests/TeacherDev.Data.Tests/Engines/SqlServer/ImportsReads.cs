using TeacherDev.Data.Imports;

namespace TeacherDev.Data.Tests.Engines.SqlServer;

internal sealed class ImportsReads : INamedReads
{
    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("KnownReading.KnownForRecords", (db, cancel) => db.KnownForRecords(cancel));
        yield return ("KnownReading.KnownForRoster", (db, cancel) => db.KnownForRoster(cancel));
        yield return ("RosterSettling.SettleFacts", (db, cancel) => db.SettleFacts([.. Enumerable.Range(1, 2500)], new(2026, 11, 21), cancel));
        yield return ("RosterSettling.SettleSchools", (db, cancel) => db.SettleSchools([.. Enumerable.Range(1, 2500)], new(2026, 11, 21), cancel));
    }
}
