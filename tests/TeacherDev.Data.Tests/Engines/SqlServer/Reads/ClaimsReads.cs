using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings.Claims;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads;

internal sealed class ClaimsReads : INamedReads
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("ClaimReach.ClaimsInReach", async (db, cancel) =>
        {
            await db.ClaimsInReach(new(1, null, true), Day).ToListAsync(cancel);
            await db.ClaimsInReach(new(1, 2, false), Day).ToListAsync(cancel);
        });
        yield return ("ClaimReach.ClaimsOfSchool", (db, cancel) => db.ClaimsOfSchool(1, Day).ToListAsync(cancel));
        yield return ("ClaimReading.WholeClaim", (db, cancel) => db.WholeClaim(1, cancel));
        yield return ("ClaimReading.TrainingsBeside", (db, cancel) => db.TrainingsBeside(1, 1, Day, Day, cancel));
        yield return ("SeatReading.SeatsBeside", (db, cancel) => db.SeatsBeside(1, Day, Day, cancel));
        yield return ("ClaimReading.SameFiles", (db, cancel) => db.SameFiles(1, cancel));
        yield return ("ClaimReading.CapUsed", (db, cancel) => db.CapUsed(1, "paper", 2026, 1, cancel));
        yield return ("ClaimReading.EntriesOf", (db, cancel) => db.EntriesOf(Claim.Begun(1, "", default), cancel));
        yield return ("ClaimReading.StandingOf", (db, cancel) => db.StandingOf(
            [new LedgerEntry { Id = 1, Project = "", SourceKind = "claim", SourceId = "1", RecordedBy = "" }], cancel));
        yield return ("ClaimReading.ClaimsToPost", (db, cancel) => db.ClaimsToPost(Day, cancel));
        yield return ("ClaimReading.ClaimsToHandOver", (db, cancel) => db.ClaimsToHandOver(Day, cancel));
        yield return ("ClaimReading.ClaimsPosted", (db, cancel) => db.ClaimsPosted(Day, Day, cancel));
    }
}
