using TeacherDev.Data.Imports;
using TeacherDev.Domain.Imports.Records;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads;

internal sealed class ImportsReads : INamedReads
{
    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("KnownReading.KnownForRecords", async (db, cancel) =>
        {
            await db.KnownForRecords([.. Rows(3)], cancel);
            await db.KnownForRecords([.. Rows(500)], cancel);
        });
        yield return ("KnownReading.KnownForRoster", (db, cancel) => db.KnownForRoster([new(2026, 11, 27)], cancel));
        yield return ("RosterSettling.SettleFacts", (db, cancel) => db.SettleFacts([.. Enumerable.Range(1, 2500)], new(2026, 11, 21), cancel));
        yield return ("RosterSettling.SettleSchools", (db, cancel) => db.SettleSchools([.. Enumerable.Range(1, 2500)], new(2026, 11, 21), cancel));
    }

    private static IEnumerable<RecordRow> Rows(int days) => Enumerable.Range(0, days).Select(i => new RecordRow
    {
        Row = i, Number = "T001", Name = "", NumberTyped = "T001", NameTyped = "", Project = "P", Organiser = "", Certificate = "", EndOn = new DateOnly(2024, 1, 1).AddDays(i),
    });
}
